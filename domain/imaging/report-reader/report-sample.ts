import type { SpineLevel } from '../../vocabulary/roots';
import type { ImagingFinding } from '../findings';
import type { ImagingFindingEntry } from '../schema';

/**
 * One finding a radiologist would say the text states. One entry for each level × finding × side; "bilateral", or both
 * sides named alike, is one entry with side `both`; two sides that differ in zone, degree or contact are two entries.
 */
export type ExpectedFinding = Pick<ImagingFindingEntry, 'level' | 'finding'> & {
  /** `null`: the text gives no side. `midline` only where the text says central, midline or median of a disc or cyst. */
  side: NonNullable<ImagingFindingEntry['side']> | null;
  zone?: ImagingFindingEntry['zone'];
  severity?: ImagingFindingEntry['severity'];
  rootContact?: ImagingFindingEntry['rootContact'];
  migration?: ImagingFindingEntry['migration'];
  slipGrade?: ImagingFindingEntry['slipGrade'];
};

/** Something the text denies, doubts away or only mentions: reading it as a finding is a grave fault. */
export type DeniedFinding = { level: SpineLevel | null; finding: ImagingFinding };

/** A report text written for the purpose, with what a careful reader takes from it. */
export type ReportSample = {
  id: string;
  /** What the text tries out, in a few words. */
  tries: string;
  text: string;
  expected: readonly ExpectedFinding[];
  denied: readonly DeniedFinding[];
  /** Those of the expected that the text is not sure of: they must be offered with a doubt. */
  doubted?: readonly ExpectedFinding[];
  /** Something the text leaves open ("cannot be excluded"): neither read nor denied, and its words marked as unread. */
  open?: readonly DeniedFinding[];
  /** Words that must be marked as not understood. */
  marked?: readonly string[];
};
