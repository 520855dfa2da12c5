import type { ReportSample } from '../../report-sample';
import { DISCS, OTHERS_READ } from './texts';

/** Texts the reader was built on. */
export const TUNING_REPORTS: readonly ReportSample[] = [...DISCS, ...OTHERS_READ];
