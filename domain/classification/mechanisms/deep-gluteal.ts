import { always, CORRECTIONS, type MechanismClass, rowsOf, SPEC, strongest, summed } from './mechanism-class';

/** The sciatic nerve irritated in the buttock. A diagnosis of exclusion: the prior is low (specification §3.9, T11). */
export const deepGluteal: MechanismClass = {
  id: 'deep_gluteal',
  prior: always(0.04),
  families: {
    place: summed(1, -1.2, 0.95),
    story: summed(0.9, -0.7, 0.9),
    examination: strongest(-2.2, 1.6),
    further: summed(0.8, -0.7, 1.3),
    lumbar: summed(1, -2, 0.7),
    tests: summed(1, 0, 2.5),
  },
  evidence: [
    ...rowsOf('place', CORRECTIONS, 'expert', [
      // Buttock pain 2.5, 1.3 beside back pain: the back pain carries the difference, and only when it is there.
      ['buttock', 2.5],
      ['back_pain', 0.52],
      ['leg_symptoms', null, 0.5],
    ]),
    ...rowsOf('story', CORRECTIONS, 'expert', [
      ['sitting_worse', 1.6, 0.6],
      ['hip_movement', 1.3],
    ]),
    ...rowsOf('examination', `${SPEC} §3.9; Martin 2014, KSSTA 22:882`, 'found', [
      ['piriformis_test', 4.6, 0.11],
    ]),
    ...rowsOf('further', CORRECTIONS, 'expert', [
      ['fair', 2.2, 0.5],
      ['notch_tender', 2.2, 0.7],
      ['trigger_points', 1.4],
    ]),
    ...rowsOf('lumbar', CORRECTIONS, 'expert', [
      ['root_deficit', 0.4],
      ['mri_no_root_lesion', 1.8],
      ['mri_root_lesion', 0.4],
      ['imaging_nerve', 3],
      ['upper_motor_neurone', 0.25],
      ['weak_both_sides', 0.3],
    ]),
    ...rowsOf('tests', CORRECTIONS, 'expert', [['piriformis_block', 10]]),
  ],
};
