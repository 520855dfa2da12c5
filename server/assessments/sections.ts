import { z } from 'zod';
import { enteredExamSchema, examSchema } from '@/domain/exam/schema';
import type { Facts } from '@/domain/facts';
import { imagingSchema } from '@/domain/imaging/schema';
import { impressionSchema } from '@/domain/impression/schema';
import { intakeSchema } from '@/domain/intake/schema';
import { ageInYears } from '@/domain/vocabulary/age';
import type { Sex } from '@/prisma/generated/enums';
import type { Action } from '../action';

/** What was asked, found and imaged: the part the engine reads. */
export const FACT_SECTIONS = ['intake', 'exam', 'imaging'] as const;
export const SECTIONS = [...FACT_SECTIONS, 'impression'] as const;
export const sectionSchema = z.enum(SECTIONS, { message: 'choice.required' });
export type Section = z.infer<typeof sectionSchema>;

/** The shared schema of each section: the same one the form and the engine read. */
export const SECTION_SCHEMAS = {
  intake: intakeSchema,
  exam: examSchema,
  imaging: imagingSchema,
  impression: impressionSchema,
} as const;

/** What may be saved now; what an earlier version took stays readable by {@link SECTION_SCHEMAS}. */
export const ENTERED_SCHEMAS = { ...SECTION_SCHEMAS, exam: enteredExamSchema } as const;

type SectionRow = { data: unknown; version: number; savedAt: Date; savedById: string };

/** The sections of an assessment, parsed. Follow-ups have none of them and read as empty. */
export async function sectionsOf({ tx, clinicId }: Action, assessmentId: string) {
  const rows = await tx.assessmentSection.findMany({ where: { clinicId, assessmentId } });
  const rowOf = (section: Section): SectionRow | undefined => rows.find(({ kind }) => kind === section);
  const metaOf = (section: Section) => {
    const row = rowOf(section);
    return { version: row?.version ?? 0, savedAt: row && row.version > 0 ? row.savedAt.toISOString() : null };
  };
  return {
    intake: { data: intakeSchema.parse(rowOf('intake')?.data ?? {}), ...metaOf('intake') },
    exam: { data: examSchema.parse(rowOf('exam')?.data ?? {}), ...metaOf('exam') },
    imaging: { data: imagingSchema.parse(rowOf('imaging')?.data ?? {}), ...metaOf('imaging') },
    impression: { data: impressionSchema.parse(rowOf('impression')?.data ?? {}), ...metaOf('impression') },
  };
}
export type Sections = Awaited<ReturnType<typeof sectionsOf>>;

/** What the engine reads: the sections, and the person on the day of evaluation. */
export function factsOf(
  {
    intake,
    exam,
    imaging,
  }: {
    intake: { data: Facts['intake'] };
    exam: { data: Facts['exam'] };
    imaging: { data: Facts['imaging'] };
  },
  person: { birthDate: string; sex: Sex },
  asOf: string,
): Facts {
  return {
    person: { ageYears: ageInYears(person.birthDate, asOf), sex: person.sex },
    intake: intake.data,
    exam: exam.data,
    imaging: imaging.data,
  };
}
