import type { CaseReading } from '../case-reading';
import { arterialRisks } from '../signs/background';
import { CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

const AGES = [
  ['under 60 years or unknown', 0.03],
  ['from 60 years', 0.06],
] as const;
const RISKS = [
  ['no arterial risk recorded', 1],
  ['one arterial risk', 1.5],
  ['two or more arterial risks', 2.5],
] as const;

/** Arteries and veins of the leg, and the aorta. */
export const vascular: MechanismClass = {
  id: 'vascular',
  prior: {
    cases: AGES.flatMap(([age, weight]) =>
      RISKS.map(([risks, factor]) => ({ when: `${age}, ${risks}`, weight: weight * factor })),
    ),
    pick: (reading: CaseReading) =>
      (reading.ageYears !== null && reading.ageYears >= 60 ? RISKS.length : 0) +
      Math.min(2, arterialRisks(reading)),
  },
  families: {
    perfusion: strongest(-1.9, 3),
    // Nadeau 2013 (n = 53) gives LR 20 for calf pain relieved by standing still; capped at 8 for its size.
    exertion: summed(1, -1.4, 2.1),
    acute: strongest(0, 4.1),
    story: summed(0.9, -0.7, 1.4),
    against: summed(1, -1.5, 0.4),
  },
  evidence: [
    ...rowsOf('perfusion', 'Corrections 7', 'expert', [
      ['pulse_absent', 8, 0.25],
      ['pulse_reduced', 4],
      ['abi_low', 20, 0.15],
      ['doppler_arterial', 20],
    ]),
    ...rowsOf('exertion', 'Corrections 7; Nadeau 2013, Can J Surg 56:372', 'expert', [
      ['exertional', 2.5, 0.5],
      ['quick_relief', 3],
      ['standing', 0.3],
      ['flexion_relief', 0.4],
    ]),
    ...rowsOf('acute', CORRECTIONS, 'expert', [
      ['doppler_dvt', 60],
      ['dvt_rule', 30],
      ['pulsatile_abdomen', 30],
      ['aneurysm_rule', 20],
      ['limb_ischaemia_rule', 60],
      ['imaging_vascular', 20],
      ['aneurysm', 4],
    ]),
    ...rowsOf('story', CORRECTIONS, 'expert', [
      ['cold_foot', 4, 0.8],
      ['leg_swelling', 5],
      ['quality_cramp', 1.6],
      ['slr_pallor', 5],
      ['calf', 1.2],
    ]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['weakness_root', 0.5],
      ['cough', 0.5],
      ['leg_symptoms', null, 0.6],
      ['upper_motor_neurone', 0.25],
    ]),
  ],
};
