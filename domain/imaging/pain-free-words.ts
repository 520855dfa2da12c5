import { DEGENERATION_ONLY, SERIOUS_FINDINGS } from './finding-groups';
import { PAIN_FREE_SOURCE, painFreePrevalence } from './prevalence';
import type { ImagingFindingEntry } from './schema';

/** The published figures reach from 20 to 80 years; beyond them the nearest one stands. */
const YOUNGEST = 20;
const OLDEST = 80;

/** A share as people count: so many in ten, or in a hundred where it is less than one in ten. Never rounded without saying so. */
export function shareInWords(percent: number): string {
  const whole = Math.round(percent);
  if (whole < 10) return `About ${whole} in 100`;
  if (whole >= 95) return 'More than 9 in 10';
  const tens = Math.round(whole / 10);
  const over = whole - 10 * tens;
  if (over === -5) return `Between ${tens - 1} and ${tens} in 10`;
  if (over > 2) return `A little more than ${tens} in 10`;
  return over < -2 ? `A little fewer than ${tens} in 10` : `About ${tens} in 10`;
}

function peopleOf(source: string, ageYears: number | null): string {
  if (source !== PAIN_FREE_SOURCE || ageYears === null) return 'people';
  if (ageYears < YOUNGEST) return `people aged about ${YOUNGEST}`;
  return ageYears > OLDEST ? `people aged about ${OLDEST}` : 'people of your age';
}

function meaning(entry: ImagingFindingEntry, percent: number): string {
  if (percent < 20)
    return 'That is not many, so what counts is whether it fits what you feel and what the examination found.';
  // Wear as grey hair: treatment specification §8.1 E06, for what most people of the age have.
  if (DEGENERATION_ONLY.has(entry.finding) && percent >= 50)
    return 'It is often part of normal ageing, like grey hair.';
  return 'Many people have it and never notice, so on its own it does not say where pain comes from.';
}

/**
 * The figures count a finding of any degree. They say nothing of disease, of a root that is pushed aside or pressed, of what is severe,
 * or of a slip beyond the first grade: to say there how common it is without pain would soothe where it must not.
 */
const isBeyondFigures = (entry: ImagingFindingEntry): boolean =>
  SERIOUS_FINDINGS.has(entry.finding) ||
  entry.rootContact === 'deviation' ||
  entry.rootContact === 'compression' ||
  entry.severity === 'severe' ||
  (entry.slipGrade ?? 1) > 1;

/**
 * How common a finding is without pain, in words for the patient; null where there is no figure or it must not be said. The number is
 * that of {@link painFreePrevalence}, with its source.
 */
export function painFreeForPatient(entry: ImagingFindingEntry, ageYears: number | null): string | null {
  if (isBeyondFigures(entry)) return null;
  const prevalence = painFreePrevalence(entry.finding, ageYears);
  if (!prevalence) return null;
  const { percent, source } = prevalence;
  const people = peopleOf(source, ageYears);
  return `${shareInWords(percent)} ${people} without back pain have this too. ${meaning(entry, Math.round(percent))}`;
}
