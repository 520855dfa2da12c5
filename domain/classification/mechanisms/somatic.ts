import { always, CORRECTIONS, type MechanismClass, rowsOf, SPEC, summed } from './mechanism-class';

/** Pain referred from disc, facet, muscle or ligament without a nerve lesion (Bogduk 2009, Pain 147:17). */
export const somatic: MechanismClass = {
  id: 'somatic',
  prior: always(0.15),
  families: {
    place: summed(0.9, -1.2, 1.6),
    quality: summed(0.9, -1.2, 0.9),
    examination: summed(0.9, -2.2, 1.4),
    imaging: summed(1, -0.7, 0.5),
    context: summed(1, -2, 0.7),
  },
  evidence: [
    ...rowsOf('place', CORRECTIONS, 'expert', [
      ['below_knee', 0.6, 1.6],
      ['no_distal_region', 1.3],
      ['back_only', 4],
      ['buttock_only', 1.6],
      ['leg_worse', 0.7, 1.4],
      ['band', 0.6, 1.3],
    ]),
    ...rowsOf('quality', CORRECTIONS, 'expert', [
      ['quality_dull', 1.6, 0.8],
      ['paraesthesia', 0.5, 1.4],
      ['cough', 0.8, 1.05],
    ]),
    ...rowsOf('examination', CORRECTIONS, 'expert', [
      ['root_deficit', 0.25],
      ['neurology_normal', 1.6],
      ['slr', 0.5, 1.4],
      ['slump', 0.6, 1.3],
      ['trigger_points', 2],
      ['centralises', 1.5],
    ]),
    ...rowsOf('imaging', CORRECTIONS, 'expert', [
      ['mri_degeneration_only', 1.6],
      ['mri_root_compromise', 0.5],
    ]),
    ...rowsOf('context', `${SPEC} §3.7–3.8`, 'expert', [
      ['upper_motor_neurone', 0.25],
      ['weak_both_sides', 0.3],
      ['sij_cluster', 0.5],
      ['hip_signs_two', 0.5],
      ['leg_symptoms', null, 1.5],
    ]),
  ],
};
