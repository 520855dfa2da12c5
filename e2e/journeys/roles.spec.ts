import type { Page } from '@playwright/test';
import { PAGES as TABLE } from '../../domain/access/pages';
import { ask } from '../call-server';
import { expect, expectAccessible, personOf, signIn, test } from '../fixtures';
import { openOwnCase, writeStory } from '../invented-patient';
import { enterAs } from '../signed-in';

const SOME_ID = '01890000-0000-7000-8000-000000000000';
/** Every page of the table, with an id where one belongs. */
const PAGES = Object.keys(TABLE).map((page) =>
  page.replace('[questionnaire]', 'phq-4').replace(/\[\w+\]/g, SOME_ID),
);

/** Words that stand on clinical pages and on no other. */
const CLINICAL = /radicul|cauda|saddle|sciatic|nerve root|straight leg|stenosis|leg pain|bladder/i;
const STORY = 'Pain since the regatta, down to the great toe.';

/** What the server sends for an address before anything is followed: as a page, and as Next.js asks from within a page. */
async function rawAnswers(page: Page, path: string) {
  const asked = [
    page.request.get(path, { maxRedirects: 0 }),
    page.request.get(`${path}?_rsc`, { headers: { RSC: '1' }, maxRedirects: 0 }),
  ];
  return await Promise.all(
    asked.map(async (asking) => {
      const answer = await asking;
      return { status: answer.status(), text: await answer.text() };
    }),
  );
}

/** Led home or told that there is nothing; in what was sent stands nothing clinical and nobody's name. */
async function expectClosed(page: Page, path: string, home: string, secrets: string[]) {
  for (const { status, text } of await rawAnswers(page, path)) {
    expect(status, `${path} answers`).toBeLessThan(500);
    expect(text, `${path} says nothing clinical`).not.toMatch(CLINICAL);
    for (const secret of secrets) expect(text, `${path} names nobody`).not.toContain(secret);
  }
  await page.goto(path);
  await expect
    .poll(
      async () =>
        new URL(page.url()).pathname === home ||
        (await page.getByText('This page was not found').isVisible()),
      { message: `${path} is closed` },
    )
    .toBe(true);
}

test('each role lands on its own home and nowhere else', async ({ personPage }) => {
  const therapist = await personPage();
  await enterAs(therapist, 'therapist');
  await therapist.goto('/');
  await expect(therapist).toHaveURL(/\/caseload$/);
  const own = await openOwnCase(therapist, 'Campion');
  await writeStory(therapist, own, STORY);
  const { familyName } = await ask<{ familyName: string }>(therapist, 'patients.get', {
    patientId: own.patientId,
  });
  const secrets = [familyName, STORY];
  const [caseUrl, assessmentUrl] = [`/cases/${own.caseId}`, `/assessments/${own.assessmentId}`];
  await therapist.goto(assessmentUrl);
  await expect(therapist.getByLabel('Story', { exact: true })).toHaveValue(STORY);

  for (const path of ['/admin', '/admin/team', '/admin/audit', '/my', '/my/progress', '/my/access'])
    await expectClosed(therapist, path, '/caseload', []);

  const admin = await personPage();
  await enterAs(admin, 'admin');
  await admin.goto('/');
  await expect(admin).toHaveURL(/\/admin$/);
  for (const path of ['/caseload', caseUrl, `${caseUrl}/plan`, assessmentUrl, `/patients/${own.patientId}`])
    await expectClosed(admin, path, '/admin', secrets);
  await expectClosed(admin, '/my', '/admin', []);

  const patient = await personPage({ phone: true });
  await enterAs(patient, 'patient');
  await patient.goto('/');
  await expect(patient).toHaveURL(/\/my$/);
  for (const path of ['/caseload', caseUrl, assessmentUrl, `/patients/${own.patientId}`, '/admin'])
    await expectClosed(patient, path, '/my', secrets);
});

test('signed out, with no cookie or with one that is made up, every page leads to the sign-in page', async ({
  personPage,
}) => {
  const page = await personPage();
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/sign-in/);
  }
  await expectAccessible(page, 'sign-in');
  await page
    .context()
    .addCookies([{ name: 'rootwise.session', value: 'made-up', url: new URL(page.url()).origin }]);
  for (const path of PAGES) {
    for (const { status, text } of await rawAnswers(page, path)) {
      expect(status, path).toBeLessThan(500);
      expect(text, `${path} says nothing clinical`).not.toMatch(CLINICAL);
    }
  }
  for (const path of ['/caseload', `/cases/${SOME_ID}`, `/assessments/${SOME_ID}`, '/admin', '/my']) {
    await page.goto(path);
    await expect(page, path).toHaveURL(/\/sign-in/);
  }
});

test('after signing out a copy of the session is worth nothing', async ({ personPage }) => {
  const page = await personPage();
  await signIn(page, personOf('colleague'));
  const copy = await page.context().cookies();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);

  const elsewhere = await personPage();
  await elsewhere.context().addCookies(copy);
  await elsewhere.goto('/caseload');
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  const { status, said } = await elsewhere.evaluate(async () => {
    const answer = await fetch('/api/trpc/caseload.list?input=%7B%22scope%22%3A%22mine%22%7D');
    return { status: answer.status, said: await answer.text() };
  });
  expect(status).toBe(401);
  expect(said).not.toMatch(CLINICAL);
});

test('a wrong password and an unknown e-mail are answered with the same words', async ({ personPage }) => {
  const page = await personPage();
  await page.goto('/sign-in');
  const said: string[] = [];
  for (const email of [personOf('colleague').email, `nobody.${Date.now().toString(36)}@mail.example`]) {
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('not the password of anybody');
    const answered = page.waitForResponse(/callback\/credentials/);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await answered;
    await expect(page.getByText('E-mail or password is not right')).toBeVisible();
    said.push((await page.getByRole('main').textContent()) ?? '');
    await expect(page.getByLabel('E-mail')).toHaveValue(email);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  expect(said[0]).toContain('E-mail or password is not right');
  expect(said[1]).toBe(said[0]);
  await expectAccessible(page, 'refused sign-in');
});
