import { always, CORRECTIONS, type MechanismClass, rowsOf, strongest, summed } from './mechanism-class';

/** Shingles of a lumbosacral root; the pain may come days before the rash (T9). */
export const zoster: MechanismClass = {
  id: 'zoster',
  prior: always(0.003),
  families: {
    skin: strongest(-0.5, 7.4),
    story: summed(0.9, -0.7, 2.6),
  },
  evidence: [
    ...rowsOf('skin', CORRECTIONS, 'expert', [
      ['rash', 1500, 0.7],
      ['zoster_rule', 30],
    ]),
    ...rowsOf('story', 'Specification T9', 'expert', [
      ['touch_painful', 3, 0.7],
      ['quality_burning', 1.8],
      ['band', 1.5],
      ['zoster_history', 3],
      ['immunosuppression', 2],
    ]),
  ],
};
