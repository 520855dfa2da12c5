import type { Page } from '@playwright/test';
import { HOME, mayOpen, PAGES, type PagePath } from '../../domain/access/pages';
import { can, ROLES, type Role } from '../../domain/access/policy';
import { expect, test, type Who } from '../fixtures';
import { openOwnCase, writeStory } from '../invented-patient';
import { enterAs } from '../signed-in';

/** Whose sign-in stands for each role in the demo clinic. */
const WHO: Record<Role, Who> = {
  admin: 'admin',
  therapist: 'colleague',
  assistant: 'assistant',
  front_desk: 'front_desk',
  auditor: 'auditor',
  patient: 'patient',
};
const CANARY = 'Pelican regatta canary';
/** Some of the pages are large, and the machine may be busy. */
const PATIENCE = 60_000;
const NOBODY = '01890000-0000-7000-8000-000000000000';

type Ids = { patientId: string; caseId: string; assessmentId: string };

const pathOf = (page: PagePath, ids: Ids) =>
  page
    .replace('[patientId]', ids.patientId)
    .replace('[caseId]', ids.caseId)
    .replace('[assessmentId]', ids.assessmentId)
    .replace('[questionnaire]', 'phq-4');

/** An address as a page and as Next.js asks for it from within a page, before anything is followed. */
async function answersOf(page: Page, address: string) {
  const asked = await Promise.all([
    page.request.get(address, { maxRedirects: 0, timeout: PATIENCE }),
    page.request.get(`${address}?_rsc`, { headers: { RSC: '1' }, maxRedirects: 0, timeout: PATIENCE }),
  ]);
  return Promise.all(asked.map(async (answer) => ({ status: answer.status(), text: await answer.text() })));
}

/** Leads to the home of the role: by a redirect, or by the word for one inside the answer. */
const leadsTo = (text: string, home: string) =>
  text.includes(`NEXT_REDIRECT;replace;${home};`) || text.includes(`url=${home}`);

/** The server as it is, and one whose proxy was taken away: pages must hold without it. */
const servers = (baseURL: string | undefined) =>
  [baseURL, process.env.E2E_WITHOUT_PROXY].filter((address): address is string => address !== undefined);

test('every page as every role about a patient of somebody else: led home or nothing there, never a word of it', async ({
  personPage,
  baseURL,
}) => {
  // Hundreds of pages, each asked for twice.
  test.slow();
  const therapist = await personPage();
  await enterAs(therapist, 'therapist');
  await therapist.goto('/caseload');
  const own = await openOwnCase(therapist, 'Doorward');
  await writeStory(therapist, own, CANARY);
  const seen = await therapist.request.get(`${baseURL}/assessments/${own.assessmentId}`);
  expect(await seen.text(), 'whoever treats the patient reads it').toContain(CANARY);

  for (const [at, server] of servers(baseURL).entries()) {
    const policy = (await therapist.request.get(`${server}/sign-in`)).headers()['content-security-policy'];
    expect(policy?.includes('nonce-'), 'only the proxy writes a nonce').toBe(at === 0);
  }

  for (const role of ROLES) {
    const page = await personPage();
    await enterAs(page, WHO[role]);
    for (const server of servers(baseURL)) {
      for (const door of Object.keys(PAGES) as PagePath[]) {
        // Doors that are open to the role are judged by the page alone with either server: the proxy lets them pass.
        if (server !== baseURL && mayOpen(role, door)) continue;
        const about = `${role} ${door} ${server === baseURL ? '' : 'without proxy'}`;
        for (const { status, text } of await answersOf(page, server + pathOf(door, own))) {
          expect(status, about).toBeLessThan(500);
          expect(text, about).not.toContain(CANARY);
          // Names are found by those who look for patients in the whole clinic, or at what was done there, and by nobody else.
          if (
            !(['patient.search', 'admin.overview', 'audit.view'] as const).some(
              (what) => can(role, what) === 'clinic',
            )
          )
            expect(text, about).not.toContain('Doorward');
          if (!mayOpen(role, door))
            expect(status >= 300 || leadsTo(text, HOME[role]), `${about}: ${status}`).toBe(true);
        }
      }
    }
  }
});

test('a record that is not theirs and one that does not exist look the same', async ({
  personPage,
  baseURL,
}) => {
  const therapist = await personPage();
  await enterAs(therapist, 'therapist');
  await therapist.goto('/caseload');
  const own = await openOwnCase(therapist, 'Doorstep');
  const colleague = await personPage();
  await enterAs(colleague, 'colleague');
  const nobody = { patientId: NOBODY, caseId: NOBODY, assessmentId: NOBODY };
  const noId = { patientId: 'x', caseId: 'x', assessmentId: 'x' };
  const doors = (Object.keys(PAGES) as PagePath[]).filter(
    (door) => door.includes('[') && mayOpen('therapist', door),
  );
  for (const door of doors) {
    const [there, nowhere, no] = await Promise.all(
      [own, nobody, noId].map(async (ids) => {
        const page = await colleague.request.get(baseURL + pathOf(door, ids), { maxRedirects: 0 });
        const words = (await page.text()).replaceAll(pathOf(door, ids), '').match(/This page was not found/g);
        return { status: page.status(), words: words?.length ?? 0 };
      }),
    );
    expect(nowhere?.status, door).toBe(404);
    expect(nowhere?.words, door).toBeGreaterThan(0);
    expect(no?.status, door).toBe(404);
    // Opening a record with a reason is for whoever is not on its team.
    if (door !== '/patients/[patientId]/open') expect(there, door).toEqual(nowhere);
  }
});

test('a questionnaire that does not exist is not found, in the clinic and at home', async ({
  personPage,
  baseURL,
}) => {
  const therapist = await personPage();
  await enterAs(therapist, 'therapist');
  await therapist.goto('/caseload');
  const own = await openOwnCase(therapist, 'Doormat');
  const patient = await personPage();
  await enterAs(patient, 'patient');
  const statusOf = async (page: Page, address: string) =>
    (await page.request.get(baseURL + address, { maxRedirects: 0 })).status();
  expect(await statusOf(therapist, `/cases/${own.caseId}/questionnaires/phq-4`)).toBe(200);
  expect(await statusOf(therapist, `/cases/${own.caseId}/questionnaires/nothing`)).toBe(404);
  expect(await statusOf(patient, '/my/questions/nothing')).toBe(404);
});

test('a link that was cut off in the mail says so, and is no error', async ({ page }) => {
  for (const token of ['cut-off', 'x'.repeat(43), '%00']) {
    const answer = await page.goto(`/welcome/${token}`);
    expect(answer?.status(), token).toBeLessThan(500);
    await expect(page.getByRole('link', { name: 'Sign in' }), token).toBeVisible();
  }
});
