import type { ReportSample } from '../../report-sample';
import { CONTRASTS } from './contrasts';
import { DENIALS } from './denied';
import { FOURTH_SITTING } from './fourth-sitting';
import { GRAVE_WORDINGS } from './grave-words';
import { HIGHER_LEVELS } from './higher-levels';
import { NOMENCLATURE } from './nomenclature';
import { SECOND_SITTING } from './second-sitting';
import { SERIOUS } from './serious';
import { SIDES_AND_LEVELS } from './sides-and-levels';
import { TEMPLATES } from './templates';
import { DISCS, OTHERS_READ } from './texts';
import { THIRD_SITTING } from './third-sitting';
import { UNCERTAIN } from './uncertain';

/** Single sentences on doubt, denial, side, level, nomenclature and serious disease: each must be read without a fault. */
export const WORDINGS: readonly ReportSample[] = [
  ...UNCERTAIN,
  ...DENIALS,
  ...SIDES_AND_LEVELS,
  ...NOMENCLATURE,
  ...SERIOUS,
  ...SECOND_SITTING,
  ...HIGHER_LEVELS,
  ...TEMPLATES,
  ...CONTRASTS,
  ...GRAVE_WORDINGS,
  ...THIRD_SITTING,
  ...FOURTH_SITTING,
];

/** Texts the reader was built on. */
export const TUNING_REPORTS: readonly ReportSample[] = [...DISCS, ...OTHERS_READ, ...WORDINGS];
