import type { CaseReading } from '../case-reading';
import { CORRECTIONS, type MechanismClass, rowsOf, summed } from './mechanism-class';

/** IASP criteria need three months of pain (Kosek 2021, Pain 162:2629). */
export const NOCIPLASTIC_WEEKS = 12;

/** Altered pain processing. Before twelve weeks it is not offered; unknown duration counts as half. */
export const nociplastic: MechanismClass = {
  id: 'nociplastic',
  prior: {
    cases: [
      { when: `under ${NOCIPLASTIC_WEEKS} weeks`, weight: 0.001 },
      { when: 'duration unknown', weight: 0.008 },
      { when: `from ${NOCIPLASTIC_WEEKS} weeks`, weight: 0.015 },
    ],
    pick: ({ weeks }: CaseReading) => (weeks === null ? 1 : weeks < NOCIPLASTIC_WEEKS ? 0 : 2),
  },
  families: {
    spread: summed(0.9, -1.2, 2.6),
    signs: summed(0.9, -1.4, 3.2),
    against: summed(1, -2, 0.5),
  },
  evidence: [
    ...rowsOf('spread', `${CORRECTIONS}; Smart 2011`, 'expert', [
      ['widespread', 4, 0.6],
      ['non_anatomical', 6],
    ]),
    ...rowsOf('signs', `${CORRECTIONS}; Smart 2011, Clin J Pain 27:655`, 'expert', [
      ['nociplastic_signs', 10, 0.5],
      ['sensitivity', 3, 0.7],
      ['touch_painful', 1.6],
      ['diffuse_tenderness', 4, 0.5],
      ['proportionate', 0.5, 5],
      ['csi_high', 2.5],
    ]),
    ...rowsOf('against', CORRECTIONS, 'expert', [
      ['root_deficit', 0.4],
      ['slr', 0.7],
      ['mri_root_compromise', 0.6],
      ['upper_motor_neurone', 0.25],
    ]),
  ],
};
