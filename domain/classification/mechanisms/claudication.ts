import type { CaseReading } from '../case-reading';
import { CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

/** Stenosis among people with leg pain by age (specification §3.6, expert; unknown age .10). */
const BY_AGE = [
  { when: 'age unknown', weight: 0.1 },
  { when: 'under 50 years', weight: 0.03 },
  { when: '50 to 59 years', weight: 0.08 },
  { when: '60 to 69 years', weight: 0.2 },
  { when: 'from 70 years', weight: 0.3 },
] as const;

function ageGroup(ageYears: number | null): number {
  if (ageYears === null) return 0;
  if (ageYears < 50) return 1;
  if (ageYears < 60) return 2;
  return ageYears < 70 ? 3 : 4;
}

/**
 * Nobody claudicates without walking or standing: the priors above suppose that walking was asked about. Until a
 * trigger is recorded the prior counts .35 (corrections, section 4), and the trigger gives the rest back.
 */
export const UNASKED = 0.35;
const TRIGGER_WITH_RELIEF = 3.7 ** 0.7 / UNASKED;
const TRIGGER_ALONE = 2.3 ** 0.7 / UNASKED;

/** Suri 2010, JAMA 304:2628 (found); the last three rows expert (corrections 11). */
export const STENOSIS_LR = {
  both_legs: [6.3, 0.54],
  seated_relief: [3.3, 0.58],
  flexion_relief: [6.4, 0.52],
  extension_or_downhill: [1.6, undefined],
  slr: [0.5, 1.3],
  pulse_abnormal: [0.2, undefined],
} as const;

const SURI = 'Suri 2010, JAMA 304:2628, shrunk (corrections 11)';

/** Posture- and load-dependent leg symptoms from a narrow canal. */
export const claudication: MechanismClass = {
  id: 'claudication',
  prior: {
    cases: BY_AGE.map(({ when, weight }) => ({ when, weight: weight * UNASKED })),
    pick: (reading: CaseReading) => ageGroup(reading.ageYears),
  },
  families: {
    trigger: strongest(-1.2, 2),
    laterality: summed(0.7, -0.5, 1.3),
    relief: summed(0.7, -0.9, 2.2),
    examination: summed(0.7, -1.6, 0.8),
    imaging: summed(1, -1.2, 0.95),
    context: summed(1, -3, 0.7),
  },
  evidence: [
    ...rowsOf('trigger', SURI, 'found', [
      ['walk_or_stand', TRIGGER_ALONE, 0.4],
      ['trigger_with_relief', TRIGGER_WITH_RELIEF],
    ]),
    ...rowsOf('laterality', SURI, 'found', [['both_legs', ...STENOSIS_LR.both_legs]]),
    ...rowsOf('relief', SURI, 'found', [
      ['seated_relief', ...STENOSIS_LR.seated_relief],
      ['flexion_relief', ...STENOSIS_LR.flexion_relief],
    ]),
    ...rowsOf('examination', 'Corrections 11', 'expert', [
      ['extension_or_downhill', 1.6],
      ['slr', ...STENOSIS_LR.slr],
      ['pulse_abnormal', 0.2],
      ['heaviness', 1.5],
      ['sitting_worse', 0.4],
    ]),
    ...rowsOf('imaging', CORRECTIONS, 'expert', [['mri_stenosis', 2.5, 0.3]]),
    ...rowsOf('context', CORRECTIONS, 'expert', [
      ['upper_motor_neurone', 0.22],
      ['leg_symptoms', null, 0.15],
      ['quick_relief', 0.4],
      // Onset over six months scores in Sugioka 2008 (found); weight expert.
      ['long_standing', 1.4, 0.6],
      ['stocking', 0.3],
    ]),
  ],
};
