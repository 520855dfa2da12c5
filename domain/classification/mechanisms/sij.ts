import { always, CORRECTIONS, type MechanismClass, rowsOf, SPEC, strongest, summed } from './mechanism-class';

/** Pain from the sacroiliac joint. Only familiar pain counts in the provocation tests. */
export const sij: MechanismClass = {
  id: 'sij',
  prior: always(0.06),
  families: {
    place: summed(0.9, -0.7, 1.5),
    provocation: strongest(-2.1, 1.95),
    story: summed(0.8, -0.7, 1.6),
    examination: summed(0.9, -2, 0.8),
    tests: summed(1, 0, 2.5),
  },
  evidence: [
    ...rowsOf('place', CORRECTIONS, 'expert', [
      ['sacral_region', 2.5, 0.6],
      ['buttock_only', 1.6],
      ['buttock', 1.4],
      ['below_knee', 0.8, 1.2],
    ]),
    ...rowsOf('provocation', `${SPEC} §3.7; Laslett 2003, 2005`, 'found', [
      ['sij_cluster', 4.3, 0.12],
      ['sij_cluster_no_centralisation', 7],
    ]),
    ...rowsOf('story', 'Corrections 12', 'expert', [
      ['peripartum', 2.2],
      ['rolling', 2.2],
      ['rising_or_loading', 1.3],
      ['trauma', 1.5],
    ]),
    ...rowsOf('examination', CORRECTIONS, 'expert', [
      ['faber', 1.7, 0.7],
      ['sacral_tender', 1.4, 0.7],
      ['centralises', 0.3, 1.1],
      ['root_deficit', 0.3],
      ['slr', 0.7, 1.1],
      ['upper_motor_neurone', 0.25],
      ['weak_both_sides', 0.3],
    ]),
    ...rowsOf('tests', CORRECTIONS, 'expert', [
      ['sij_block', 12],
      ['imaging_sacroiliitis', 8],
      ['inflammatory_rule', 2],
    ]),
  ],
};
