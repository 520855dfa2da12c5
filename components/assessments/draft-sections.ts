import type { z } from 'zod';
import { withTrueMarks } from '@/components/forms/carry';
import { type Exam, examSchema } from '@/domain/exam/schema';
import { type Imaging, imagingSchema } from '@/domain/imaging/schema';
import { type Impression, impressionSchema } from '@/domain/impression/schema';
import { type Intake, intakeSchema } from '@/domain/intake/schema';

/** What was asked, found and imaged: the part the engine reads. */
export const FACT_SECTIONS = ['intake', 'exam', 'imaging'] as const;
/** The parts of a draft that save themselves. */
export const DRAFT_SECTIONS = [...FACT_SECTIONS, 'impression'] as const;
export type DraftSection = (typeof DRAFT_SECTIONS)[number];
export type SectionData = { intake: Intake; exam: Exam; imaging: Imaging; impression: Impression };

const SCHEMAS: { [Section in DraftSection]: z.ZodType<SectionData[Section]> } = {
  intake: intakeSchema,
  exam: examSchema,
  imaging: imagingSchema,
  impression: impressionSchema,
};

/**
 * One section as typed, and its last state that the shared schema accepts. Only the accepted one is read by the engine and saved; what
 * does not fit stays on screen with a message at its field.
 */
export type DraftState<Data> = { typed: Data; accepted: Data; problems: Record<string, string> };

/** One object, so that a form without problems is told from one by identity. */
export const NO_PROBLEMS: Record<string, string> = {};

const KEY = /^[a-z][a-z_]*(\.[a-z_]+)+$/;

/** The message of an issue: its own key where the schema names one, else the kind of what does not fit. */
function messageKey(issue: z.core.$ZodIssue): string {
  if (KEY.test(issue.message)) return issue.message;
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'invalid';
  return issue.origin === 'string' ? 'text.too_long' : 'number.range';
}

/** The section after a change. */
export function afterChange<Section extends DraftSection>(
  section: Section,
  before: DraftState<SectionData[Section]>,
  changed: SectionData[Section],
): DraftState<SectionData[Section]> {
  if (changed === before.typed) return before;
  const typed = withTrueMarks<SectionData[Section]>(before.typed, changed);
  const schema: z.ZodType<SectionData[Section]> = SCHEMAS[section];
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { typed, accepted: parsed.data, problems: NO_PROBLEMS };
  const problems: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    problems[[section, ...issue.path.map(String)].join('.')] ??= messageKey(issue);
  }
  return { typed, accepted: before.accepted, problems };
}

/** A section from the server or out of a merge; null when it does not pass the schema. */
export function acceptedSection<Section extends DraftSection>(
  section: Section,
  data: unknown,
): SectionData[Section] | null {
  const schema: z.ZodType<SectionData[Section]> = SCHEMAS[section];
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
