import { addDays } from '../../vocabulary/calendar';
import {
  isDoubt,
  type Outcome,
  onlyKinds,
  read,
  type Said,
  type Word,
  type WordOf,
  type Written,
  wordsOf,
  write,
} from '../said';
import type { Doubt } from '../shorthand';
import { toldPolarity } from './read-told';

const DAYS = { day: 1, week: 7 } as const;
const MOST_DAYS = 36500;

/** The date a duration goes back to; null when it cannot be told. Months and years keep the day where it exists. */
export function startOf(duration: WordOf<'duration'>, writtenOn: string | null): string | null {
  if (!writtenOn || duration.count * 366 > MOST_DAYS * 12) return null;
  if (duration.unit === 'day' || duration.unit === 'week')
    return addDays(writtenOn, -duration.count * DAYS[duration.unit]);
  const months =
    Number(writtenOn.slice(0, 4)) * 12 +
    Number(writtenOn.slice(5, 7)) -
    1 -
    duration.count * (duration.unit === 'year' ? 12 : 1);
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  if (!/^\d{4}-\d{2}-01$/.test(first) || first < '1900') return null;
  const moved = addDays(first, Number(writtenOn.slice(8)) - 1);
  if (moved.slice(0, 7) === first.slice(0, 7)) return moved;
  return addDays(`${moved.slice(0, 7)}-01`, -1);
}

/** Scores out of ten, each with the word that says which it is. */
function scoresOf(words: readonly Word[]): { sets: Written[]; asides: Word[] } | Doubt {
  const scores = words.filter(
    (word): word is WordOf<'fraction'> | WordOf<'number'> =>
      word.kind === 'fraction' || word.kind === 'number',
  );
  const whens = wordsOf(words, 'when');
  if (scores.length === 0) return whens.length === 0 ? { sets: [], asides: [] } : 'value_unclear';
  if (whens.length === 0)
    return scores.every((score) => scoreOf(score) !== null) ? { sets: [], asides: scores } : 'value_unclear';
  const order = words.filter((word) => word.kind === 'when' || scores.includes(word as WordOf<'number'>));
  const whenFirst = order[0]?.kind === 'when';
  const sets: Written[] = [];
  if (order.length !== whens.length * 2) return 'value_unclear';
  for (let index = 0; index < order.length; index += 2) {
    const [when, score] = whenFirst ? [order[index], order[index + 1]] : [order[index + 1], order[index]];
    const value = score ? scoreOf(score) : null;
    if (when?.kind !== 'when' || value === null) return 'value_unclear';
    if (when.when === 'worst') sets.push(write('intake.pain.nprsLegWorst', value));
    if (when.when === 'average') sets.push(write('intake.pain.nprsLegAverage', value));
    if (when.when === 'now') sets.push(write('intake.pain.nprsLegNow', value));
  }
  return { sets, asides: [] };
}

/** Whole points out of ten, with or without the `/10`. */
function scoreOf(word: Word): number | null {
  const text =
    word.kind === 'fraction' && word.parts.length === 2 && word.parts[1] === '10'
      ? word.parts[0]
      : word.kind === 'number' && !word.compared
        ? word.raw
        : '';
  return /^(?:\d|10)$/.test(text ?? '') ? Number(text) : null;
}

function durationIn(
  words: readonly Word[],
  path: `intake.episode.${'onsetDate' | 'legOnsetDate'}`,
  said: Said,
): { sets: Written[]; asides: Word[] } | Doubt {
  const [duration, second] = wordsOf(words, 'duration');
  if (second) return 'value_unclear';
  if (!duration) return { sets: [], asides: [] };
  const date = startOf(duration, said.scope.settings.writtenOn);
  return date ? { sets: [write(path, date)], asides: [] } : { sets: [], asides: [duration] };
}

/** Leg pain: its side, worst / average / present score, how long, how far down. */
export function readLegPain(score: boolean, said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'and');
  if (!onlyKinds(words, 'side', 'no', 'sign', 'when', 'fraction', 'number', 'duration', 'region'))
    return 'not_understood';
  const positive = toldPolarity(said, words);
  if (isDoubt(positive)) return positive;
  const sides = [
    ...new Set([
      ...wordsOf(words, 'side').map(({ side }) => side),
      ...(said.scope.side ? [said.scope.side] : []),
    ]),
  ];
  const [side] = sides;
  if (sides.length > 1) return 'side_unclear';
  if (positive === false) {
    if (words.some(({ kind }) => kind !== 'no' && kind !== 'sign' && kind !== 'side') || score)
      return 'sign_unclear';
    if (!side) return read([write('intake.pain.legPain', 'absent')]);
    return side === 'both'
      ? read([write('intake.caudaEquina.bilateralLegs', 'absent', 'both')])
      : 'one_side_only';
  }
  const scores = scoresOf(words);
  if (isDoubt(scores)) return scores;
  if (score)
    return side || scores.sets.length === 0 || !onlyKinds(words, 'when', 'fraction', 'number')
      ? 'value_unclear'
      : read(scores.sets);
  if (scores.sets.some(({ value }) => value === 0) || scores.asides.some((word) => scoreOf(word) === 0))
    return 'contradiction';
  const duration = durationIn(words, 'intake.episode.legOnsetDate', said);
  if (isDoubt(duration)) return duration;
  const regions = wordsOf(words, 'region').map(({ region }) => region);
  if (regions.length > 0 && !side) return 'no_side';
  return read(
    [
      ...(side ? [write('intake.pain.legSide', side, side)] : []),
      write('intake.pain.legPain', 'present', side ?? null),
      ...areasIn(regions, side),
      ...scores.sets,
      ...duration.sets,
    ],
    [...scores.asides, ...duration.asides],
  );
}

function areasIn(
  regions: readonly WordOf<'region'>['region'][],
  side: 'left' | 'right' | 'both' | undefined,
): Written[] {
  return regions.flatMap((region): Written[] => {
    if (region === 'below_knee') return [write('intake.pain.belowKnee', 'present', side ?? null)];
    if (region === 'leg' || !side) return [];
    return [write('intake.pain.areas', [{ region, side }], side)];
  });
}

/** Low back pain, its score and how long. */
export function readBackPain(score: boolean, said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'and');
  if (!onlyKinds(words, 'side', 'no', 'sign', 'fraction', 'number', 'duration')) return 'not_understood';
  const positive = toldPolarity(said, words);
  if (isDoubt(positive)) return positive;
  const [side, second] = wordsOf(words, 'side');
  if (said.scope.side && !side) return 'no_place';
  if (second || (side && said.words.indexOf(side) >= said.before)) return 'side_unclear';
  if (positive === false) {
    if (score || words.length > 1) return 'sign_unclear';
    return read([write('intake.pain.backPain', 'absent')]);
  }
  const numbers = words.filter(({ kind }) => kind === 'fraction' || kind === 'number');
  const values = numbers.map(scoreOf);
  const [value] = values;
  if (values.length > 1 || value === null) return 'value_unclear';
  const scored = value === undefined ? [] : [write('intake.pain.nprsBack', value)];
  if (score) return scored.length === 1 && words.length === 1 ? read(scored) : 'value_unclear';
  if (value === 0) return 'contradiction';
  const duration = durationIn(words, 'intake.episode.onsetDate', said);
  if (isDoubt(duration)) return duration;
  return read(
    [
      write('intake.pain.backPain', 'present', side?.side ?? null),
      ...(side ? [write('intake.pain.areas', [{ region: 'low_back', side: side.side }], side.side)] : []),
      ...scored,
      ...duration.sets,
    ],
    duration.asides,
  );
}

/** Pain in named regions of one side. */
export function readPain(said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'and');
  const regions = wordsOf(words, 'region').map(({ region }) => region);
  const [side, second] = wordsOf(words, 'side');
  const written = side?.side ?? said.scope.side ?? undefined;
  if (regions.length === 0 || !onlyKinds(words, 'side', 'region')) return 'not_understood';
  if (second && second.side !== side?.side) return 'side_unclear';
  if (!written && regions.some((region) => region !== 'below_knee')) return 'no_side';
  if (!regions.includes('leg') || !written) return read(areasIn(regions, written));
  return read([
    write('intake.pain.legSide', written, written),
    write('intake.pain.legPain', 'present', written),
    ...areasIn(regions, written),
  ]);
}

export function readFootDrop(said: Said): Outcome {
  if (!onlyKinds(said.words, 'side', 'duration')) return 'sign_unclear';
  const [side, second] = wordsOf(said.words, 'side');
  const [duration, more] = wordsOf(said.words, 'duration');
  if (second || more) return 'side_unclear';
  const written = side?.side ?? said.scope.side;
  const days =
    duration && duration.unit in DAYS ? duration.count * DAYS[duration.unit as 'day' | 'week'] : null;
  return read(
    [
      write('intake.symptoms.weakness.reported', 'present', written),
      ...(written ? [write('intake.symptoms.weakness.side', written, written)] : []),
      write('intake.symptoms.weakness.what', ['foot_drop'], written),
      ...(days !== null ? [write('intake.symptoms.weakness.onsetDays', days, written)] : []),
    ],
    duration && days === null ? [duration] : [],
  );
}

export function readOnset(said: Said): Outcome {
  if (!onlyKinds(said.words, 'duration')) return 'value_unclear';
  const duration = durationIn(said.words, 'intake.episode.onsetDate', said);
  if (isDoubt(duration)) return duration;
  return duration.sets.length > 0 ? read(duration.sets) : 'no_place';
}
