import { daysBetween } from '../vocabulary/calendar';
import type { CheckIn, ResponseState } from './check-in';
import { levelsDown } from './distal-level';

/** One point in the course of an episode, oldest first. Null: not measured then. */
export type ProgressEntry = {
  on: string;
  /** Only reviews by a clinician count towards a plateau. */
  review: boolean;
  legPain: number | null;
  backPain: number | null;
  change: CheckIn['change'] | null;
  distalLevel: CheckIn['distalLevel'] | null;
  walkMinutes: number | null;
  neurologyWorse: boolean | null;
  danger: boolean;
};

/** Minimal important change of the NPRS: 2 points and 30 % (Ostelo 2008, Spine 33:90; found). */
const IMPORTANT_POINTS = 2;
const IMPORTANT_SHARE = 0.3;
/** Under a baseline of 4 the rule is 30 % and 1.5 points (treatment specification §5.3; expert default). */
const LOW_BASELINE = 4;
const LOW_BASELINE_POINTS = 1.5;
/** Walking distance or time: 30 % (treatment specification §5.3; expert default). */
const WALK_SHARE = 0.3;
/** Adherence under half: too little done to judge (treatment specification §6.1; expert default). */
const ENOUGH_ADHERENCE = 0.5;
/** Two reviews at least two weeks apart without change make a plateau (§6.1; expert default). */
const PLATEAU_DAYS = 14;

function droppedEnough(before: number | null, now: number | null): boolean {
  if (before === null || now === null || before === 0) return false;
  const points = before < LOW_BASELINE ? LOW_BASELINE_POINTS : IMPORTANT_POINTS;
  return before - now >= points && (before - now) / before >= IMPORTANT_SHARE;
}

function firstKnown<Value>(
  entries: ProgressEntry[],
  read: (entry: ProgressEntry) => Value | null,
): Value | null {
  for (const entry of entries) {
    const value = read(entry);
    if (value !== null) return value;
  }
  return null;
}

/** How many of the measured outcomes are better than at the start, and how many could be compared at all. */
function gainsAt(entries: ProgressEntry[], now: ProgressEntry) {
  const leg = firstKnown(entries, ({ legPain }) => legPain);
  const distal = firstKnown(entries, ({ distalLevel }) => distalLevel);
  const walk = firstKnown(entries, ({ walkMinutes }) => walkMinutes);
  const comparable = [
    leg !== null && now.legPain !== null,
    now.change !== null,
    distal !== null && now.distalLevel !== null,
    walk !== null && walk > 0 && now.walkMinutes !== null,
  ].filter(Boolean).length;
  const gained = [
    droppedEnough(leg, now.legPain),
    now.change === 'better' || now.change === 'much_better',
    (levelsDown(distal, now.distalLevel) ?? 0) < 0,
    walk !== null && walk > 0 && now.walkMinutes !== null && (now.walkMinutes - walk) / walk >= WALK_SHARE,
  ].filter(Boolean).length;
  return { comparable, gained };
}

/** Worse than the last time each was measured: a visit that left a number out does not hide a rise. */
function isWorse(before: ProgressEntry[], now: ProgressEntry): boolean {
  if (now.neurologyWorse) return true;
  if (now.change === 'worse' || now.change === 'much_worse') return true;
  const recent = before.toReversed();
  const leg = firstKnown(recent, ({ legPain }) => legPain);
  if (leg !== null && now.legPain !== null && now.legPain - leg >= IMPORTANT_POINTS) return true;
  return (
    (levelsDown(
      firstKnown(recent, ({ distalLevel }) => distalLevel),
      now.distalLevel,
    ) ?? 0) > 0
  );
}

/** No pain worth a number in leg and back, and neurology not worse. Disability is not measured here, so it is not claimed. */
const isRecovered = ({ legPain, backPain, neurologyWorse }: ProgressEntry): boolean =>
  legPain !== null && backPain !== null && legPain <= 1 && backPain <= 1 && neurologyWorse !== true;

/**
 * The state of the response to treatment (treatment specification §6.1; the first that holds). Entries run from the first
 * assessment to now; `adherenceShare` is the share of exercises done, null when unknown, which never counts as low. With
 * nothing to compare the answer is NOT_ENOUGH_DATA.
 */
export function responseState(entries: ProgressEntry[], adherenceShare: number | null): ResponseState {
  const now = entries.at(-1);
  const previous = entries.at(-2);
  if (!now) return 'NOT_ENOUGH_DATA';
  if (now.danger) return 'RED_FLAG_NEW';
  if (!previous) return 'NOT_ENOUGH_DATA';
  if (isWorse(entries.slice(0, -1), now)) return 'WORSENING';
  if (isRecovered(now)) return 'RECOVERED';
  const { comparable, gained } = gainsAt(entries.slice(0, -1), now);
  if (gained >= 2) return 'IMPROVING';
  if (gained === 1) return 'PARTIAL';
  if (comparable === 0) return 'NOT_ENOUGH_DATA';
  if (adherenceShare !== null && adherenceShare < ENOUGH_ADHERENCE) return 'INSUFFICIENT_EXPOSURE';
  return hasStalled(entries) ? 'PLATEAU' : 'NOT_ENOUGH_DATA';
}

/** No gain at the last review, at one at least two weeks before it, nor at any between; a gap in the numbers is no proof. */
function hasStalled(entries: ProgressEntry[]): boolean {
  const reviews = entries.slice(1).filter(({ review }) => review);
  const last = reviews.at(-1);
  if (!last) return false;
  const from = reviews.findLastIndex(({ on }) => daysBetween(on, last.on) >= PLATEAU_DAYS);
  if (from === -1) return false;
  return reviews.slice(from).every((review) => {
    const { comparable, gained } = gainsAt(entries.slice(0, entries.indexOf(review)), review);
    return comparable > 0 && gained === 0;
  });
}
