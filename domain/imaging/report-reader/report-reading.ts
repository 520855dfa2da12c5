import type { ImagingFinding } from '../findings';
import type { ImagingFindingEntry } from '../schema';

/** A stretch of the report as it was pasted: from the first character up to, not including, the last. */
export type Span = { start: number; end: number };

/** Why a finding was not read with full confidence. */
export type Doubt = 'hedged' | 'side_unclear' | 'level_from_context' | 'level_missing';

export type ReadFinding = {
  entry: ImagingFindingEntry;
  /** Where the text says it; the first place first. */
  spans: Span[];
  confidence: 'high' | 'moderate' | 'low';
  doubts: Doubt[];
};

/** A finding the text names without stating it: denied, or left open. */
export type NamedInReport = {
  finding: ImagingFinding;
  level: ImagingFindingEntry['level'] | null;
  span: Span;
  /** The one side the words name with it. */
  side?: 'left' | 'right';
};

/** Body and impression say different things: nothing is chosen, a person decides. */
export type ReportConflict = { about: 'side' | 'level'; finding: ImagingFinding; spans: Span[] };

export type ReportReading = {
  findings: ReadFinding[];
  denied: NamedInReport[];
  /** Neither stated nor denied ("cannot be excluded", "possible", "?"); the words stand in `notUnderstood` too. */
  open: NamedInReport[];
  conflicts: ReportConflict[];
  /** Passages that seem to hold a finding, a level or a measurement and were not turned into anything. */
  notUnderstood: Span[];
  measurements: { span: Span; text: string }[];
  /** The text speaks of a transitional vertebra, and of how the levels were counted. */
  transitionalVertebra: boolean;
  numberingStated: boolean;
};
