import type { MechanismId, NextTest } from '../evaluation';
import type { Language } from '../words/language';
import { spokenWordsOf } from '../words/spoken';
import { rounded } from './evidence';
import type { Probe } from './probe';
import type { ProbedCase, Reading } from './probe-case';
import { rankRoots, softmax } from './roots';

/** Put before everything else: cauda equina, fever, cancer, weight loss (specification §9.5). */
const SAFETY_BONUS = 10;
/** Safety questions lead the list but do not fill it. */
const MOST_SAFETY = 2;
const MOST_TESTS = 5;
/** Less than this tells nothing worth a test. */
const LEAST_GAIN = 0.004;

const entropyTerm = (p: number, q: number): number => (p > 0 ? p * Math.log2(p / q) : 0);

/** Jensen–Shannon divergence of two distributions in bits: 0 the same, 1 nothing in common. */
export function divergence(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) {
    const p = a[index] ?? 0;
    const q = b[index] ?? 0;
    const middle = (p + q) / 2;
    if (middle > 0) sum += (entropyTerm(p, middle) + entropyTerm(q, middle)) / 2;
  }
  return sum;
}

/** Shares of the mechanism classes, in their fixed order. */
export const classShares = ({ standing }: Reading): number[] =>
  standing.classified.scored.map((one) => one.probability);

const rootShares = ({ standing: { classified } }: Reading): number[] | null => {
  const leg = classified.legs[0];
  return leg && classified.rootsSuppressed === null ? softmax(leg.working) : null;
};

/**
 * Chance of the first outcome: the share that makes the average of the two answers equal today's answer, read at
 * the class the test moves most. Where it moves none, even odds.
 */
export function chanceOfFirst(
  today: readonly number[],
  first: readonly number[],
  second: readonly number[],
): number {
  let most = 0;
  let chance = 0.5;
  for (let index = 0; index < today.length; index += 1) {
    const gap = (first[index] ?? 0) - (second[index] ?? 0);
    if (Math.abs(gap) <= most) continue;
    most = Math.abs(gap);
    chance = ((today[index] ?? 0) - (second[index] ?? 0)) / gap;
  }
  return most < 1e-6 ? 0.5 : Math.min(0.95, Math.max(0.05, chance));
}

function expectedShift(
  today: readonly number[] | null,
  first: readonly number[] | null,
  second: readonly number[] | null,
): number {
  if (!today || !first || !second) return 0;
  const chance = chanceOfFirst(today, first, second);
  return chance * divergence(today, first) + (1 - chance) * divergence(today, second);
}

/** Names the two conclusions the test tells apart: what leads, and what gains most on either outcome. */
function separates(
  base: Reading,
  outcomes: readonly Reading[],
  rootGain: number,
  gain: number,
  language: Language,
): string {
  const words = spokenWordsOf(language).mechanism;
  if (rootGain > gain && base.standing.classified.legs[0]) {
    const [first, second] = rankRoots(base.standing.classified.legs[0].working);
    if (first && second) return `${first.root} from ${second.root}`;
  }
  const share = (reading: Reading, id: MechanismId) =>
    reading.standing.classified.resolved.find((one) => one.id === id)?.probability ?? 0;
  const lead = base.mechanism;
  const rivals = base.standing.classified.resolved.map((one) => one.id).filter((id) => id !== lead);
  const rise = (id: MechanismId) =>
    Math.max(...outcomes.map((reading) => share(reading, id) - share(base, id)));
  const rival = [...rivals].sort((a, b) => rise(b) - rise(a))[0];
  return lead && rival ? `${words[lead]} from ${words[rival]}` : '';
}

type Candidate = {
  probe: Probe;
  /** Expected shift of mechanism and root, with the safety bonus. */
  total: number;
  gain: number;
  rootGain: number;
  worth: number;
  outcomes: readonly [Reading, Reading];
};

function candidatesOf({ base, open }: ProbedCase): Candidate[] {
  const classes = classShares(base);
  const roots = rootShares(base);
  return open
    .map(({ probe, outcomes: [first, second] }) => {
      const gain = expectedShift(classes, classShares(first.reading), classShares(second.reading));
      const rootGain = expectedShift(roots, rootShares(first.reading), rootShares(second.reading));
      const total = gain + rootGain + (probe.safety ? SAFETY_BONUS : 0);
      // A minute costs, but half a minute more never outweighs a far better test.
      const worth = total / Math.sqrt(0.5 + probe.minutes);
      return { probe, total, gain, rootGain, worth, outcomes: [first.reading, second.reading] as const };
    })
    .filter(({ total }) => rounded(total, 3) >= LEAST_GAIN)
    .sort((a, b) => b.worth - a.worth);
}

/**
 * Every observation nobody has made, the most telling for its minutes first: by how far it is expected to move mechanism
 * and root, with the safety bonus. What tells almost nothing is left out.
 */
export const rankedTests = (probed: ProbedCase): Probe[] => candidatesOf(probed).map(({ probe }) => probe);

/**
 * What to test or ask next, five at most: safety questions first, one for its group and two at most, then the most
 * telling. Source: classification specification §9.5.
 */
export function nextTests(probed: ProbedCase, language: Language): NextTest[] {
  const ranked = candidatesOf(probed);
  const groups = new Set<string>();
  // One question stands for its group: the cauda equina screen is asked as a whole.
  const safety = ranked
    .filter(({ probe }) => {
      const group = probe.id.split('.')[0] ?? probe.id;
      return probe.safety && !groups.has(group) && groups.add(group);
    })
    .slice(0, MOST_SAFETY);
  return [...safety, ...ranked.filter(({ probe }) => !probe.safety)]
    .slice(0, MOST_TESTS)
    .map(({ probe, total, gain, rootGain, outcomes }) => ({
      finding: probe.id,
      text: probe.ask,
      field: probe.field,
      minutes: probe.minutes,
      gain: rounded(total, 3),
      safety: probe.safety,
      separates: probe.safety
        ? 'an emergency from usual care'
        : separates(probed.base, outcomes, rootGain, gain, language),
    }));
}
