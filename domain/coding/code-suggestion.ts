import type { EvidenceGrade } from '../evaluation';
import type { Side } from '../vocabulary/side';

/** A code the findings suggest. It is never more than that: a clinician confirms it. */
export type CodeSuggestion = {
  code: string;
  title: string;
  side: Side | 'both' | null;
  why: string;
  status: 'suggested';
  source: string;
  grade: EvidenceGrade;
};

/** A code that would have fitted and is left out, with the rule that forbids it. */
export type RefusedCode = { code: string; because: string };

export type Coding = { suggested: CodeSuggestion[]; refused: RefusedCode[] };

export const CODE_SOURCE =
  'ICD-10-CM FY2025/26; confirm in the current tabular list (classification specification §8.1)';
