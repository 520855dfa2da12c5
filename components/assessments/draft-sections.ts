import { withTrueMarks } from '@/components/forms/carry';
import type { Exam } from '@/domain/exam/schema';
import type { Imaging } from '@/domain/imaging/schema';
import type { Impression } from '@/domain/impression/schema';
import type { Intake } from '@/domain/intake/schema';

/** What was asked, found and imaged: the part the engine reads. */
export const FACT_SECTIONS = ['intake', 'exam', 'imaging'] as const;
/** The parts of a draft that save themselves. */
export const DRAFT_SECTIONS = [...FACT_SECTIONS, 'impression'] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];
export type SectionData = { intake: Intake; exam: Exam; imaging: Imaging; impression: Impression };

/** One object, so that a form without problems is told from one by identity. */
export const NO_PROBLEMS: Record<string, string> = {};

/** A section as the shared schema takes it, or what it does not take: field → message key. */
export type Checked<Data> =
  | { fits: true; accepted: Data }
  | { fits: false; problems: Record<string, string> };
export type CheckSection = <Section extends DraftSection>(
  section: Section,
  typed: unknown,
) => Checked<SectionData[Section]>;

/**
 * One section as typed, and its last state that the shared schema accepts. Only the accepted one is read by the engine and saved; what
 *  does not fit stays on screen with a message at its field.
 */
export type DraftState<Data> = { typed: Data; accepted: Data; problems: Record<string, string> };

/** The section after a change. */
export function afterChange<Section extends DraftSection>(
  section: Section,
  before: DraftState<SectionData[Section]>,
  changed: SectionData[Section],
  check: CheckSection,
): DraftState<SectionData[Section]> {
  if (changed === before.typed) return before;
  const typed = withTrueMarks<SectionData[Section]>(before.typed, changed);
  const answer = check(section, typed);
  return answer.fits
    ? { typed, accepted: answer.accepted, problems: NO_PROBLEMS }
    : { typed, accepted: before.accepted, problems: answer.problems };
}
