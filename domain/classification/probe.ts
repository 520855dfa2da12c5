import { reflexGrade, strengthValue } from '../exam/readings';
import type { Facts } from '../facts';
import type { Muscle, Reflex } from '../vocabulary/muscles';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';

/** One possible result: in words, and the facts as they would then stand. */
export type Outcome = { says: string; apply: (facts: Facts, side: Side) => Facts };

/**
 * One observation that can be made or could have come out otherwise. `recorded` says which outcome stands in the
 * facts, null when nobody has looked. The same list feeds "what to test next" and "what would change this".
 */
export type Probe = {
  id: string;
  ask: string;
  field: string;
  minutes: number;
  /** Asked for safety before anything else. */
  safety: boolean;
  /** The facts path both outcomes write to. */
  path: string;
  outcomes: readonly [Outcome, Outcome];
  recorded: (facts: Facts, side: Side) => 0 | 1 | null;
  /** Another answer has settled the question, so it is not asked, though neither outcome stands in the facts. */
  settled?: (facts: Facts) => boolean;
  /**
   * Only of what is observed on each leg by itself: how it is asked of one leg, where that leg's answer stands, and whether it
   * is read beside the other leg.
   */
  ofLeg?: { ask: string; field: (side: Side) => string; compared: boolean };
};

type Branch = Record<string, unknown>;

/** The facts with one value replaced; nothing else is copied or changed. */
export function withValue(facts: Facts, path: readonly string[], value: unknown): Facts {
  const put = (node: Branch | undefined, index: number): Branch => {
    const key = path[index] ?? '';
    const next = index === path.length - 1 ? value : put(node?.[key] as Branch | undefined, index + 1);
    return { ...node, [key]: next };
  };
  return put(facts as unknown as Branch, 0) as unknown as Facts;
}

function valueAt(facts: Facts, path: readonly string[]): unknown {
  let node: unknown = facts;
  for (const key of path) node = (node as Branch | undefined | null)?.[key];
  return node;
}

type PathOf = (side: Side) => readonly string[];

/** A question as it stands at the beginning of a line. */
const asLine = (ask: string): string => ask.charAt(0).toUpperCase() + ask.slice(1);

/** What is observed on both legs, and on each by itself. */
function onLegs(
  ask: string,
  field: string,
  both: 'sides' | 'legs',
  compared = false,
): Pick<Probe, 'ask' | 'field' | 'path' | 'ofLeg'> {
  return {
    ask: asLine(`${ask}, both ${both}`),
    field,
    path: field,
    ofLeg: { ask: asLine(ask), field: (side) => `${field}.${side}`, compared },
  };
}

type Plain = Pick<Probe, 'settled'> & {
  id: string;
  ask: string;
  field: string;
  minutes?: number;
  safety?: boolean;
  says: readonly [string, string];
};

/** A four-state finding of each leg. */
export function legFinding(plain: Plain): Probe {
  const path: PathOf = (side) => [...plain.field.split('.'), side];
  return { ...finding(plain, path), ...onLegs(plain.ask, plain.field, 'legs') };
}

/** A four-state finding at a fixed place. */
export function finding(probe: Plain, at: PathOf = () => probe.field.split('.')): Probe {
  return {
    id: probe.id,
    ask: probe.ask,
    field: probe.field,
    minutes: probe.minutes ?? 0.5,
    safety: probe.safety ?? false,
    ...(probe.settled && { settled: probe.settled }),
    path: probe.field,
    outcomes: [
      { says: probe.says[0], apply: (facts, side) => withValue(facts, at(side), 'present') },
      { says: probe.says[1], apply: (facts, side) => withValue(facts, at(side), 'absent') },
    ],
    recorded: (facts, side) => {
      const value = valueAt(facts, at(side));
      return value === 'present' ? 0 : value === 'absent' ? 1 : null;
    },
  };
}

export function muscle(name: Muscle, words: string, grade: '3' | '4' = '4'): Probe {
  const field = `exam.neurology.strength.${name}`;
  return {
    id: `strength.${name}${grade === '3' ? '.drop' : ''}`,
    ...onLegs(words, field, 'sides'),
    minutes: 0.5,
    safety: false,
    outcomes: [
      {
        says: `${words} ${grade}/5`,
        apply: (facts, side) => withValue(facts, [...field.split('.'), side], grade),
      },
      { says: `${words} 5/5`, apply: (facts, side) => withValue(facts, [...field.split('.'), side], '5') },
    ],
    recorded: (facts, side) => {
      const value = strengthValue(facts.exam, name, side, [side]);
      return value === null ? null : value < 5 ? 0 : 1;
    },
  };
}

export function reflex(name: Reflex, words: string): Probe {
  const field = `exam.neurology.reflexes.${name}`;
  return {
    id: `reflex.${name}`,
    ...onLegs(`${words} reflex`, field, 'sides', true),
    minutes: 0.5,
    safety: false,
    outcomes: [
      {
        says: `${words} reflex reduced`,
        apply: (facts, side) => withValue(facts, [...field.split('.'), side], '1+'),
      },
      {
        says: `${words} reflex normal`,
        apply: (facts, side) => withValue(facts, [...field.split('.'), side], '2+'),
      },
    ],
    recorded: (facts, side) => {
      const grade = reflexGrade(facts.exam, name, side);
      return grade === null ? null : grade === '0' || grade === '1+' ? 0 : 1;
    },
  };
}

export function dermatome(root: Root, words: string): Probe {
  const path: PathOf = (side) => ['exam', 'neurology', 'sensation', root, side];
  return {
    id: `sensation.${root}`,
    ...onLegs(`Light touch and pinprick, ${words}`, `exam.neurology.sensation.${root}`, 'sides'),
    minutes: 0.5,
    safety: false,
    outcomes: [
      {
        says: `sensation reduced, ${words}`,
        apply: (facts, side) => withValue(facts, path(side), { lightTouch: 'reduced' }),
      },
      {
        says: `sensation normal, ${words}`,
        apply: (facts, side) => withValue(facts, path(side), { lightTouch: 'normal' }),
      },
    ],
    recorded: (facts, side) => {
      const pair = facts.exam.neurology?.sensation?.[root]?.[side];
      const states = [pair?.lightTouch, pair?.pinprick];
      if (states.includes('reduced') || states.includes('absent')) return 0;
      if (states.includes('normal')) return 1;
      return facts.exam.neurology?.statedNormal?.sensation === true ? 1 : null;
    },
  };
}

export function legRaise(name: 'slr' | 'slump', words: string): Probe {
  const path: PathOf = (side) => ['exam', 'mechanosensitivity', name, side];
  return {
    id: name,
    ...onLegs(words, `exam.mechanosensitivity.${name}`, 'legs'),
    minutes: 1,
    safety: false,
    outcomes: [
      {
        says: `${words} positive`,
        apply: (facts, side) => withValue(facts, path(side), { result: 'positive' }),
      },
      {
        says: `${words} negative`,
        apply: (facts, side) => withValue(facts, path(side), { result: 'negative' }),
      },
    ],
    recorded: (facts, side) => {
      const result = facts.exam.mechanosensitivity?.[name]?.[side]?.result;
      return result === 'positive' ? 0 : result === 'negative' ? 1 : null;
    },
  };
}

export function cluster(
  plain: Plain,
  path: readonly string[],
  values: readonly [unknown, unknown],
  recorded: Probe['recorded'],
): Probe {
  return {
    ...plain,
    minutes: plain.minutes ?? 1,
    safety: false,
    path: path.join('.'),
    outcomes: [
      { says: plain.says[0], apply: (facts) => withValue(facts, path, values[0]) },
      { says: plain.says[1], apply: (facts) => withValue(facts, path, values[1]) },
    ],
    recorded,
  };
}
