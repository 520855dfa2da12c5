import type { ReportSample } from '../../report-sample';
import { ABROAD } from './abroad';
import { NARRATIVE } from './narrative';
import { STRUCTURED } from './structured';
import { WHOLE_REPORTS } from './whole-reports';

/** Texts coded before the reader existed, or before it saw them; it was not tuned on them. */
export const HELD_OUT_REPORTS: readonly ReportSample[] = [
  ...NARRATIVE,
  ...STRUCTURED,
  ...ABROAD,
  ...WHOLE_REPORTS,
];
