import type { Meaning, State } from '../token';
import { type Entry, EXAM_HEADS } from './exam-heads';
import { INTAKE_HEADS } from './intake-heads';
import { canonical } from './spellings';
import { STATES, wordEntries } from './words';

const SIDES_AND_SIGNS = {
  right: { kind: 'side', side: 'right' },
  left: { kind: 'side', side: 'left' },
  both_sides: { kind: 'side', side: 'both' },
  positive: { kind: 'sign', positive: true, bare: false },
  negative: { kind: 'sign', positive: false, bare: false },
  /** Means nothing for the facts: kept as text, does not spoil what stands beside it. */
  remark: { kind: 'aside' },
} as const satisfies Record<string, Meaning>;

/** What a clinic can give a short form of its own. */
export type KnownItem =
  | keyof typeof EXAM_HEADS
  | keyof typeof INTAKE_HEADS
  | keyof typeof SIDES_AND_SIGNS
  | State;

const HEADS: Record<string, Entry> = { ...INTAKE_HEADS, ...EXAM_HEADS };

const MEANINGS = new Map<string, Meaning>([
  ...Object.keys(STATES).map((state): [string, Meaning] => [state, { kind: 'state', state: state as State }]),
  ...Object.entries(SIDES_AND_SIGNS),
  ...Object.entries(HEADS).map(([name, [item]]): [string, Meaning] => [name, { kind: 'head', item }]),
]);

/** Every item a glossary entry may point to, for the clinic's settings. */
export const KNOWN_ITEMS: readonly KnownItem[] = [...MEANINGS.keys()] as KnownItem[];

export const meaningOf = (item: KnownItem): Meaning => MEANINGS.get(item) ?? { kind: 'unknown' };

/** Phrases that name two items at once. */
const PAIRS: readonly (readonly [string, KnownItem, KnownItem])[] = [
  [
    'heel/toe walk|heel toe walk|heel and toe walk|heel & toe walk|heel/toe walking|heel and toe walking',
    'heel_walk',
    'toe_walk',
  ],
  ['b/b|b&b|b+b|b and b', 'bladder', 'bowel'],
  ['knee and ankle jerks|knee & ankle jerks|knee/ankle jerks', 'knee_jerk', 'ankle_jerk'],
];

/** All phrases the reader knows, in canonical spelling. Items of the examination come last and win. */
export const PHRASES: ReadonlyMap<string, readonly Meaning[]> = new Map<string, readonly Meaning[]>([
  ...[...wordEntries()].map(([phrase, meaning]): [string, Meaning[]] => [canonical(phrase), [meaning]]),
  ...Object.values(HEADS).flatMap(([item, phrases]) =>
    phrases.split('|').map((phrase): [string, Meaning[]] => [canonical(phrase), [{ kind: 'head', item }]]),
  ),
  ...PAIRS.flatMap(([phrases, first, second]) =>
    phrases
      .split('|')
      .map((phrase): [string, Meaning[]] => [canonical(phrase), [meaningOf(first), meaningOf(second)]]),
  ),
]);
