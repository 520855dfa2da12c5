import { severePain } from '../intake/readings';
import { findingIn } from '../vocabulary/finding';
import type { CaseReading } from './case-reading';
import { NOCIPLASTIC_WEEKS } from './mechanisms/nociplastic';
import type { SignStates } from './signs';

export type PersistenceDriver = { id: string; text: string };

/** Fewer hours a night than this count as poor sleep (clinic default, expert). */
export const SHORT_SLEEP_HOURS = 6;
/** Confidence in getting better, 0–10: at or under this it is low (clinic default, expert). */
export const LOW_CONFIDENCE = 4;

/**
 * What may keep the pain going, from what is recorded; an unasked item is no driver. Questionnaires (STarT Back,
 * PHQ-4, FABQ) are scored elsewhere. Source: classification specification §7.
 */
export function persistenceDrivers(c: CaseReading, signs: SignStates): PersistenceDriver[] {
  const { intake } = c.facts;
  const sleep = intake.irritability?.sleepHours;
  const confidence = intake.goals?.confidence;
  const drivers: [boolean, PersistenceDriver][] = [
    [
      signs.csi_high === 'present' ||
        signs.nociplastic_signs === 'present' ||
        signs.diffuse_tenderness === 'present',
      { id: 'sensitisation', text: 'Signs of a sensitised pain system.' },
    ],
    [
      c.weeks !== null && c.weeks >= NOCIPLASTIC_WEEKS,
      { id: 'long_duration', text: 'Leg symptoms for three months or longer.' },
    ],
    [
      intake.symptoms?.sleepDisturbed === 'present' ||
        intake.irritability?.nightWaking === 'nightly_or_constant' ||
        (typeof sleep === 'number' && sleep < SHORT_SLEEP_HOURS),
      { id: 'poor_sleep', text: 'Poor sleep.' },
    ],
    [
      findingIn(intake.history, 'depression_or_anxiety') === 'present',
      { id: 'mood_distress', text: 'Low mood or anxiety on record.' },
    ],
    [
      typeof confidence === 'number' && confidence <= LOW_CONFIDENCE,
      { id: 'low_expectation', text: 'Little confidence in getting better.' },
    ],
    [
      findingIn(intake.history, 'heavy_manual_work') === 'present',
      { id: 'work_barriers', text: 'Heavy manual work to go back to.' },
    ],
    [
      intake.goals?.fearOfMovement === 'present',
      { id: 'fear_avoidance', text: 'Moves less for fear of harm.' },
    ],
    [
      intake.goals?.lessActive === 'present',
      { id: 'deconditioning', text: 'Does less than before: strength and stamina are likely to fall.' },
    ],
    [
      intake.irritability?.worseNextDay === 'present',
      { id: 'load_management', text: 'Worse the day after activity: load comes in bursts.' },
    ],
    [severePain(intake) === 'present', { id: 'severe_pain', text: 'Severe leg pain.' }],
  ];
  return drivers.filter(([holds]) => holds).map(([, driver]) => driver);
}
