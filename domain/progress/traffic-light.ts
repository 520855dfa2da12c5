import { addDays } from '../vocabulary/calendar';
import type { Language } from '../words/language';
import { type DistalLevel, levelsDown } from './distal-level';

export const LIGHTS = ['green', 'amber', 'red', 'black'] as const;
export type Light = (typeof LIGHTS)[number];

/** What a patient says of one session and of the next morning. Null: not asked or not answered. */
export type SessionResponse = {
  /** Leg pain before the session, 0–10. */
  baselineLegPain: number | null;
  duringLegPain: number | null;
  morningLegPain: number | null;
  distalLevel: DistalLevel | null;
  morningDistalLevel: DistalLevel | null;
  sleep: 'same' | 'better' | 'worse' | null;
  /** New weakness, saddle, bladder or bowel change, or both legs. "Not sure" is handed in as true. */
  newNeurology: boolean | null;
};

const rise = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;

/** A comparison that is true only when both numbers are known. */
const atLeast = (value: number | null, least: number): boolean => value !== null && value >= least;

/**
 * The light of one session (treatment specification §3.2, expert default after the public traffic-light pages and the
 * pain-monitoring model; the leg rules are the specification's own). The worst sign that is known decides. Green says that
 * everything was asked and nothing is wrong; with a gap and no bad sign the answer is null, never green.
 */
export function trafficLight(session: SessionResponse): Light | null {
  const { baselineLegPain: baseline, duringLegPain: during, morningLegPain, newNeurology, sleep } = session;
  if (newNeurology === true) return 'black';
  const down = levelsDown(session.distalLevel, session.morningDistalLevel);
  const overnight = rise(baseline, morningLegPain);
  // Without a baseline the fixed limits of the table (§3.1) stand alone: from 6 red, from 4 amber. The safer side.
  const redAbove = Math.max(5, (baseline ?? 0) + 2);
  const amberAbove = Math.max(3, (baseline ?? 0) + 1);
  if (atLeast(down, 1) || atLeast(overnight, 2) || (during !== null && during > redAbove)) return 'red';
  if ((during !== null && during > amberAbove) || (overnight !== null && overnight >= 1) || sleep === 'worse')
    return 'amber';
  const complete =
    newNeurology === false &&
    baseline !== null &&
    during !== null &&
    overnight !== null &&
    down !== null &&
    sleep !== null;
  return complete ? 'green' : null;
}

export type Hold = { reason: 'black' | 'two_reds'; withinHours: number };

const RED_WINDOW_DAYS = 7;
const RED_REVIEW_HOURS = 72;

/**
 * Whether the plan must rest until a clinician has looked (IL18, §3.4): at once after black, within 72 hours after two reds
 * in seven days; null when it may go on.
 */
export function holdFor(sessions: readonly { on: string; light: Light | null }[], asOf: string): Hold | null {
  const recent = sessions.filter(({ on }) => on > addDays(asOf, -RED_WINDOW_DAYS) && on <= asOf);
  if (recent.some(({ light }) => light === 'black')) return { reason: 'black', withinHours: 0 };
  const reds = recent.filter(({ light }) => light === 'red').length;
  return reds >= 2 ? { reason: 'two_reds', withinHours: RED_REVIEW_HOURS } : null;
}

/** What the light asks of the patient, in plain words (§3.1, §3.4). */
export const LIGHT_ADVICE: Record<Light, Record<Language, string[]>> = {
  green: { en: ['Good. Carry on with your plan.'] },
  amber: {
    en: ['Keep going, but do not add more yet.', 'If it happens again soon, do about half as much.'],
  },
  red: {
    en: [
      'Leave out that exercise for two days.',
      'Rest with your legs up and take shorter walks.',
      'Then start again with half as much. We will see your answer.',
    ],
  },
  black: {
    en: [
      'Stop your exercises.',
      'Look at your warning card. If any of it fits, go to the emergency department now. Do not drive yourself.',
    ],
  },
};

/** Beside every light: back and leg count differently (§3.1). */
export const LEG_FIRST: Record<Language, string> = {
  en: 'Back pain a bit up while leg pain goes down is fine. Leg pain going further down is not.',
};
