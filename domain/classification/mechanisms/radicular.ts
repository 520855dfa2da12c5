import type { SignStates } from '../signs';
import { always, CORRECTIONS, type MechanismClass, rowsOf, SPEC, strongest, summed } from './mechanism-class';

const EXAMINED = ['slr', 'slump', 'crossed_slr', 'femoral_stretch'] as const;
const CONDUCTION = ['sensory_loss_root', 'weakness_root', 'reflex_loss'] as const;

/** Without an examination the history alone may not be sure: AUC .72–.74 (Konstantinou 2012, found; specification §3.1). */
export const HISTORY_ONLY_TRUST = 0.6;

export const trustOf = (signs: SignStates): number =>
  [...EXAMINED, ...CONDUCTION].some((sign) => signs[sign] !== 'unknown') ? 1 : HISTORY_ONLY_TRUST;

/** The five families of the published-figure model (specification §3.1, expert weights). */
export const RADICULAR_CORE = {
  families: {
    location: { ...summed(0.8, -1.6, 1.5), damped: true },
    quality: { ...summed(0.7, -1.2, 1.2), damped: true },
    mechanosensitivity: { ...strongest(-0.8, 1.1), damped: true },
    conduction: { ...summed(0.8, -0.5, 2.0), damped: true },
    somatic: { ...summed(0.7, -2.2, 0.3), damped: true },
  },
  evidence: [
    ...rowsOf('location', `${SPEC} §3.1; Konstantinou 2012, Vroomen 2002`, 'expert', [
      ['below_knee', 1.6, 0.5],
      ['leg_worse', 1.7, 0.6],
      ['band', 1.9, 0.6],
    ]),
    ...rowsOf('quality', `${SPEC} §3.1; Coster 2010`, 'expert', [
      ['quality_neuropathic', 1.6, 0.6],
      ['paraesthesia', 1.6, 0.55],
      ['cough', 2.2, 0.8],
    ]),
    ...rowsOf('mechanosensitivity', `${SPEC} §3.1; van der Windt 2010 (CD007431), Majlesi 2008`, 'expert', [
      ['slr', 2.4, 0.45],
      ['slump', 2.4, 0.5],
      ['crossed_slr', 2.8, 0.95],
      ['femoral_stretch', 2.8, 0.8],
    ]),
    ...rowsOf('conduction', `${SPEC} §3.1; Suri 2011, Tawa 2017`, 'expert', [
      ['sensory_loss_root', 1.9, 0.85],
      ['weakness_root', 2.6, 0.8],
      ['reflex_loss', 3.0, 0.8],
    ]),
    ...rowsOf('somatic', `${SPEC} §3.1`, 'expert', [
      ['quality_dull', 0.55, 1.2],
      ['sij_cluster', 0.4, 1.1],
      ['hip_signs_one', 0.3, 1.1],
      ['no_distal_no_neuro', 0.45],
    ]),
  ],
} as const;

/** Pain or conduction loss of a lumbosacral root. */
export const radicular: MechanismClass = {
  id: 'radicular',
  prior: always(0.45),
  trust: trustOf,
  families: {
    ...RADICULAR_CORE.families,
    imaging: strongest(-0.7, 1.1),
    tests: summed(0.9, -0.6, 2),
    context: summed(1, -3, 0.5),
    named: summed(1, 0, 0.5),
  },
  evidence: [
    ...RADICULAR_CORE.evidence,
    // Root compromise separates surgical from pain-free people with LR 3.8 (Boos 1995, recalled), shrunk.
    ...rowsOf('imaging', `${CORRECTIONS}; Boos 1995`, 'expert', [
      ['mri_root_compromise', 3],
      ['mri_root_lesion', 1.7],
      ['mri_wrong_side', 0.6],
      ['mri_no_root_lesion', 0.5],
    ]),
    ...rowsOf('tests', `${CORRECTIONS}; Coster 2010 (EMG OR 4.5)`, 'expert', [
      ['emg_root', 4.5],
      ['emg_normal', 0.6],
      ['root_block', 3, 0.5],
    ]),
    ...rowsOf('named', CORRECTIONS, 'expert', [['named_root', 1.5]]),
    ...rowsOf('context', CORRECTIONS, 'expert', [
      ['leg_symptoms', null, 0.12],
      ['upper_motor_neurone', 0.25],
      ['weak_both_sides', 0.35],
      ['only_on_exertion', 0.5],
      ['buttock_only', 0.35],
      ['no_distal_region', 0.75],
      ['stocking', 0.3],
      // Root pain without back pain is the exception; other nerves, hip and arteries mostly hurt without it.
      ['back_pain', 1.05, 0.65],
      // A root takes the adductors with the quadriceps, the femoral nerve does not (specification T7).
      ['adduction_spared', 0.5, 1.3],
      ['rash', 0.5],
    ]),
  ],
};
