import type { SpineLevel } from '../../../vocabulary/roots';
import type { ImagingFinding } from '../../findings';
import type { DeniedFinding, ExpectedFinding, ReportSample } from '../report-sample';

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

/** Something the text leaves open. */
export const leaves = (finding: ImagingFinding, level: SpineLevel | null = null) => ({
  open: { finding, level },
});

/** A stated finding the text is not sure of. */
export const doubts = (...said: Parameters<typeof sees>) => ({ doubted: sees(...said) });

/** Words that are turned into nothing and marked as not understood. */
export const marks = (words: string) => ({ marked: words });

type Said =
  | ExpectedFinding
  | DeniedFinding
  | ReturnType<typeof leaves>
  | ReturnType<typeof doubts>
  | ReturnType<typeof marks>;

/** One sentence or two with all a careful reader takes from them: stated, denied and left open. */
export const text = (id: string, words: string, ...said: readonly Said[]): ReportSample => ({
  id,
  tries: words,
  text: words,
  expected: said.flatMap((one) => ('side' in one ? [one] : 'doubted' in one ? [one.doubted] : [])),
  doubted: said.flatMap((one) => ('doubted' in one ? [one.doubted] : [])),
  denied: said.filter((one): one is DeniedFinding => 'finding' in one && !('side' in one)),
  open: said.flatMap((one) => ('open' in one ? [one.open] : [])),
  marked: said.flatMap((one) => ('marked' in one ? [one.marked] : [])),
});
