import type { Imagined, ProbedCase, Reading } from './probe-case';

/** Facts that together, and no fewer of them, give another answer; with what the case would then come to. */
export type FlipSet = { facts: readonly Imagined[]; reading: Reading };

export type FlipQuestion = {
  /** Whether a reading answers the question otherwise than today. */
  flips: (reading: Reading) => boolean;
  /** Facts that may take part. */
  mayUse: (one: Imagined) => boolean;
  /** False only when two facts together surely cannot flip the answer. */
  mayFlip: (one: Imagined, other: Imagined) => boolean;
  /** How far a reading is from the flip: falls to 0 where it flips, and by about as much for each of several facts. */
  distance: (reading: Reading) => number;
};

/** Sets judged in full at most: beyond them the search says nothing rather than something unproved. */
const MOST_PAIRS = 24;
const MOST_OPEN_PAIRS = 12;
const MOST_TRIPLES = 12;
/** Sets are built from the facts that bring the flip nearest. */
const NEAREST = 24;
const NEAREST_FOR_THREE = 12;
/** Facts do not add up exactly; a set that seems to fall short by this much is still tried. */
const SLACK = 1;
const ENOUGH = 3;

type Pulled = { one: Imagined; pull: number };
type Group = readonly Pulled[];

const pullOf = (group: Group): number => group.reduce((sum, { pull }) => sum + pull, 0);
const sameProbe = ({ one }: Pulled, { one: other }: Pulled): boolean =>
  one.probe === other.probe && one.side === other.side;

function pairsOf(facts: readonly Pulled[], fits: (one: Pulled, other: Pulled) => boolean): Group[] {
  return facts.flatMap((one, index) =>
    facts
      .slice(index + 1)
      .flatMap((other) => (!sameProbe(one, other) && fits(one, other) ? [[one, other]] : [])),
  );
}

function triplesOf(facts: readonly Pulled[]): Group[] {
  return pairsOf(facts, () => true).flatMap((pair) => {
    const last = facts.indexOf(pair[1] as Pulled);
    return facts
      .slice(last + 1)
      .filter((third) => !pair.some((one) => sameProbe(one, third)))
      .map((third) => [...pair, third]);
  });
}

function judged(groups: readonly Group[], probed: ProbedCase, question: FlipQuestion): FlipSet[] {
  const found: FlipSet[] = [];
  for (const group of groups) {
    const [first, ...rest] = group.map(({ one }) => one);
    if (!first) continue;
    const reading = rest.reduce((so, one) => probed.also(so, one), first.reading);
    if (question.flips(reading)) found.push({ facts: [first, ...rest], reading });
    if (found.length === ENOUGH) break;
  }
  return found;
}

/** The likeliest sets first, as many as may be judged; those that seem to fall well short are left out. */
const likeliest = (groups: readonly Group[], least: number, most: number): Group[] =>
  groups
    .filter((group) => pullOf(group) >= least)
    .sort((a, b) => pullOf(b) - pullOf(a))
    .slice(0, most);

/**
 * The smallest sets of facts, up to three, that flip an answer: all of one size, and no smaller set exists among the
 * facts the engine can imagine. Empty when nothing up to three flips it, or when that could not be made sure of.
 */
export function smallestFlips(probed: ProbedCase, question: FlipQuestion): FlipSet[] {
  const usable = probed.imagined.filter(question.mayUse);
  const single = usable.filter((one) => question.flips(one.reading));
  if (single.length > 0) return single.map((one) => ({ facts: [one], reading: one.reading }));

  const distance = question.distance(probed.base);
  const pulled = usable
    .map((one) => ({ one, pull: distance - question.distance(one.reading) }))
    .sort((a, b) => b.pull - a.pull);
  const tried = likeliest(
    pairsOf(pulled.slice(0, NEAREST), () => true),
    distance - SLACK,
    MOST_PAIRS,
  );
  const two = judged(tried, probed, question);
  if (two.length > 0) return two;

  const three = likeliest(triplesOf(pulled.slice(0, NEAREST_FOR_THREE)), distance, MOST_TRIPLES);
  if (three.length === 0 || !noPairFlips(pulled, tried, probed, question)) return [];
  return judged(three, probed, question);
}

/** Whether it is sure that no two facts flip the answer: those that might and were not tried are judged now. */
function noPairFlips(
  pulled: readonly Pulled[],
  tried: readonly Group[],
  probed: ProbedCase,
  question: FlipQuestion,
): boolean {
  const done = new Map<Pulled, Set<Pulled>>();
  for (const [one, other] of tried as readonly (readonly [Pulled, Pulled])[])
    done.set(one, (done.get(one) ?? new Set()).add(other));
  const open: Group[] = [];
  for (const [index, one] of pulled.entries())
    for (const other of pulled.slice(index + 1)) {
      if (sameProbe(one, other) || done.get(one)?.has(other)) continue;
      if (question.mayFlip(one.one, other.one)) open.push([one, other]);
      if (open.length > MOST_OPEN_PAIRS) return false;
    }
  return judged(open, probed, question).length === 0;
}
