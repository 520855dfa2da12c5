import type { MechanismId, NextTest } from '../evaluation';
import { SIDES, type Side } from '../vocabulary/side';
import type { Language } from '../words/language';
import { spokenWordsOf } from '../words/spoken';
import { rounded } from './evidence';
import type { Probe } from './probe';
import type { Open, ProbedCase, Reading } from './probe-case';
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

/** Shares of the roots of each leg that is read; of none while no root is offered. */
const rootShares = ({ standing: { classified } }: Reading): ReadonlyMap<Side, number[]> =>
  new Map(
    classified.rootsSuppressed === null
      ? classified.legs.map(({ leg, working }) => [leg.side, softmax(working)])
      : [],
  );

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
  today: readonly number[],
  first: readonly number[] | undefined,
  second: readonly number[] | undefined,
): number {
  if (!first || !second) return 0;
  const chance = chanceOfFirst(today, first, second);
  return chance * divergence(today, first) + (1 - chance) * divergence(today, second);
}

/** Names the two conclusions the test tells apart: what leads, and what gains most on either outcome. */
function separates(base: Reading, { outcomes, gain, root }: Candidate, language: Language): string {
  const words = spokenWordsOf(language).mechanism;
  const { legs, resolved } = base.standing.classified;
  const leg = root.gain > gain ? legs.find((one) => one.leg.side === root.side) : undefined;
  if (leg) {
    const [first, second] = rankRoots(leg.working);
    const which = legs.length > 1 ? ` on the ${root.side}` : '';
    if (first && second) return `${first.root} from ${second.root}${which}`;
  }
  const share = (reading: Reading, id: MechanismId) =>
    reading.standing.classified.resolved.find((one) => one.id === id)?.probability ?? 0;
  const lead = base.mechanism;
  const rivals = resolved.map((one) => one.id).filter((id) => id !== lead);
  const rise = (id: MechanismId) =>
    Math.max(...outcomes.map(({ reading }) => share(reading, id) - share(base, id)));
  const rival = [...rivals].sort((a, b) => rise(b) - rise(a))[0];
  return lead && rival ? `${words[lead]} from ${words[rival]}` : '';
}

type Candidate = Open & {
  /** Expected shift of mechanism and root, with the safety bonus. */
  total: number;
  gain: number;
  /** The leg whose roots it moves most, and by how much. */
  root: { side: Side | null; gain: number };
  worth: number;
};

function candidatesOf({ base, open }: ProbedCase): Candidate[] {
  const classes = classShares(base);
  const roots = [...rootShares(base)];
  const ranked = open
    .map((one): Candidate => {
      const { probe, outcomes } = one;
      const [first, second] = [outcomes[0].reading, outcomes[1].reading];
      const gain = expectedShift(classes, classShares(first), classShares(second));
      const [ifFirst, ifSecond] = [rootShares(first), rootShares(second)];
      const root = roots
        .map(([side, today]) => ({
          side,
          gain: expectedShift(today, ifFirst.get(side), ifSecond.get(side)),
        }))
        .reduce<Candidate['root']>((best, leg) => (leg.gain > best.gain ? leg : best), NO_ROOT);
      const total = gain + root.gain + (probe.safety ? SAFETY_BONUS : 0);
      // A minute costs, but half a minute more never outweighs a far better test.
      const worth = total / Math.sqrt(0.5 + probe.minutes);
      return { ...one, total, gain, root, worth };
    })
    .filter(({ total }) => rounded(total, 3) >= LEAST_GAIN)
    .sort((a, b) => b.worth - a.worth);
  // Asked of either leg it is one test.
  return ranked.filter(({ probe }, index) => ranked.findIndex((one) => one.probe === probe) === index);
}

const NO_ROOT = { side: null, gain: 0 };

/** How a test is asked and where its answer stands: of both legs, or of the one that is left to test. */
function placeOf({ standing }: Reading, { probe }: Candidate): Pick<NextTest, 'text' | 'field'> {
  const { ofLeg } = probe;
  const [side, ...others] = SIDES.filter((one) => probe.recorded(standing.facts, one) === null);
  return ofLeg && side && others.length === 0
    ? { text: `${ofLeg.ask}, ${side}`, field: ofLeg.field(side) }
    : { text: probe.ask, field: probe.field };
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
  return [...safety, ...ranked.filter(({ probe }) => !probe.safety)].slice(0, MOST_TESTS).map((one) => ({
    finding: one.probe.id,
    ...placeOf(probed.base, one),
    minutes: one.probe.minutes,
    gain: rounded(one.total, 3),
    safety: one.probe.safety,
    separates: one.probe.safety ? 'an emergency from usual care' : separates(probed.base, one, language),
  }));
}
