import type { ReportSample } from '../../report-sample';
import { ABROAD } from './abroad';
import { NARRATIVE } from './narrative';
import { STRUCTURED } from './structured';

/** Texts coded before the reader existed; it was not tuned on them. */
export const HELD_OUT_REPORTS: readonly ReportSample[] = [...NARRATIVE, ...STRUCTURED, ...ABROAD];
