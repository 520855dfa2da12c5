import type { Page } from '@playwright/test';
import { ask, mutate } from '../call-server';
import { expect, expectAccessible, signIn, test } from '../fixtures';
import { type OwnCase, openOwnCase, SCREENED } from '../invented-patient';
import { enterAs } from '../signed-in';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const PASSWORD = 'a quiet bench in the park';

/** A story of root pain, signed with a mechanism of the therapist's own. */
async function assess(page: Page, { patientId, assessmentId }: OwnCase) {
  const save = (section: string, data: object) =>
    mutate(page, 'assessments.saveSection', { assessmentId, patientId, section, baseVersion: 0, data });
  await save('intake', {
    caudaEquina: SCREENED,
    episode: { onsetDate: daysAgo(60), legOnsetDate: daysAgo(60), trend: 'stable' },
    pain: {
      legSide: 'right',
      legPain: 'present',
      belowKnee: 'present',
      legWorseThanBack: 'present',
      areas: [{ region: 'leg_lat', side: 'right' }],
      nprsLegWorst: 4,
    },
    irritability: { provocation: 'heavy', settle: 'under_5_min', nightWaking: 'none' },
  });
  await save('impression', {
    decision: { kind: 'overridden', mechanism: 'radicular_pain', reason: 'Band below the knee.' },
  });
  const signed = await mutate<{ kind: string; reasons?: unknown }>(page, 'assessments.sign', {
    assessmentId,
    versions: { intake: 1, exam: 0, imaging: 0, impression: 1 },
  });
  expect(signed.kind, JSON.stringify(signed.reasons)).toBe('signed');
}

async function signPlan(page: Page, { caseId }: OwnCase) {
  await mutate(page, 'plans.createDraft', { caseId });
  const { draft } = await ask<{ draft: { planVersionId: string; version: number } }>(page, 'plans.get', {
    caseId,
  });
  const signed = await mutate<{ kind: string; reasons?: unknown }>(page, 'plans.sign', {
    planVersionId: draft.planVersionId,
    baseVersion: draft.version,
  });
  expect(signed.kind, JSON.stringify(signed.reasons)).toBe('signed');
}

/** Writes one correction by keyboard: the button, the text, and Enter on the way out. */
async function correct(page: Page, button: string, label: string, text: string, send: string) {
  const dialog = page.getByRole('dialog');
  // A page that was just opened may be drawn before its code is there.
  await expect(async () => {
    if (await dialog.isHidden()) await page.getByRole('button', { name: button }).press('Enter');
    await expect(dialog).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(dialog.getByLabel(label, { exact: true })).toBeFocused();
  await page.keyboard.type(text);
  await dialog.getByRole('button', { name: send }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('a signed record is corrected by addenda and marks; the patient sees what counts', async ({
  page,
  personPage,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const own = await openOwnCase(page, 'Ottoline');
  await assess(page, own);
  await signPlan(page, own);
  const email = `ottoline.${Date.now().toString(36)}@mail.example`;
  const { link } = await mutate<{ link: string }>(page, 'patients.givePortalAccess', {
    patientId: own.patientId,
    email,
  });
  const phone = await personPage({ phone: true });
  await phone.goto(link);
  await phone.getByLabel('New password').fill(PASSWORD);
  await phone.getByLabel('The same password again').fill(PASSWORD);
  await phone.getByRole('button', { name: 'Save and go to sign-in' }).click();
  await phone.waitForURL(/\/sign-in/);
  await signIn(phone, { email, password: PASSWORD });
  await expect(phone.getByRole('article').first()).toBeVisible();

  // An addendum to the plan stands under it, for the patient and on paper too.
  await page.goto(`/cases/${own.caseId}/plan`);
  await page.getByRole('button', { name: 'Add an addendum' }).click();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Please fill this in.')).toBeVisible();
  await expectAccessible(page, 'the dialog of an addendum');
  await page.keyboard.press('Escape');
  await correct(page, 'Add an addendum', 'Addendum', 'Twice a day is enough.', 'Add it');
  await expect(page.getByText('Twice a day is enough.').first()).toBeVisible();
  await correct(page, 'Add an addendum', 'Addendum', 'And never on stairs.', 'Add it');
  const addenda = page.getByRole('list', { name: 'Addenda' }).first();
  await expect(addenda.getByRole('listitem').nth(0)).toContainText('Twice a day is enough.');
  await expect(addenda.getByRole('listitem').nth(1)).toContainText('And never on stairs.');
  await expect(addenda.getByRole('listitem').nth(1)).toContainText('Nadia Rossi');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Added since' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await phone.reload();
  await expect(phone.getByText('And never on stairs.')).toBeVisible();

  // The assessment entered in error: struck through, without a reading, and the plan says so.
  await page.goto(`/assessments/${own.assessmentId}`);
  await correct(page, 'Entered in error…', 'Reason', 'Of her sister.', 'Mark as entered in error');
  await expect(page.getByText(/^Entered in error: marked by Nadia Rossi/)).toBeVisible();
  await expect(page.getByText('Of her sister.').first()).toBeVisible();
  await expectAccessible(page, 'an assessment entered in error');
  await page.goto(`/cases/${own.caseId}`);
  await expect(page.getByText('entered in error').first()).toBeVisible();
  await expect(page.getByText('The plan rests on an assessment entered in error').first()).toBeVisible();
  await page.goto(`/cases/${own.caseId}/plan`);
  await expect(page.getByText(/^The assessment this plan rests on was entered in error/)).toBeVisible();

  // The plan entered in error leaves the phone, and comes back when the mark is withdrawn.
  await correct(page, 'Entered in error…', 'Reason', 'Drawn from the wrong one.', 'Mark as entered in error');
  await expect(page.getByText('Plan 1 was entered in error')).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('article')).toHaveCount(0);
  await expect(phone.getByText('And never on stairs.')).toBeHidden();
  await page.getByRole('link', { name: 'Read plan 1' }).click();
  await expect(page.getByText(/^Entered in error: marked by Nadia Rossi/)).toBeVisible();
  await expectAccessible(page, 'a plan entered in error');
  await correct(page, 'Withdraw this mark…', 'Reason', 'It was right.', 'Withdraw the mark');
  await expect(page.getByText('Mark withdrawn')).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('article').first()).toBeVisible();
});
