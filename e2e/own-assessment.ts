import type { BrowserContext, Page } from '@playwright/test';
import { ask } from './call-server';
import { expect } from './fixtures';
import { type OwnCase, openOwnCase } from './invented-patient';
import { enterAs } from './signed-in';

const serverErrors: string[] = [];

function watchServer(context: BrowserContext) {
  context.on('response', (response) => {
    if (response.status() >= 500) serverErrors.push(`${response.status()} ${response.url()}`);
  });
}

/** No answer to any of the therapists below was an error of the server. */
export const expectNoServerError = () => expect(serverErrors, 'answers of 500 and above').toEqual([]);

/** A therapist's page in a browser of its own. */
export async function therapistOn(personPage: () => Promise<Page>, path = '/patients'): Promise<Page> {
  const page = await personPage();
  watchServer(page.context());
  await enterAs(page, 'therapist');
  await page.goto(path);
  return page;
}

/** The assessment of a new case, open at its story. */
export async function assessmentOn(page: Page, givenName: string): Promise<OwnCase> {
  const own = await openOwnCase(page, givenName);
  await page.goto(`/assessments/${own.assessmentId}`);
  return own;
}

export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
export const story = (page: Page) => field(page, 'Story');
export const expectation = (page: Page) => field(page, 'What the patient expects');
export const work = (page: Page) => field(page, 'Work and daily load');

type Section = 'intake' | 'exam' | 'imaging';

export async function storedSection(page: Page, own: OwnCase, section: Section) {
  type Sections = Record<Section, { data: Record<string, unknown>; version: number }>;
  const { sections } = await ask<{ sections: Sections }>(page, 'assessments.get', {
    assessmentId: own.assessmentId,
  });
  return sections[section];
}
