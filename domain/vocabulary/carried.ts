import { z } from 'zod';
import { isWithin } from './leaves';
import { isoDateSchema } from './text';

/**
 * Findings taken over from an earlier assessment without being tested again, by their path inside the section, with the day
 * they were found. They are part of the record and are called what they are wherever they are shown.
 */
export const carriedSchema = z
  .array(
    z.strictObject({
      path: z
        .string()
        .regex(/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/)
        .max(120),
      on: isoDateSchema,
    }),
  )
  .max(400);
export type Carried = z.infer<typeof carriedSchema>[number];

/**
 * What has to be asked or looked at anew at every assessment: the danger questions, how strong the pain is, the story of the day and
 * the dates. An old answer to one of these is no answer (NICE NG59 and GIRFT 2023 ask for the cauda equina questions each time).
 */
const NEVER = [
  'intake.story',
  'intake.caudaEquina',
  'intake.generalHealth',
  'intake.pain.nprsLegWorst',
  'intake.pain.nprsLegAverage',
  'intake.pain.nprsLegNow',
  'intake.pain.nprsBack',
  'intake.pain.areas',
  'intake.episode.trend',
  'intake.symptoms.weakness.trend',
  'intake.symptoms.weakness.onsetDays',
  'exam.examinedOn',
  'exam.notes',
  'exam.neurology.perianalSensation',
  'exam.neurology.analTone',
  'exam.neurology.postVoidMillilitres',
  'exam.neurology.strengthComparedWithLast',
  'imaging.examSkippedReason',
];

/** Whether an answer (facts path) may be taken over from the last assessment. */
export const mayBeCarried = (path: string): boolean =>
  !path.endsWith('.carried') && !NEVER.some((never) => isWithin(path, never));
