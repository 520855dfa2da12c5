import { z } from 'zod';
import { carriedSchema, findingMapOf, findingSchema, spineLevelSchema } from '../vocabulary/schemas';
import { historyDateSchema, textOf } from '../vocabulary/text';
import { IMAGING_FINDINGS, OTHER_TESTS, ROOT_CONTACTS, SEVERITIES, ZONES } from './findings';

export const imagingFindingSchema = z.strictObject({
  level: spineLevelSchema,
  finding: z.enum(IMAGING_FINDINGS),
  zone: z.enum(ZONES).nullable().optional(),
  side: z.enum(['left', 'right', 'both', 'midline'], { message: 'side.unknown' }).nullable().optional(),
  severity: z.enum(SEVERITIES).nullable().optional(),
  rootContact: z.enum(ROOT_CONTACTS).nullable().optional(),
  migration: z.enum(['up', 'down']).nullable().optional(),
  /** Meyerding grade of a slip, 1–5. */
  slipGrade: z.number().int().min(1).max(5).nullable().optional(),
});
export type ImagingFindingEntry = z.infer<typeof imagingFindingSchema>;

/** What a line of a report says, as far as it is known again by it. */
export const reportLineSchema = imagingFindingSchema.pick({ level: true, finding: true, side: true });
export type ReportLine = z.infer<typeof reportLineSchema>;
/** More than a report has lines that anybody takes over and takes out again. */
export const MOST_SET_ASIDE = 60;

/** MRI notes. `status` null: nobody asked; `done` with an empty list: done and normal; without a list: not read. */
export const imagingSchema = z.strictObject({
  status: z.enum(['not_done', 'done']).nullable().optional(),
  modality: z.enum(['mri', 'ct']).nullable().optional(),
  performedOn: historyDateSchema.nullable().optional(),
  reportText: textOf(40000).optional(),
  findings: z.array(imagingFindingSchema).max(60).optional(),
  /** Lines of the report that stood among the findings and were removed or changed there, so that they are not offered again. No findings. */
  setAside: z.array(reportLineSchema).max(MOST_SET_ASIDE).optional(),
  transitionalVertebra: findingSchema.optional(),
  numberingStated: findingSchema.optional(),
  /** The examination was skipped before reading the MRI, and why. */
  examSkippedReason: textOf(500).optional(),
  otherTests: findingMapOf(OTHER_TESTS).optional(),
  carried: carriedSchema.optional(),
});
export type Imaging = z.infer<typeof imagingSchema>;
