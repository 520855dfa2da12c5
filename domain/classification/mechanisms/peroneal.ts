import { always, CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

const HEFFERNAN = 'Corrections 3; Heffernan 1979, Arch Phys Med Rehabil 60:170';

/** Common peroneal nerve at the fibular neck: a weak tibialis posterior lies outside its territory. */
export const peroneal: MechanismClass = {
  id: 'peroneal',
  prior: always(0.02),
  families: {
    drop: strongest(-1.8, 3.4),
    spared: summed(0.9, -4, 2.6),
    back: summed(1, -1.7, 0.7),
    field: strongest(-1, 2.4),
    cause: summed(0.9, 0, 2.8),
    against: summed(1, -2.5, 0),
  },
  evidence: [
    // The table gives foot drop 10 and back pain unknown 2, absent 4, present .4; unknown must carry nothing, so
    // the factor stands with foot drop and back pain counts against it.
    ...rowsOf('drop', CORRECTIONS, 'expert', [
      // EMG series of foot drop: peroneal 70, L5/S1 42 of 155 (corrections 3), most of them without back pain.
      ['foot_drop', 30, 0.2],
      ['dorsiflexion_weak', 5],
    ]),
    ...rowsOf('back', CORRECTIONS, 'expert', [['back_pain', 0.2, 2]]),
    ...rowsOf('spared', HEFFERNAN, 'expert', [
      ['inversion_weak', 0.12, 5],
      ['hip_abduction_weak', 0.1, 2.5],
      ['plantarflexion_weak', 0.3, 1.3],
    ]),
    ...rowsOf('field', CORRECTIONS, 'expert', [
      ['named_peroneal', 10],
      ['peroneal_field', 2, 0.6],
    ]),
    ...rowsOf('cause', CORRECTIONS, 'expert', [
      ['tinel_fibular', 8],
      ['peroneal_compression', 2.5],
      ['emg_nerve', 8],
    ]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['quadriceps_weak', 0.2],
      ['slr', 0.5],
      ['both_legs', 0.5],
      ['upper_motor_neurone', 0.25],
    ]),
  ],
};
