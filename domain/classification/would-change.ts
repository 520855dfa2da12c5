import { URGENCY_TIERS, type WouldChange } from '../evaluation';
import type { Language } from '../words/language';
import { spokenWordsOf } from '../words/spoken';
import { type FlipQuestion, type FlipSet, smallestFlips } from './flip-sets';
import { mechanismBounds } from './mechanism-bounds';
import type { Imagined, LegRoot, ProbedCase, Reading } from './probe-case';

const MOST_OF_A_KIND = 2;
const MOST_CHANGES = 5;

const share = (reading: Reading, id: string | null): number =>
  reading.standing.classified.resolved.find((one) => one.id === id)?.probability ?? 0;

/** Log distance by which a mechanism leads the next; below 0 it does not. */
function lead(reading: Reading, id: string | null): number {
  const others = reading.standing.classified.resolved.filter((one) => one.id !== id);
  const next = Math.max(1e-9, ...others.map((one) => one.probability));
  return Math.log(Math.max(1e-9, share(reading, id)) / next);
}

const rank = (reading: Reading): number => URGENCY_TIERS.indexOf(reading.tier);

/** Another first mechanism, by facts that leave the urgency; while an emergency is open nothing is asked. */
function mechanismQuestion(base: Reading): FlipQuestion {
  return {
    flips: (reading) =>
      reading.tier === base.tier && reading.mechanism !== null && reading.mechanism !== base.mechanism,
    mayUse: (one) => base.tier !== 'emergency' && one.reading.tier === base.tier,
    mayFlip: mechanismBounds(base),
    distance: (reading) => lead(reading, base.mechanism),
  };
}

/** Another tier. Only an emergency may need more than one fact: each of its rules has to fall. */
function urgencyQuestion(base: Reading): FlipQuestion {
  const fired = (reading: Reading) => reading.standing.safety.urgency.rules;
  const atTier = (reading: Reading) => fired(reading).filter((rule) => rule.tier === base.tier).length;
  return {
    flips: (reading) => reading.tier !== base.tier,
    mayUse: (one) => one.known || atTier(one.reading) !== atTier(base) || one.reading.tier !== base.tier,
    mayFlip: () => true,
    distance: atTier,
  };
}

type RootFlip = FlipSet & LegRoot;

/** Another first root of a leg, by a single fact. */
function rootFlips({ base, imagined }: ProbedCase): RootFlip[] {
  const changes = (now: LegRoot) => base.roots.some((was) => was.side === now.side && was.root !== now.root);
  return imagined
    .filter(({ reading }) => reading.tier === base.tier && reading.mechanism === base.mechanism)
    .flatMap((one) =>
      one.reading.roots
        .filter(changes)
        .map((now): RootFlip => ({ facts: [one], reading: one.reading, ...now })),
    );
}

/** The same facts of the other leg say nothing new of the whole patient. */
function oncePerPair(sets: readonly FlipSet[]): FlipSet[] {
  const seen = new Set<string>();
  return sets.filter(({ facts, reading }) => {
    const same = facts.map((one) => `${one.says.replace(` on the ${one.side}`, '')} ${one.known}`).sort();
    const key = [...same, reading.mechanism, reading.tier].join();
    return !seen.has(key) && seen.add(key);
  });
}

/** Facts on record first, as "if it were not so"; then those that change most. */
const ordered = (sets: readonly FlipSet[], size: (reading: Reading) => number): FlipSet[] =>
  [...sets].sort((a, b) => known(b) - known(a) || size(b.reading) - size(a.reading));
const known = ({ facts }: FlipSet): number => facts.filter((one) => one.known).length / facts.length;

function opening(facts: readonly Imagined[]): string {
  const otherwise = facts.filter((one) => one.known).map((one) => one.says);
  const found = facts.filter((one) => !one.known).map((one) => one.says);
  const parts = [
    otherwise.length > 0 ? `it were otherwise (${otherwise.join('; ')})` : '',
    found.length > 0 ? `testing showed (${found.join('; ')})` : '',
  ];
  return `If ${parts.filter((part) => part !== '').join(' and ')}`;
}

/**
 * The smallest sets of facts, up to three, that would change the urgency or the first mechanism, and single facts that
 * would change the first root: each found by judging the case again with them, and no smaller set exists. Two of each, five at
 * most.
 */
export function whatWouldChange(probed: ProbedCase, language: Language): WouldChange[] {
  const words = spokenWordsOf(language);
  const { base } = probed;
  const say = <Set extends FlipSet>(
    sets: readonly Set[],
    what: (set: Set) => string,
    to: (set: Set) => string,
  ): WouldChange[] =>
    sets.slice(0, MOST_OF_A_KIND).map((set) => ({
      changes: set.facts.map((one) => one.says),
      field: set.facts[0]?.field ?? '',
      to: to(set),
      text: `${opening(set.facts)}, ${what(set)} would be: ${to(set)}.`,
    }));
  const urgency = ordered(smallestFlips(probed, urgencyQuestion(base)), (then) =>
    Math.abs(rank(then) - rank(base)),
  );
  const mechanism = ordered(smallestFlips(probed, mechanismQuestion(base)), (then) =>
    share(then, then.mechanism),
  );
  return [
    ...say(
      oncePerPair(urgency),
      () => 'the urgency',
      ({ reading }) => words.tier[reading.tier],
    ),
    ...say(
      oncePerPair(mechanism),
      () => 'the first mechanism',
      ({ reading }) => (reading.mechanism ? words.mechanism[reading.mechanism] : ''),
    ),
    ...say(
      rootFlips(probed),
      ({ side }) => `the first root of the ${side} leg`,
      ({ root }) => root,
    ),
  ].slice(0, MOST_CHANGES);
}
