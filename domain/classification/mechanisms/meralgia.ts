import { always, CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

/** Lateral femoral cutaneous nerve: a purely sensory patch on the outer thigh (T7). */
export const meralgia: MechanismClass = {
  id: 'meralgia',
  prior: always(0.02),
  families: {
    field: strongest(-2, 2.8),
    quality: summed(0.9, -0.7, 0.9),
    sign: summed(1, -0.4, 2.1),
    risk: summed(1, -0.2, 0.9),
    against: summed(1, -3.5, 0.5),
  },
  evidence: [
    ...rowsOf('field', 'Corrections 5; specification T7', 'expert', [
      ['meralgia_field', 10, 0.15],
      ['meralgia_pain_field', 2],
      ['named_lateral_cutaneous', 15],
    ]),
    ...rowsOf('quality', CORRECTIONS, 'expert', [
      ['quality_burning', 1.6],
      ['paraesthesia', 1.5, 0.4],
    ]),
    ...rowsOf('sign', CORRECTIONS, 'expert', [['inguinal_sign', 8, 0.7]]),
    ...rowsOf('risk', CORRECTIONS, 'expert', [
      ['meralgia_risk', 2],
      ['tight_clothing', 2],
    ]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['any_weakness', 0.1, 1.3],
      ['patellar_kept', 1.2, 0.2],
      ['below_knee', 0.3],
      ['slr', 0.5],
      ['cough', 0.6],
    ]),
  ],
};
