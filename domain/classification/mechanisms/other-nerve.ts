import { always, CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

/** Femoral, tibial, saphenous or sural nerve outside the spine. */
export const otherNerve: MechanismClass = {
  id: 'other_nerve',
  prior: always(0.008),
  families: {
    named: strongest(0, 2.8),
    sign: strongest(-0.3, 2.8),
    pattern: summed(0.9, -1, 4),
    risk: summed(1, 0, 1.4),
    against: summed(1, -2, 0.7),
  },
  evidence: [
    ...rowsOf('named', CORRECTIONS, 'expert', [
      ['named_other_nerve', 15],
      ['named_femoral', 3],
    ]),
    ...rowsOf('sign', CORRECTIONS, 'expert', [
      ['tinel_tarsal', 15, 0.8],
      ['emg_nerve', 8],
      ['imaging_nerve', 8],
    ]),
    ...rowsOf('pattern', 'Corrections 5; specification T7', 'expert', [
      // The deficit itself speaks as loudly for this nerve as for a root (corrections 3).
      ['femoral_pattern', 8],
      ['adduction_spared', 4, 0.3],
      ['foot_or_sole', 3],
      ['plantar_field', 3],
    ]),
    ...rowsOf('risk', 'Specification T7; corrections 5', 'expert', [['femoral_risk', 3]]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['back_pain', 0.6, 2],
      ['slr', 0.6],
      ['upper_motor_neurone', 0.25],
    ]),
  ],
};
