import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { expect, expectAccessible, personOf, signIn, test } from '../fixtures';

test.describe.configure({ mode: 'serial' });

const FAMILY_NAME = `Quillfeather-${Date.now().toString(36)}`;
const PATIENT = {
  email: `tamsin.${Date.now().toString(36)}@mail.example`,
  password: 'a lantern by the quiet river',
};

/** A birth date of this run's own, so that a second run meets no look-alike. */
const BORN = new Date(Date.UTC(1970, 0, 1) + (Date.now() % 7000) * 86_400_000).toISOString().slice(0, 10);

/** A fortnight ago, as a date field wants it. */
const fortnightAgo = () => new Date(Date.now() - 14 * 86_400_000).toISOString().slice(0, 10);

let caseUrl = '';
let link = '';

async function registerPatient(page: Page) {
  await page.goto('/patients/new');
  await page.getByLabel('Family name').fill(FAMILY_NAME);
  await page.getByLabel('Given name').fill('Tamsin 🌿');
  await page.getByLabel('Birth date').fill(BORN);
  await page.getByLabel('Sex').selectOption('female');
  await expectAccessible(page, 'new patient');
  await page.getByRole('button', { name: 'Create patient' }).click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  await expectAccessible(page, 'patient');
}

async function tellTheStory(page: Page) {
  const { section, answer } = assessmentOf(page);
  await page
    .getByLabel('Story', { exact: true })
    .fill('Lifted a crate; since then pain shoots from the right buttock to the great toe.');
  await page.getByLabel('Began on', { exact: true }).fill(fortnightAgo());
  await section('Pain');
  await page.getByRole('group', { name: 'Leg symptoms' }).getByText('Right').click();
  for (const region of ['buttock', 'outer shin', 'great toe']) {
    await page
      .getByRole('group', { name: `Side of ${region}` })
      .getByText('R', { exact: true })
      .click();
  }
  await page.getByRole('group', { name: 'Leg, worst in 24 h' }).getByText('5', { exact: true }).click();
  await answer('Leg worse than back', 'Yes');
  await expectAccessible(page, 'pain section');
  await section('Danger signs');
  for (const question of [/^Saddle sensation/, /^Bladder\./, /^Bowel\./, /^Sexual function/, /^Both legs/])
    await answer(question, 'No');
  await expectAccessible(page, 'danger signs');
}

async function examine(page: Page) {
  const { section, cell } = assessmentOf(page);
  await section('Neurological');
  await cell('Strength, Great-toe extension, R', '4');
  await cell('Light touch L5, R', 'r');
  await section('MRI');
  const toExamine = page.getByRole('list', { name: 'Still to examine' });
  await expect(toExamine.getByRole('button')).toHaveCount(4);
  await expect(toExamine).toContainText('Sensation: right L4, S1');
  await toExamine.getByRole('button', { name: /^Strength/ }).click();
  await page.getByRole('button', { name: 'Set what is not tested in Light touch to normal' }).click();
  await page.getByRole('button', { name: 'Set what is not tested in Strength to normal' }).click();
  await page.getByRole('button', { name: 'Set what is not tested in Reflex to normal' }).click();
  await expectAccessible(page, 'neurological section');
  await section('Movement & tension');
  await page.getByLabel('Straight leg raise, right, degrees').fill('45');
  await page
    .getByRole('group', { name: 'Straight leg raise, right, result' })
    .getByText('+', { exact: true })
    .click();
  await page.getByLabel('Straight leg raise, right, response').selectOption({ label: 'familiar leg pain' });
  await page
    .getByRole('group', { name: 'Straight leg raise, right, differentiation' })
    .getByText('Yes')
    .click();
  await section('MRI');
  await page.getByRole('group', { name: 'MRI or CT' }).getByText('Done', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a finding' }).click();
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem').first();
  const choice = (name: string) => finding.getByRole('combobox', { name: new RegExp(`^${name}`) });
  await choice('Level').selectOption('L4-L5');
  await choice('Finding').selectOption('disc_extrusion');
  await choice('Zone').selectOption('subarticular');
  await choice('Side').selectOption('right');
  await choice('Root').selectOption('compression');
  await expectAccessible(page, 'MRI section');
}

test('the therapist assesses a new patient and reads why', async ({ pageOf }) => {
  const page = await pageOf('therapist');
  await expectAccessible(page, 'caseload');
  await registerPatient(page);
  await page.getByRole('button', { name: 'Open a case' }).click();
  await page.waitForURL(/\/assessments\//);
  await tellTheStory(page);
  await examine(page);
  const reading = page.getByRole('complementary', { name: 'Live reading' });
  await expect(reading).toContainText('Radicular pain with radiculopathy');
  await expect(reading).toContainText('right: L5');
  await assessmentOf(page).saved();
  await assessmentOf(page).section('Impression');
  await expect(page.getByText('Fits the examination').first()).toBeVisible();
  await page.getByText('Accept the reading', { exact: true }).click();
  await expectAccessible(page, 'impression');
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  caseUrl = new URL(page.url()).pathname;
  await expect(page.getByText('Radicular pain with radiculopathy').first()).toBeVisible();
  await expectAccessible(page, 'case');
});

test('she edits and signs the drafted plan and gives the patient access', async ({ pageOf }) => {
  const page = await pageOf('therapist');
  await page.goto(`${caseUrl}/plan`);
  await page.getByRole('button', { name: 'Draft a plan' }).click();
  await expect(page.getByText('Toe lifts').first()).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Message to the patient' })
    .fill('Little and often. Ring us if the toe gets weaker.');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await expectAccessible(page, 'plan draft');
  await page
    .getByRole('button', { name: /^Sign(?! out)/ })
    .first()
    .click();
  await expect(page.getByText(/Signed by Nadia Rossi/).first()).toBeVisible();
  await expectAccessible(page, 'signed plan');
  await page.goto('/patients');
  await page.getByLabel('Find by name, number or birth date').fill(FAMILY_NAME);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByText(`Found for “${FAMILY_NAME}”`)).toBeVisible();
  expect(page.url()).not.toContain(FAMILY_NAME);
  await page
    .getByRole('link', { name: new RegExp(FAMILY_NAME) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Give access' }).click();
  await page.getByLabel('E-mail').last().fill(PATIENT.email);
  await page.getByRole('button', { name: 'Create the link' }).click();
  link = (await page.locator('[data-single-use-link]').textContent()) ?? '';
  expect(link).toContain('/welcome/');
});

test('the patient chooses a password, does an exercise and checks in with new numbness', async ({
  personPage,
}) => {
  const page = await personPage({ phone: true });
  await page.goto(new URL(link).pathname);
  await page.getByLabel('New password').fill(PATIENT.password);
  await page.getByLabel('The same password again').fill(PATIENT.password);
  await expectAccessible(page, 'welcome');
  await page.getByRole('button', { name: 'Save and go to sign-in' }).click();
  await page.waitForURL(/sign-in/);
  await page.goto(new URL(link).pathname);
  await expect(page.getByText('This link no longer works')).toBeVisible();
  await signIn(page, PATIENT);
  await expect(page.getByText('Ring us if the toe gets weaker.')).toBeVisible();
  await expectAccessible(page, 'today');
  const first = page.getByRole('article').first();
  await first.getByRole('button', { name: 'Start' }).click();
  await expect(first.getByRole('listitem').first()).toBeVisible();
  await first.getByRole('button', { name: 'Done' }).click();
  await expect(first.getByText('Done today')).toBeVisible();
  for (const [name, path] of [
    ['How am I doing', 'progress'],
    ['Understand', 'understand'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(new RegExp(path));
    await expectAccessible(page, path);
  }
  await page.getByRole('link', { name: 'Check-in', exact: true }).click();
  await page.getByRole('button', { name: 'Send check-in' }).click();
  await expect(page.getByText('Please answer every question marked below.')).toBeVisible();
  await expectAccessible(page, 'check-in with open questions');
  const questions = page.getByRole('group');
  await questions.filter({ hasText: 'between your legs' }).getByText('Yes', { exact: true }).click();
  for (const words of [
    'Trouble starting to pee',
    'bowel control',
    'change in sex',
    'both legs',
    'foot you cannot lift',
    'Fever',
  ]) {
    await questions.filter({ hasText: words }).last().getByText('No', { exact: true }).click();
  }
  await questions.filter({ hasText: 'Worst leg pain' }).getByText('6', { exact: true }).click();
  await questions.filter({ hasText: 'Worst back pain' }).getByText('3', { exact: true }).click();
  await questions
    .filter({ hasText: 'Compared with your last visit' })
    .getByText('the same', { exact: true })
    .click();
  await questions.filter({ hasText: 'How far down' }).getByText('foot', { exact: true }).click();
  await page.getByRole('button', { name: 'Send check-in' }).click();
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
  await expect(page.getByText(/emergency department now/i).first()).toBeVisible();
  await expectAccessible(page, 'emergency answer');
  await page.getByRole('link', { name: 'My warning card' }).click();
  await expect(page.getByText('worried about cauda equina syndrome')).toBeVisible();
  await expectAccessible(page, 'warning card');
  await page.goto('/my');
  await expect(page.getByText('Stop your exercises and get help now')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start' })).toHaveCount(0);
  await expectAccessible(page, 'paused exercises');
});

test('the alert is first on her list, the admin sees it open and then closed', async ({ pageOf }) => {
  const therapist = await pageOf('therapist');
  await therapist.goto('/caseload');
  const rows = therapist
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: therapist.getByRole('link') });
  await expect(rows.filter({ hasText: FAMILY_NAME })).toContainText(/saddle/i);
  const red = await rows.evaluateAll((all) => all.map((row) => /Act now/.test(row.textContent ?? '')));
  expect(red.indexOf(false) === -1 || !red.slice(red.indexOf(false)).includes(true)).toBe(true);

  const admin = await pageOf('admin');
  await expectAccessible(admin, 'admin overview');
  await admin.goto('/admin/alerts');
  const open = admin.getByRole('row').filter({ hasText: FAMILY_NAME });
  await expect(open).toContainText('Emergency');
  await expect(admin.locator('body')).not.toContainText(/saddle/i);
  await expectAccessible(admin, 'admin alerts');

  await therapist.goto('/alerts');
  await expectAccessible(therapist, 'alerts');
  await therapist.getByRole('button', { name: new RegExp(`Close alert: .*${FAMILY_NAME}`) }).click();
  await therapist.getByLabel('Who was told?').fill('Spinal on-call, Dr Ferrante');
  await therapist.getByLabel('What came of it?').fill('Seen in the emergency department; MRI clear.');
  await therapist.getByRole('button', { name: 'Close alert', exact: true }).click();
  await expect(
    therapist.getByRole('button', { name: new RegExp(`Close alert: .*${FAMILY_NAME}`) }),
  ).toHaveCount(0);

  await admin.goto('/admin/alerts?status=closed');
  await expect(admin.getByRole('row').filter({ hasText: FAMILY_NAME })).toContainText(
    `by ${personOf('therapist').name}`,
  );
  await expectAccessible(admin, 'closed alerts');
});

test('she records a follow-up and sees the trend', async ({ pageOf }) => {
  const page = await pageOf('therapist');
  await page.goto(`${caseUrl}/follow-up`);
  await expectAccessible(page, 'follow-up');
  await page
    .getByRole('group', { name: /leg pain/i })
    .first()
    .getByText('3', { exact: true })
    .click();
  await page.getByRole('button', { name: /No to all five/ }).click();
  await page.getByRole('button', { name: /^Record/ }).click();
  await expect(page.getByRole('status').or(page.getByRole('alert')).first()).toBeVisible();
  await page.goto(caseUrl);
  await expect(page.getByRole('img', { name: /pain/i }).first()).toBeVisible();
  await expectAccessible(page, 'case with a trend');
});
