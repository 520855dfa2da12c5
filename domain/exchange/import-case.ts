import type { Exam } from '../exam/schema';
import type { Facts } from '../facts';
import type { Imaging } from '../imaging/schema';
import { addDays } from '../vocabulary/calendar';
import type { PublishedFacts } from './case-schema';
import { importExam } from './import-exam';
import { importImaging } from './import-imaging';
import { importIntake } from './import-intake';
import { limbSidesOf } from './import-sides';

/** Facts may reach back a hundred years at most (the shared schema's own limit). */
const LONGEST_WEEKS = 5200;
const OLDEST_YEARS = 130;

function onsetDate(asOf: string, weeks: number | null | undefined): string | null {
  if (weeks === null || weeks === undefined || weeks < 0) return null;
  return addDays(asOf, -Math.round(Math.min(weeks, LONGEST_WEEKS) * 7));
}

function ageOf(age: number | null | undefined): number | null {
  return age !== null && age !== undefined && age >= 0 && age <= OLDEST_YEARS ? age : null;
}

/**
 * Facts of a published case in the shape the engine reads. What the source does not say stays missing; only
 * lists that mean "asked and normal" (bladder, bowel, upper motor neurone, MRI) fill with absence. The episode's
 * onset is counted back from `asOf`, because the engine derives duration from dates.
 * Source: classification corrections, section 3 (importer rules 1–10).
 */
export function importCase(published: PublishedFacts, asOf: string): Facts {
  const sides = limbSidesOf(published);
  const intake = importIntake(published, {
    onset: onsetDate(asOf, published.durationWeeks),
    legOnset: onsetDate(asOf, published.legDurationWeeks),
  });
  const exam: Exam = importExam(published, sides);
  const imaging: Imaging = importImaging(published);
  return {
    person: { ageYears: ageOf(published.age), sex: published.sex ?? null },
    intake,
    exam,
    imaging,
  };
}
