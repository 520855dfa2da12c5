import { always, CORRECTIONS, type MechanismClass, rowsOf, SPEC, strongest, summed } from './mechanism-class';

/** Pain from the hip joint or the tissue around it. */
export const hip: MechanismClass = {
  id: 'hip',
  prior: always(0.05),
  families: {
    place: summed(0.9, -0.5, 1.6),
    // One cluster only, never the product of correlated tests (specification §3.11); cap 12.
    examination: strongest(-1.7, 2.5),
    story: summed(0.8, -0.6, 1.2),
    known: summed(0.9, 0, 2),
    against: summed(1, -2, 0.3),
  },
  evidence: [
    ...rowsOf('place', `${CORRECTIONS}; Metcalfe 2019, Brown 2004`, 'expert', [
      ['groin', 2.5],
      ['thigh_medial', 1.5],
      ['thigh_or_knee_front', 1.3],
      ['hip_lateral', 1.8],
    ]),
    ...rowsOf('examination', `${SPEC} §3.8; Sutlive 2008, Altman 1991`, 'found', [
      ['hip_signs_one', 3.2, 0.19],
      ['hip_signs_two', 5.2],
      ['hip_signs_three', 12],
    ]),
    ...rowsOf('story', CORRECTIONS, 'expert', [
      ['hip_movement', 2, 0.7],
      ['weight_bearing', 1.4],
      ['hip_gait', 1.6],
      ['below_knee', 0.8, 1.2],
    ]),
    ...rowsOf('known', CORRECTIONS, 'expert', [
      ['hip_disease', 3],
      ['imaging_hip', 3],
    ]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['root_deficit', 0.4],
      ['slr', 0.7],
      ['upper_motor_neurone', 0.25],
      ['weak_both_sides', 0.3],
    ]),
  ],
};
