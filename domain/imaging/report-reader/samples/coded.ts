import type { SpineLevel } from '../../../vocabulary/roots';
import type { ImagingFinding } from '../../findings';
import type { DeniedFinding, ExpectedFinding } from '../report-sample';

/** One stated finding, written short. */
export const sees = (
  level: SpineLevel,
  finding: ImagingFinding,
  side: ExpectedFinding['side'] = null,
  details: Omit<ExpectedFinding, 'level' | 'finding' | 'side'> = {},
): ExpectedFinding => ({ level, finding, side, ...details });

/** Something that must not be read. */
export const not = (finding: ImagingFinding, level: SpineLevel | null = null): DeniedFinding => ({
  level,
  finding,
});
