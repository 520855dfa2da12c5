import type { Intake } from '../intake/schema';
import { addDays } from '../vocabulary/calendar';

/** Weeks of conservative care before imaging is talked about; localities ask for 6 to 12 (treatment specification §4.3). */
const CARE_WEEKS = 6;
/** Leg pain older than this enters the surgical window (Peul 2007: severe sciatica of 6 to 12 weeks; found). */
const SURGICAL_WEEKS = 12;

/** Care that counts: it was done with a clinician or as exercise. Tablets and rest are not a trial of care. */
const ACTIVE_CARE: ReadonlySet<string> = new Set(['physiotherapy', 'exercise', 'manual_therapy']);

export type CareClock = { imagingOn: string; surgeryOn: string };

const latest = (...dates: string[]): string => dates.toSorted().at(-1) ?? '';

/** The day the leg pain began: its own date where there is one, else the episode's; null unknown or after `startOn`. */
export function legPainSince({ episode }: Intake, startOn: string): string | null {
  const began = episode?.legOnsetDate ?? episode?.onsetDate ?? null;
  return began !== null && began <= startOn ? began : null;
}

/**
 * When persistent leg pain asks for a talk about MRI and injection, and about surgery: six weeks of pain and of care
 * (care already tried counts), twelve weeks of pain. Never before the plan starts. With the onset unknown both are counted
 * from the start, which is the later and the more careful reading for imaging; red flags have clocks of their own.
 */
export function careClock(intake: Intake, startOn: string): CareClock {
  const tried = (intake.episode?.careTried ?? [])
    .filter(({ what }) => ACTIVE_CARE.has(what))
    .map(({ weeks }) => weeks ?? 0);
  const careWeeks = Math.max(0, ...tried);
  const cared = addDays(startOn, Math.ceil(Math.max(0, CARE_WEEKS - careWeeks) * 7));
  const since = legPainSince(intake, startOn);
  const imagingOn = since === null ? cared : latest(cared, addDays(since, CARE_WEEKS * 7));
  const surgeryOn =
    since === null
      ? addDays(startOn, SURGICAL_WEEKS * 7)
      : latest(imagingOn, addDays(since, SURGICAL_WEEKS * 7));
  return { imagingOn, surgeryOn };
}
