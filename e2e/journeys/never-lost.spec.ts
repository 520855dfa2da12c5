import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { ask, mutate } from '../call-server';
import { joinTeam } from '../care-team';
import { expect, expectAccessible, personOf, test } from '../fixtures';
import { type OwnCase, openOwnCase } from '../invented-patient';
import { pullThePlug } from '../pull-the-plug';
import { enterAs } from '../signed-in';

const story = (page: Page) => page.getByLabel('Story', { exact: true });

async function storedIntake(page: Page, { assessmentId }: OwnCase): Promise<Record<string, unknown>> {
  const { sections } = await ask<{ sections: { intake: { data: Record<string, unknown> } } }>(
    page,
    'assessments.get',
    { assessmentId },
  );
  return sections.intake.data;
}

test('a page that goes away without a connection: its writing is on this device, for this patient alone, and comes back', async ({
  personPage,
}) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Bryony');
  const other = await openOwnCase(page, 'Linnea');
  await page.goto(`/assessments/${own.assessmentId}`);
  await story(page).fill('Before the cable was pulled.');
  await assessmentOf(page).saved();
  await page.context().setOffline(true);
  await story(page).fill('Before the cable was pulled. And after.');
  await expect(page.getByText('connection lost, kept on this device, encrypted')).toBeVisible();
  await pullThePlug(page);

  const again = await page.context().newPage();
  await page.context().setOffline(false);
  await again.goto(`/assessments/${other.assessmentId}`);
  await expect(story(again)).toHaveValue('');
  await again.goto('/caseload');
  const notice = again.getByText('One assessment has writing on this device that is not in the record yet');
  await expect(notice).toBeVisible();
  await expectAccessible(again, 'caseload with something unsent');
  await again.getByRole('link', { name: /^Open, written/ }).click();
  await expect(story(again)).toHaveValue('Before the cable was pulled. And after.');
  await expect(again.getByText(/brought back from this device/)).toBeVisible();
  await assessmentOf(again).saved();
  expect(await storedIntake(again, own)).toEqual({ story: 'Before the cable was pulled. And after.' });
  expect(await storedIntake(again, other)).toEqual({});
  await again.goto('/caseload');
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('what an open tab has not sent stays its own, and comes to the next one once the tab is closed', async ({
  personPage,
}) => {
  const first = await personPage();
  await enterAs(first, 'therapist');
  await first.goto('/patients');
  const own = await openOwnCase(first, 'Tansy');
  await first.goto(`/assessments/${own.assessmentId}`);
  await expect(first.locator('[inert]')).toHaveCount(0);
  await first.route(/assessments\.saveSection/, (route) => route.abort('internetdisconnected'));
  await story(first).fill('Written in a tab that does not reach the server.');
  await expect(first.getByText('connection lost, kept on this device, encrypted')).toBeVisible();

  const second = await first.context().newPage();
  await second.goto(`/assessments/${own.assessmentId}`);
  await expect(second.locator('[inert]')).toHaveCount(0);
  await expect(story(second)).toHaveValue('');
  await expect(second.getByText(/brought back from this device/)).toBeHidden();

  await pullThePlug(first);
  await second.reload();
  await expect(story(second)).toHaveValue('Written in a tab that does not reach the server.');
  await expect(second.getByText(/brought back from this device/)).toBeVisible();
  await expect
    .poll(() => storedIntake(second, own))
    .toEqual({ story: 'Written in a tab that does not reach the server.' });
});

test('a follow-up that was not recorded is on this device, for this patient and this person alone, and is recorded once', async ({
  personPage,
}) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Comfrey');
  const other = await openOwnCase(page, 'Lovage');
  const colleague = await personPage();
  await enterAs(colleague, 'colleague');
  await colleague.goto('/caseload');
  await joinTeam(page, colleague, own.patientId);
  const note = (of: Page) => of.getByRole('main').locator('textarea').last();
  const openForm = async (of: Page, { caseId }: OwnCase) => {
    await of.goto(`/cases/${caseId}/follow-up`);
    await expect(of.locator('[inert]')).toHaveCount(0);
  };
  await openForm(page, own);
  await expect(page.getByText(/^Nothing written yet/)).toBeVisible();
  await page.context().setOffline(true);
  await note(page).fill('Walks to the harbour again.');
  await page
    .getByRole('group', { name: /^Bowel/ })
    .getByText('No', { exact: true })
    .click();
  await expect(page.getByText('Until then kept on this device, encrypted.')).toBeVisible();
  // At most a quarter of a second of typing is not on the device yet.
  await page.waitForTimeout(500);
  await pullThePlug(page);

  const again = await page.context().newPage();
  await page.context().setOffline(false);
  await openForm(again, other);
  await expect(note(again)).toHaveValue('');
  await expect(again.getByText(/^Brought back/)).toBeHidden();
  // Somebody else at the same browser.
  const therapist = await again.context().cookies();
  await again.context().clearCookies();
  await enterAs(again, 'colleague');
  await openForm(again, own);
  await expect(note(again)).toHaveValue('');

  await again.context().clearCookies();
  await again.context().addCookies(therapist);
  await again.goto('/caseload');
  const notice = again.getByText('One follow-up was written on this device and not recorded');
  await expect(notice).toBeVisible();
  await again.getByRole('link', { name: /^Open, written/ }).click();
  await expect(note(again)).toHaveValue('Walks to the harbour again.');
  await expect(again.getByText(/^Brought back from this device: written/)).toBeVisible();
  const bowel = again.getByRole('group', { name: /^Bowel/ });
  await expect(bowel.getByRole('radio', { name: 'No' })).toBeChecked();
  const saddle = again.getByRole('group', { name: /^Saddle/ });
  await expect(saddle.getByRole('radio', { name: 'No' })).not.toBeChecked();
  await expectAccessible(again, 'follow-up brought back');
  await again.getByRole('button', { name: 'Record and sign' }).click();
  await again.getByRole('button', { name: 'Record as not asked' }).click();
  await expect(again.getByRole('status', { name: 'Result of the follow-up' })).toBeVisible();
  const { followUps } = await ask<{ followUps: { followUp: { note: string } }[] }>(again, 'cases.get', {
    caseId: own.caseId,
  });
  expect(followUps.map(({ followUp }) => followUp.note)).toEqual(['Walks to the harbour again.']);
  await openForm(again, own);
  await expect(note(again)).toHaveValue('');
  await again.goto('/caseload');
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('signed out in the middle of a follow-up: signed in again in place, and nothing of it is typed twice', async ({
  personPage,
}) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Yarrow');
  await page.goto(`/cases/${own.caseId}/follow-up`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const note = page.getByRole('main').locator('textarea').last();
  await note.fill('Sleeps through again.');
  await page.context().clearCookies();
  const record = async () => {
    await page.getByRole('button', { name: 'Record and sign' }).click();
    await page.getByRole('button', { name: 'Record as not asked' }).click();
  };
  await record();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign in again and go on' });
  await dialog.getByLabel('Password').fill(personOf('therapist').password);
  await dialog.getByLabel('Password').press('Enter');
  await expect(page.getByText('You are signed in again')).toBeVisible();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue('Sleeps through again.');
  await expectAccessible(page, 'follow-up after signing in again');
  await record();
  await expect(page.getByRole('status', { name: 'Result of the follow-up' })).toBeVisible();
});

test('a recording whose answer never came counts once, and the next page says that it is in the record', async ({
  personPage,
}) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Sorrel');
  await page.goto(`/cases/${own.caseId}/follow-up`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  await page.getByRole('main').locator('textarea').last().fill('Back at work.');
  // It reaches the server; the answer is lost on the way.
  await page.route(/followUps\.record/, async (route) => {
    await route.fetch();
    await route.abort('internetdisconnected');
  });
  await page.getByRole('button', { name: 'Record and sign' }).click();
  await page.getByRole('button', { name: 'Record as not asked' }).click();
  await expect(page.getByText('The server cannot be reached')).toBeVisible();
  await pullThePlug(page);

  const again = await page.context().newPage();
  await again.goto(`/cases/${own.caseId}/follow-up`);
  await expect(again.getByText(/when the page went away is in the record/)).toBeVisible();
  const { followUps } = await ask<{ followUps: unknown[] }>(again, 'cases.get', { caseId: own.caseId });
  expect(followUps).toHaveLength(1);
  await again.goto('/caseload');
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(again.getByText(/written on this device and not recorded/)).toBeHidden();
});

test('going back shows what was written since, and an emergency with it', async ({ personPage }) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Saffron');
  await page.goto(`/assessments/${own.assessmentId}?section=danger`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  await assessmentOf(page).answer(/^Bowel/, 'No');
  await assessmentOf(page).saved();
  const caseload = page.getByRole('link', { name: 'Caseload', exact: true });
  await caseload.click();
  await expect(page).toHaveURL(/\/caseload/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  const bowel = page.getByRole('group', { name: /^Bowel/ }).first();
  await expect(bowel.getByRole('radio', { name: 'No' })).toBeChecked();
  await expect(page.locator('[inert]')).toHaveCount(0);

  await assessmentOf(page).answer(/^Saddle sensation/, 'Yes');
  const takeover = page.locator('dialog[data-takeover][open]');
  await expect(takeover).toContainText('An alert stands in the clinic’s list');
  await page.getByRole('button', { name: 'That answer is wrong: go to it' }).first().click();
  await caseload.click();
  await expect(page).toHaveURL(/\/caseload/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(takeover).toBeVisible();
});

test('a page left for another address shows on return what the record holds, not what the browser remembers', async ({
  personPage,
}) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Borage');
  await page.goto(`/assessments/${own.assessmentId}?section=danger`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  await assessmentOf(page).answer(/^Bowel/, 'No');
  await assessmentOf(page).saved();
  await page.goto('/caseload');
  await mutate(page, 'assessments.saveSection', {
    assessmentId: own.assessmentId,
    patientId: own.patientId,
    section: 'intake',
    baseVersion: 1,
    data: {},
  });
  await page.goBack();
  await expect(page.locator('[inert]')).toHaveCount(0);
  const bowel = page.getByRole('group', { name: /^Bowel/ }).first();
  await expect(bowel.getByRole('radio', { name: 'No' })).not.toBeChecked();
});

test('what was kept here and a newer version in the record are both shown, drawn areas too', async ({
  personPage,
}) => {
  const page = await personPage();
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Tansy');
  await page.goto(`/assessments/${own.assessmentId}?section=pain`);
  const cell = (of: Page, name: string) =>
    of.getByRole('group', { name: 'Body chart: Back' }).getByRole('checkbox', { name });
  const ready = (of: Page) => expect(of.locator('[inert]')).toHaveCount(0);
  await ready(page);
  await cell(page, 'left buttock').press('Enter');
  await assessmentOf(page).saved();
  const colleague = await personPage();
  await enterAs(colleague, 'colleague');
  await colleague.goto('/caseload');
  await joinTeam(page, colleague, own.patientId);
  await page.context().setOffline(true);
  await cell(page, 'left calf').press('Enter');
  await expect(page.getByText('connection lost, kept on this device, encrypted')).toBeVisible();
  await pullThePlug(page);

  await colleague.goto(`/assessments/${own.assessmentId}?section=pain`);
  await ready(colleague);
  await cell(colleague, 'left back of thigh').press('Enter');
  // The line that says "Saved" may still be the one the page was opened with.
  await expect
    .poll(() => storedIntake(colleague, own).then((intake) => JSON.stringify(intake)))
    .toContain('thigh');

  await page.context().setOffline(false);
  const again = await page.context().newPage();
  await again.goto(`/assessments/${own.assessmentId}?section=pain`);
  await again.getByRole('button', { name: 'Compare' }).click();
  const areas = again.getByRole('dialog').getByRole('group', { name: 'Pain areas' });
  await expect(areas.getByText(/calf/i)).toBeVisible();
  await expect(areas.getByText(/thigh/i)).toBeVisible();
  const choice = (area: RegExp, side: RegExp) =>
    areas.getByRole('group', { name: area }).getByRole('radio', { name: side });
  await expect(choice(/calf/i, /^Mine/)).toBeChecked();
  await expect(choice(/thigh/i, /^Theirs/)).toBeChecked();
  await choice(/thigh/i, /^Mine/).check();
  await again.getByRole('button', { name: 'Keep these and save' }).click();
  await assessmentOf(again).saved();
  await expect(cell(again, 'left calf')).toBeChecked();
  await expect(cell(again, 'left back of thigh')).not.toBeChecked();
});

test('a browser without storage says that only the open page holds what is not saved', async ({
  personPage,
}) => {
  const page = await personPage();
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Clover');
  await page.goto(`/assessments/${own.assessmentId}`);
  await story(page).fill('Written without storage.');
  await assessmentOf(page).saved();
  await page.context().setOffline(true);
  await story(page).fill('Written without storage, and on.');
  await expect(page.getByText('connection lost, kept on this page only: leave it open')).toBeVisible();
  await page.context().setOffline(false);
  await assessmentOf(page).saved();
  expect(await storedIntake(page, own)).toEqual({ story: 'Written without storage, and on.' });
});
