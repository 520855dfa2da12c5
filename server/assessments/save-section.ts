import { z } from 'zod';
import { judgeSafety } from '@/domain/safety/judge';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday, fromDateColumn } from '../calendar';
import { conflict, notFound, parseOrRefuse } from '../errors';
import { baseVersion, idempotencyKey, idSchema } from '../trpc/inputs';
import { watchDraft } from './assessment-alert';
import { refuseFutureDates } from './future-dates';
import { ENTERED_SCHEMAS, factsOf, SECTION_SCHEMAS, sectionSchema, sectionsOf } from './sections';

export const saveSectionInput = z.strictObject({
  assessmentId: idSchema,
  patientId: idSchema,
  section: sectionSchema,
  baseVersion,
  /** Checked with the schema of its section in the action, so that field paths begin with the section's name. */
  data: z.unknown(),
  idempotencyKey,
});
export type SaveSection = z.output<typeof saveSectionInput>;

/**
 * Waits for whoever signs this assessment right now, then says whether it is still a draft of this patient. Two people
 * saving different sections do not wait for each other.
 */
async function holdDraft(
  { tx, clinicId }: Action,
  { assessmentId, patientId }: SaveSection,
  mayChangeSubmitted: boolean,
): Promise<void> {
  const rows = await tx.$queryRaw<{ status: string }[]>`
    select status::text from assessment
    where clinic_id = ${clinicId}::uuid and id = ${assessmentId}::uuid and patient_id = ${patientId}::uuid
    for share`;
  const [row] = rows;
  if (!row) throw notFound();
  if (row.status === 'signed') throw conflict('This assessment is signed and cannot be changed.');
  if (row.status === 'submitted' && !mayChangeSubmitted)
    throw conflict('This assessment waits for a signature and cannot be changed.');
}

/** Judges the danger signs of the draft as it is stored now, and keeps its alert true. */
async function watch(action: Action, assessmentId: string): Promise<void> {
  const { tx, clinicId } = action;
  const assessed = await tx.assessment.findUniqueOrThrow({
    where: { clinicId_id: { clinicId, id: assessmentId } },
    include: { case: true, patient: { select: { birthDate: true, sex: true } } },
  });
  // Read by a question of its own: whoever left the care team between the two is shown the first only.
  if ((assessed.patient as object | null) === null) throw notFound();
  const sections = await sectionsOf(action, assessmentId);
  const asOf = await clinicToday(action);
  const person = { birthDate: fromDateColumn(assessed.patient.birthDate), sex: assessed.patient.sex };
  const { urgency } = judgeSafety(factsOf(sections, person, asOf), asOf, 'en');
  await watchDraft(action, assessed, urgency, sections.impression.data.handOver);
}

/** Drafts begun before a kind of section existed get it with its first save. */
async function createMissing({ tx, clinicId, userId, now }: Action, input: SaveSection): Promise<void> {
  if (input.baseVersion > 0) return;
  await tx.assessmentSection.createMany({
    data: [
      {
        clinicId,
        assessmentId: input.assessmentId,
        kind: input.section,
        data: {},
        version: 0,
        savedAt: now,
        savedById: userId,
      },
    ],
    skipDuplicates: true,
  });
}

/**
 * Saves one section of a draft. With another version in the database theirs is handed back and nothing is changed. What waits for a
 * signature is changed only by those who may sign.
 */
export async function saveSection(
  action: Action,
  input: SaveSection,
  { mayChangeSubmitted }: { mayChangeSubmitted: boolean },
) {
  const { tx, clinicId, userId, now } = action;
  const { assessmentId, patientId, section } = input;
  const data = parseOrRefuse(ENTERED_SCHEMAS[section], input.data, [section]);
  await holdDraft(action, input, mayChangeSubmitted);
  refuseFutureDates(section, data, await clinicToday(action));
  await createMissing(action, input);
  const saved = await tx.assessmentSection.updateMany({
    where: { clinicId, assessmentId, kind: section, version: input.baseVersion },
    data: {
      data: data as Prisma.InputJsonObject,
      version: { increment: 1 },
      savedAt: now,
      savedById: userId,
    },
  });
  if (saved.count === 0) {
    const theirs = await tx.assessmentSection.findUnique({
      where: { clinicId_assessmentId_kind: { clinicId, assessmentId, kind: section } },
      include: { savedBy: { select: { name: true } } },
    });
    if (!theirs) throw notFound();
    return {
      kind: 'conflict' as const,
      theirs: {
        data: SECTION_SCHEMAS[section].parse(theirs.data),
        version: theirs.version,
        byName: theirs.savedBy.name,
        at: theirs.savedAt.toISOString(),
      },
    };
  }
  const version = input.baseVersion + 1;
  await recordEvent(action, {
    event: 'assessment.section_saved',
    patientId,
    subjectId: assessmentId,
    section,
    version,
  });
  await watch(action, assessmentId);
  return { kind: 'saved' as const, version, savedAt: now.toISOString() };
}
