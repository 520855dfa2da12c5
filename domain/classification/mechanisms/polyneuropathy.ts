import { always, CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

/** Symmetrical nerve disease from the feet upwards (T8). */
export const polyneuropathy: MechanismClass = {
  id: 'polyneuropathy',
  prior: always(0.008),
  families: {
    field: strongest(0, 3.3),
    reflex: summed(1, -0.7, 0.8),
    risk: summed(0.9, -0.3, 1.6),
    against: summed(1, -2, 0.7),
  },
  evidence: [
    ...rowsOf('field', CORRECTIONS, 'expert', [['stocking', 25]]),
    ...rowsOf('reflex', CORRECTIONS, 'expert', [['both_ankle_jerks_lost', 1.6, 0.6]]),
    ...rowsOf('risk', 'Specification §1.8, T8', 'expert', [
      ['diabetes', 2],
      ['alcohol', 2],
      ['neuropathy_known', 5],
    ]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['back_pain', 0.6, 1.6],
      ['both_legs', 1.2, 0.4],
      ['slr', 0.6],
      ['walk_or_stand', 0.7],
    ]),
  ],
};
