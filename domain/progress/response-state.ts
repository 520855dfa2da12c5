import { daysBetween } from '../vocabulary/calendar';
import type { ResponseState } from './check-in';
import { levelsDown } from './distal-level';
import type { ProgressEntry } from './progress-entry';

/** Minimal important change of the NPRS: 2 points and 30 % (Ostelo 2008, Spine 33:90; found). */
const IMPORTANT_POINTS = 2;
const IMPORTANT_SHARE = 0.3;
/** Under a baseline of 4 the rule is 30 % and 1.5 points (treatment specification §5.3; expert default). */
const LOW_BASELINE = 4;
const LOW_BASELINE_POINTS = 1.5;
/** Walking distance or time: 30 % (treatment specification §5.3; expert default). */
const WALK_SHARE = 0.3;
/** Roland–Morris: 5 points or 30 %; own activities 2; overall change 3; recovered at 2 and 9 (treatment specification §6.1; the points by Ostelo 2008, found; the rest expert defaults). */
const DISABILITY_POINTS = 5;
const ACTIVITY_POINTS = 2;
const RATING_POINTS = 3;
const RECOVERED_DISABILITY = 2;
const RECOVERED_ACTIVITIES = 9;
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
  entries: readonly ProgressEntry[],
  read: (entry: ProgressEntry) => Value | null,
): Value | null {
  for (const entry of entries) {
    const value = read(entry);
    if (value !== null) return value;
  }
  return null;
}

/** A measured outcome against its first value: whether it could be compared, and what it gained in words. */
type Outcome = { comparable: boolean; gain: string | null };

const outcome = (comparable: boolean, gained: boolean, words: string): Outcome => ({
  comparable,
  gain: comparable && gained ? words : null,
});

/** Every outcome of §6.1 at one entry. A measure that is missing then, or was never taken before, cannot be compared. */
function outcomesAt(entries: readonly ProgressEntry[], now: ProgressEntry): Outcome[] {
  const first = <Value>(read: (entry: ProgressEntry) => Value | null | undefined): Value | null =>
    firstKnown(entries, (entry) => read(entry) ?? null);
  const leg = first(({ legPain }) => legPain);
  const distal = first(({ distalLevel }) => distalLevel);
  const walk = first(({ walkMinutes }) => walkMinutes);
  const disability = first((entry) => entry.disability);
  const activities = first((entry) => entry.activities);
  const rated = now.change !== null || (now.rating ?? null) !== null;
  const better =
    now.change === 'better' || now.change === 'much_better' || (now.rating ?? 0) >= RATING_POINTS;
  return [
    outcome(
      leg !== null && now.legPain !== null,
      droppedEnough(leg, now.legPain),
      `Leg pain down from ${leg} to ${now.legPain} of 10`,
    ),
    outcome(rated, better, 'Rated better by the patient'),
    outcome(
      distal !== null && now.distalLevel !== null,
      (levelsDown(distal, now.distalLevel) ?? 0) < 0,
      'The pain has moved up the leg',
    ),
    outcome(
      walk !== null && walk > 0 && now.walkMinutes !== null,
      walk !== null && now.walkMinutes !== null && (now.walkMinutes - walk) / walk >= WALK_SHARE,
      `Walks ${now.walkMinutes} minutes, ${walk} at the start`,
    ),
    outcome(
      disability !== null && (now.disability ?? null) !== null,
      disability !== null &&
        disability > 0 &&
        (disability - (now.disability ?? disability) >= DISABILITY_POINTS ||
          (disability - (now.disability ?? disability)) / disability >= IMPORTANT_SHARE),
      `Disability down from ${disability} to ${now.disability} of 24`,
    ),
    outcome(
      activities !== null && (now.activities ?? null) !== null,
      activities !== null && (now.activities ?? activities) - activities >= ACTIVITY_POINTS,
      `Own activities up from ${activities} to ${now.activities} of 10`,
    ),
  ];
}

/** How many of the measured outcomes are better than at the start, and how many could be compared at all. */
function gainsAt(entries: readonly ProgressEntry[], now: ProgressEntry) {
  const outcomes = outcomesAt(entries, now);
  return {
    comparable: outcomes.filter(({ comparable }) => comparable).length,
    gains: outcomes.flatMap(({ gain }) => (gain === null ? [] : [gain])),
  };
}

/** What got worse since the last time it was measured: a visit that left a number out does not hide a rise. */
function worseningsAt(before: readonly ProgressEntry[], now: ProgressEntry): string[] {
  const recent = before.toReversed();
  const last = <Value>(read: (entry: ProgressEntry) => Value | null | undefined): Value | null =>
    firstKnown(recent, (entry) => read(entry) ?? null);
  const found: string[] = [];
  if (now.neurologyWorse) found.push('Strength, sensation or reflexes are worse');
  if (now.change === 'worse' || now.change === 'much_worse') found.push('Rated worse by the patient');
  if ((now.rating ?? 0) <= -RATING_POINTS) found.push(`Overall change rated ${now.rating} of −7 to +7`);
  const leg = last(({ legPain }) => legPain);
  if (leg !== null && now.legPain !== null && now.legPain - leg >= IMPORTANT_POINTS)
    found.push(`Leg pain up from ${leg} to ${now.legPain} of 10`);
  const down = levelsDown(
    last(({ distalLevel }) => distalLevel),
    now.distalLevel,
  );
  if ((down ?? 0) > 0) found.push('The pain has moved further down the leg');
  const disability = last((entry) => entry.disability);
  const rise = disability === null ? null : (now.disability ?? disability) - disability;
  if (rise !== null && disability !== null && rise > 0)
    if (rise >= DISABILITY_POINTS || (disability > 0 && rise / disability >= IMPORTANT_SHARE))
      found.push(`Disability up from ${disability} to ${now.disability} of 24`);
  return found;
}

/**
 * No pain worth a number in leg and back, neurology not worse, and disability and own activities, where they were measured,
 * as §6.1 asks (RMDQ of 2 or less, PSFS of 9 or more). What was not measured is not claimed.
 */
const isRecovered = (now: ProgressEntry): boolean =>
  now.legPain !== null &&
  now.backPain !== null &&
  now.legPain <= 1 &&
  now.backPain <= 1 &&
  now.neurologyWorse !== true &&
  (now.disability ?? 0) <= RECOVERED_DISABILITY &&
  (now.activities ?? 10) >= RECOVERED_ACTIVITIES;

/** The state of the response to treatment and, in words, what it rests on. */
export type Response = { state: ResponseState; why: string[] };

/**
 * The state of the response to treatment (treatment specification §6.1; the first that holds). Entries run from the first
 * assessment to now; `adherenceShare` is the share of exercises done, null when unknown, which never counts as low. With
 * nothing to compare the answer is NOT_ENOUGH_DATA.
 */
export function judgeResponse(entries: readonly ProgressEntry[], adherenceShare: number | null): Response {
  const now = entries.at(-1);
  const previous = entries.at(-2);
  const nothing: Response = { state: 'NOT_ENOUGH_DATA', why: ['Nothing has been measured twice yet'] };
  if (!now) return nothing;
  if (now.danger) return { state: 'RED_FLAG_NEW', why: ['A danger sign was reported'] };
  if (!previous) return nothing;
  const worse = worseningsAt(entries.slice(0, -1), now);
  if (worse.length > 0) return { state: 'WORSENING', why: worse };
  if (isRecovered(now)) return { state: 'RECOVERED', why: ['Leg and back pain of 1 or less'] };
  const { comparable, gains } = gainsAt(entries.slice(0, -1), now);
  if (gains.length >= 2) return { state: 'IMPROVING', why: gains };
  if (gains.length === 1) return { state: 'PARTIAL', why: gains };
  if (comparable === 0) return nothing;
  if (adherenceShare !== null && adherenceShare < ENOUGH_ADHERENCE)
    return {
      state: 'INSUFFICIENT_EXPOSURE',
      why: [`${Math.round(adherenceShare * 100)} % of the exercises were done in the last week`],
    };
  return hasStalled(entries)
    ? { state: 'PLATEAU', why: ['No important change at two reviews at least two weeks apart'] }
    : { state: 'NOT_ENOUGH_DATA', why: ['No important change yet, and too early to call it a plateau'] };
}

/** As {@link judgeResponse}, the state alone. */
export const responseState = (
  entries: readonly ProgressEntry[],
  adherenceShare: number | null,
): ResponseState => judgeResponse(entries, adherenceShare).state;

/** No gain at the last review, at one at least two weeks before it, nor at any between; a gap in the numbers is no proof. */
function hasStalled(entries: readonly ProgressEntry[]): boolean {
  const reviews = entries.slice(1).filter(({ review }) => review);
  const last = reviews.at(-1);
  if (!last) return false;
  const from = reviews.findLastIndex(({ on }) => daysBetween(on, last.on) >= PLATEAU_DAYS);
  if (from === -1) return false;
  return reviews.slice(from).every((review) => {
    const { comparable, gains } = gainsAt(entries.slice(0, entries.indexOf(review)), review);
    return comparable > 0 && gains.length === 0;
  });
}
