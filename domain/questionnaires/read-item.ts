import { type Item, pointsOf } from './define-questionnaire';

/** What an answer gives: its points, or the keys that are still missing. */
export type ItemReading = { points: number[]; missing: string[] };

const MISSING = (key: string): ItemReading => ({ points: [], missing: [key] });

/** Read one answer. A blank tick is 0 by the instrument's design; any other blank, or an impossible value, is missing. */
export function readItem(item: Item, answer: unknown): ItemReading {
  switch (item.kind) {
    case 'tick':
      return { points: [answer === true ? 1 : 0], missing: [] };
    case 'choice': {
      const chosen = item.choices.find(({ value }) => value === answer);
      return chosen ? { points: [pointsOf(chosen)], missing: [] } : MISSING(item.key);
    }
    case 'number': {
      const inRange = typeof answer === 'number' && answer >= item.least && answer <= item.most;
      return inRange ? { points: [answer], missing: [] } : MISSING(item.key);
    }
    case 'activities':
      return readActivities(item.key, answer);
  }
}

function readActivities(key: string, answer: unknown): ItemReading {
  if (!Array.isArray(answer) || answer.length === 0) return MISSING(key);
  const scores: unknown[] = answer.map((one: { score?: unknown } | null) => one?.score);
  return {
    points: scores.filter((score): score is number => typeof score === 'number'),
    missing: scores.flatMap((score, index) => (typeof score === 'number' ? [] : [`${key}.${index + 1}`])),
  };
}
