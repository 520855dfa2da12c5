import type { Page, Route } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { ask, mutate } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { FULL, openWritten } from '../full-assessment';
import { type OwnCase, openOwnCase, writeStory } from '../invented-patient';
import { expectNoServerError, story, therapistOn } from '../own-assessment';
import { pullThePlug } from '../pull-the-plug';

test.afterEach(expectNoServerError);

const NOT_SIGNED = 'No connection: not signed';
const note = (page: Page) => page.getByRole('main').locator('textarea').last();
const open = (page: Page) => expect(page.locator('[inert]')).toHaveCount(0);

/** Holds the answer back until it is let go; the server has it at once. */
async function slowly(page: Page, procedure: RegExp): Promise<() => void> {
  let letGo = () => {};
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(procedure, async (route: Route) => {
    const response = await route.fetch();
    await until;
    await route.fulfill({ response });
  });
  return letGo;
}

/** The answer is lost on the way once; the server has done it. */
const loseTheAnswer = (page: Page, procedure: RegExp) =>
  page.route(
    procedure,
    async (route: Route) => {
      await route.fetch();
      await route.abort('internetdisconnected');
    },
    { times: 1 },
  );

type Visit = { followUp: { note: string; caudaEquina: { saddle: string } } };
async function visitsOf(page: Page, { caseId }: OwnCase): Promise<string[]> {
  const { followUps } = await ask<{ followUps: Visit[] }>(page, 'cases.get', { caseId });
  return followUps.map(({ followUp }) => `${followUp.note} saddle: ${followUp.caudaEquina.saddle}`);
}

async function followUpOn(page: Page, givenName: string): Promise<OwnCase> {
  const own = await openOwnCase(page, givenName);
  await page.goto(`/cases/${own.caseId}/follow-up`);
  await open(page);
  await note(page).fill('Feels better.');
  await page.getByRole('button', { name: 'No to all five' }).click();
  return own;
}

async function planOn(page: Page, givenName: string): Promise<OwnCase> {
  const own = await openWritten(page, givenName, FULL);
  const versions = { intake: 1, exam: 1, imaging: 1, impression: 1 };
  await mutate(page, 'assessments.sign', { assessmentId: own.assessmentId, versions });
  await page.goto(`/cases/${own.caseId}/plan`);
  await page.getByRole('button', { name: 'Draft a plan' }).click();
  await expect(message(page)).toBeVisible();
  return own;
}
const message = (page: Page) => page.getByRole('textbox', { name: 'Message to the patient' });
const planSaved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 15_000 });

type Plans = { draft: Plan | null; current: Plan | null };
type Plan = { content: { messageToPatient: string } };
const plansOf = (page: Page, { caseId }: OwnCase) => ask<Plans>(page, 'plans.get', { caseId });

async function assessmentToSign(page: Page, givenName: string): Promise<OwnCase> {
  const own = await openOwnCase(page, givenName);
  await writeStory(page, own, 'Lifted a crate.');
  await page.goto(`/assessments/${own.assessmentId}?section=impression`);
  await open(page);
  await page.getByText('Accept the reading', { exact: true }).click();
  await assessmentOf(page).saved();
  return own;
}
type Assessment = { assessment: { status: string }; sections: { intake: { data: { story: string } } } };
async function recordOf(page: Page, { assessmentId }: OwnCase): Promise<string> {
  const { assessment, sections } = await ask<Assessment>(page, 'assessments.get', { assessmentId });
  return `${assessment.status}: ${sections.intake.data.story}`;
}

test('a follow-up without a connection: said at once, nothing goes out later, and what was changed is what is signed', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await followUpOn(page, 'Bergamot');
  const record = page.getByRole('button', { name: 'Record and sign' });
  await page.context().setOffline(true);
  await record.click();
  await expect(page.getByText(NOT_SIGNED)).toBeVisible();
  await expect(record).toBeFocused();
  await expectAccessible(page, 'follow-up that was not signed');
  await open(page);
  await note(page).fill('Since yesterday the right foot drops.');
  await page
    .getByRole('group', { name: /^Saddle/ })
    .getByText('Yes', { exact: true })
    .click();
  await page.context().setOffline(false);
  // Long enough for whatever might go out by itself.
  await page.waitForTimeout(2_000);
  expect(await visitsOf(page, own)).toEqual([]);
  await expect(note(page)).toHaveValue('Since yesterday the right foot drops.');

  await record.click();
  await expect(page.getByText('Recorded and signed. Act now.')).toBeVisible();
  expect(await visitsOf(page, own)).toEqual(['Since yesterday the right foot drops. saddle: present']);
});

test('while a follow-up is being signed nothing of it can be changed', async ({ personPage }) => {
  const page = await therapistOn(personPage);
  const own = await followUpOn(page, 'Chervil');
  const letGo = await slowly(page, /followUps\.record/);
  await note(page).press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Signing…' })).toBeDisabled();
  await expect(page.getByText(/nothing can be changed until the answer is here/)).toBeVisible();
  await page.keyboard.type('And the right foot drops.');
  const saddle = page.locator('[data-field="caudaEquina.saddle"]');
  await saddle.getByText('Yes', { exact: true }).click({ force: true });
  await expect(note(page)).toHaveValue('Feels better.');
  letGo();
  await expect(page.getByText('Recorded and signed. Nothing worrying was found.')).toBeVisible();
  expect(await visitsOf(page, own)).toEqual(['Feels better. saddle: absent']);
});

test('a follow-up whose answer is lost: it says that it does not know, and pressed again it counts once', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await followUpOn(page, 'Dittany');
  await loseTheAnswer(page, /followUps\.record/);
  const record = page.getByRole('button', { name: 'Record and sign' });
  await record.click();
  await expect(page.getByText(/it is not known whether this was signed/)).toBeVisible();
  await expect(record).toBeEnabled();
  await record.click();
  await expect(page.getByText('Recorded and signed. Nothing worrying was found.')).toBeVisible();
  expect(await visitsOf(page, own)).toEqual(['Feels better. saddle: absent']);
});

test('what was changed after a lost answer comes back when the page dies, though the older words are in the record', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await followUpOn(page, 'Elecampane');
  await loseTheAnswer(page, /followUps\.record/);
  await page.getByRole('button', { name: 'Record and sign' }).click();
  await expect(page.getByText(/it is not known whether this was signed/)).toBeVisible();
  await note(page).fill('Since yesterday the right foot drops.');
  // At most a quarter of a second of typing is not on the device yet.
  await page.waitForTimeout(500);
  await pullThePlug(page);

  const again = await page.context().newPage();
  await again.goto(`/cases/${own.caseId}/follow-up`);
  await open(again);
  await expect(note(again)).toHaveValue('Since yesterday the right foot drops.');
  await expect(again.getByText(/^As you had sent it before, it is in the record already/)).toBeVisible();
  await again.getByRole('button', { name: 'Record and sign' }).click();
  await expect(again.getByText(/^Recorded and signed/)).toBeVisible();
  expect((await visitsOf(again, own)).sort()).toEqual([
    'Feels better. saddle: absent',
    'Since yesterday the right foot drops. saddle: absent',
  ]);
});

test('a plan without a connection: said at once, nothing is signed later, and the newer words are kept', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await planOn(page, 'Fennel');
  await message(page).fill('AAA first.');
  await planSaved(page);
  const sign = page.getByRole('button', { name: 'Sign and release to the patient' });
  await page.context().setOffline(true);
  await sign.click();
  await expect(page.getByText(NOT_SIGNED)).toBeVisible();
  await open(page);
  await message(page).fill('BBB second.');
  await page.context().setOffline(false);
  await planSaved(page);
  const { draft, current } = await plansOf(page, own);
  expect([draft?.content.messageToPatient, current]).toEqual(['BBB second.', null]);

  const letGo = await slowly(page, /plans\.sign/);
  await sign.click();
  await expect(page.getByRole('button', { name: 'Signing…' })).toBeDisabled();
  await expect(page.locator('[inert]').filter({ has: message(page) })).toHaveCount(1);
  letGo();
  await expect(page.getByText(/^Signed by .* The patient sees this plan/)).toBeVisible();
  expect((await plansOf(page, own)).current?.content.messageToPatient).toBe('BBB second.');
});

test('an assessment without a connection: said at once, nothing is signed when the person has gone on writing', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await assessmentToSign(page, 'Hyssop');
  const sign = page.getByRole('button', { name: 'Sign', exact: true });
  await page.context().setOffline(true);
  await sign.click();
  await expect(page.getByText(NOT_SIGNED)).toBeVisible();
  await expect(sign).toBeEnabled();
  await assessmentOf(page).section('Story');
  await story(page).fill('Lifted a crate. Since this morning the right foot drops.');
  await page.context().setOffline(false);
  await assessmentOf(page).saved();
  await expect
    .poll(() => recordOf(page, own))
    .toBe('draft: Lifted a crate. Since this morning the right foot drops.');
  await expect(page).toHaveURL(/section=story/);
});

test('an assessment is closed to writing in every section while it is being signed, and signed once when the answer is lost', async ({
  personPage,
}) => {
  const page = await therapistOn(personPage);
  const own = await assessmentToSign(page, 'Lovage');
  const sign = page.getByRole('button', { name: 'Sign', exact: true });
  await loseTheAnswer(page, /assessments\.sign/);
  await sign.click();
  await expect(page.getByText(/it is not known whether this was signed/)).toBeVisible();

  const letGo = await slowly(page, /assessments\.sign/);
  await sign.click();
  await expect(page.getByText(/^Signing… Nothing can be changed/)).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Sections of the assessment' })
    .getByRole('link', { name: 'Story' })
    .click();
  await expect(page.locator('[inert]').filter({ has: story(page) })).toHaveCount(1);
  letGo();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  expect(await recordOf(page, own)).toBe('signed: Lifted a crate.');
});
