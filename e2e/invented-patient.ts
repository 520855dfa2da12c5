import type { Page } from '@playwright/test';
import { mutate } from './call-server';

let made = 0;
const DAYS_OF_FIFTY_YEARS = 18_000;

/** A person nobody else in the database is taken for, in any run: a name and a birth date of its own. */
export function inventedPatient(givenName: string) {
  made += 1;
  const now = Date.now() + made;
  const born = new Date(Date.UTC(1950, 0, 1) + (now % DAYS_OF_FIFTY_YEARS) * 86_400_000);
  return {
    familyName: `Thistlewick-${now.toString(36)}${made}`,
    givenName: `${givenName}-${now.toString(36)}`,
    birthDate: born.toISOString().slice(0, 10),
    sex: 'female' as const,
  };
}

export type OwnCase = { patientId: string; caseId: string; assessmentId: string };

/** A new patient with an open case and an empty initial assessment. The page is one of a therapist. */
export async function openOwnCase(page: Page, givenName: string): Promise<OwnCase> {
  const { patientId } = await mutate<{ patientId: string }>(page, 'patients.create', {
    ...inventedPatient(givenName),
    confirmedNotDuplicate: true,
  });
  const opened = await mutate<Omit<OwnCase, 'patientId'>>(page, 'cases.open', { patientId });
  return { patientId, ...opened };
}

/** All five cauda equina questions answered with No: nothing keeps the assessment from being signed. */
export const SCREENED = {
  saddle: 'absent',
  bladder: 'absent',
  bowel: 'absent',
  sexual: 'absent',
  bilateralLegs: 'absent',
} as const;

/** Writes a story into the assessment of an own case, with every cauda equina question answered with No. */
export const writeStory = (page: Page, { assessmentId, patientId }: OwnCase, story: string) =>
  mutate(page, 'assessments.saveSection', {
    assessmentId,
    patientId,
    section: 'intake',
    baseVersion: 0,
    data: { story, caudaEquina: SCREENED },
  });
