import type { z } from 'zod';
import { enteredExamSchema } from '@/domain/exam/schema';
import { imagingSchema } from '@/domain/imaging/schema';
import { impressionSchema } from '@/domain/impression/schema';
import { intakeSchema } from '@/domain/intake/schema';
import { isMessageKey } from '@/domain/vocabulary/message-key';
import type { CheckSection, DraftSection, SectionData } from './draft-sections';

const SCHEMAS: { [Section in DraftSection]: z.ZodType<SectionData[Section]> } = {
  intake: intakeSchema,
  exam: enteredExamSchema,
  imaging: imagingSchema,
  impression: impressionSchema,
};

/** The message of an issue: its own key where the schema names one, else the kind of what does not fit. */
function messageKey(issue: z.core.$ZodIssue): string {
  if (isMessageKey(issue.message)) return issue.message;
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return 'invalid';
  return issue.origin === 'string' ? 'text.too_long' : 'number.range';
}

/** A section against the schema that the server checks it with. */
export const checkSection: CheckSection = <Section extends DraftSection>(
  section: Section,
  typed: unknown,
) => {
  const schema: z.ZodType<SectionData[Section]> = SCHEMAS[section];
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { fits: true, accepted: parsed.data };
  const problems: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    problems[[section, ...issue.path.map(String)].join('.')] ??= messageKey(issue);
  }
  return { fits: false, problems };
};
