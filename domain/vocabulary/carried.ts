import { isWithin } from './leaves';

/**
 * A finding taken over from an earlier assessment without being tested again: its path inside the section, and the day it was really
 * found (`YYYY-MM-DD`). It is part of the record and is called what it is wherever it is shown.
 */
export type Carried = { path: string; on: string };

/**
 * What has to be asked or looked at anew at every assessment: the danger questions, how strong the pain is, what is drawn, the story of the day and
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
  'intake.symptoms.numbness',
  'intake.symptoms.tingling',
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
  // They belong to the report of that day.
  'imaging.setAside',
  // Without its findings "done" would say nothing; they are taken over at their own place.
  'imaging.status',
];

/** Whether an answer (facts path) may be taken over from the last assessment. */
export const mayBeCarried = (path: string): boolean =>
  !path.endsWith('.carried') && !NEVER.some((never) => isWithin(path, never));
