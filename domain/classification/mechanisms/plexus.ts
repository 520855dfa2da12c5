import { always, CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

/** Lumbosacral plexus, diabetic amyotrophy among it: thigh pain, then wasting and a weak quadriceps (T8). */
export const plexus: MechanismClass = {
  id: 'plexus',
  prior: always(0.008),
  families: {
    pattern: summed(0.9, -0.5, 2.8),
    risk: summed(0.9, -0.3, 2.2),
    tests: strongest(0, 3.5),
    against: summed(1, -2, 0.7),
  },
  evidence: [
    ...rowsOf('pattern', `${CORRECTIONS}; corrections 9`, 'expert', [
      ['thigh_pain_with_quadriceps', 4],
      ['weak_both_sides', 4],
      ['thigh_wasting', 3],
    ]),
    ...rowsOf('risk', CORRECTIONS, 'expert', [
      ['diabetes', 4, 0.7],
      ['weight_loss', 3],
      ['severe', 1.4],
    ]),
    ...rowsOf('tests', CORRECTIONS, 'expert', [
      ['imaging_nerve', 15],
      ['plexus_rule', 4],
    ]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['back_pain', 0.5, 1.8],
      ['slr', 0.6],
      ['upper_motor_neurone', 0.25],
    ]),
  ],
};
