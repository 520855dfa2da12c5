import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { mutate, sendText } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { FULL, openWritten } from '../full-assessment';
import { openOwnCase, SCREENED } from '../invented-patient';
import {
  assessmentOn,
  expectation,
  expectNoServerError,
  storedSection,
  story,
  therapistOn,
  work,
} from '../own-assessment';

test.afterEach(expectNoServerError);

test('two tabs on one section: the second compares both versions and nothing is lost', async ({
  personPage,
}) => {
  const first = await therapistOn(personPage);
  const own = await assessmentOn(first, 'Bryony');
  const second = await first.context().newPage();
  await second.goto(`/assessments/${own.assessmentId}`);
  await expect(story(second)).toBeVisible();
  // Open for writing: a tab that opens later brings back what the first one has not sent yet, and there is nothing to compare.
  await expect(second.locator('[inert]')).toHaveCount(0);

  await story(first).fill('Told in the first tab: lifted a crate.');
  await expectation(first).fill('Hopes to dance at the wedding.');
  await assessmentOf(first).saved();

  await story(second).fill('Told in the second tab: slipped on the quay.');
  await work(second).fill('Loads the ferry at night.');
  await expect(second.getByText('Not saved: changed elsewhere meanwhile')).toBeVisible();
  await second.getByRole('button', { name: 'Compare' }).click();
  const dialog = second.getByRole('dialog', {
    name: 'This was changed elsewhere while you were writing',
  });
  const part = (name: string) => dialog.getByRole('group', { name });
  await expect(part('Story')).toContainText('Told in the first tab: lifted a crate.');
  await expect(part('Story')).toContainText('Told in the second tab: slipped on the quay.');
  await expect(part('What the patient expects').getByRole('radio', { name: /^Theirs/ })).toBeChecked();
  await expect(part('Work and daily load').getByRole('radio', { name: /^Mine/ })).toBeChecked();
  const keep = dialog.getByRole('button', { name: 'Keep these and save' });
  await expect(keep).toBeDisabled();
  await expectAccessible(second, 'compare dialog');
  expect((await storedSection(first, own, 'intake')).data.story).toBe(
    'Told in the first tab: lifted a crate.',
  );

  await part('Story').getByRole('radio', { name: /^Mine/ }).check();
  await keep.click();
  await expect(dialog).toBeHidden();
  await assessmentOf(second).saved();
  const merged = {
    story: 'Told in the second tab: slipped on the quay.',
    goals: { expectation: 'Hopes to dance at the wedding.', work: 'Loads the ferry at night.' },
  };
  expect((await storedSection(second, own, 'intake')).data).toEqual(merged);
  await second.reload();
  await expect(story(second)).toHaveValue(merged.story);
  await expect(expectation(second)).toHaveValue(merged.goals.expectation);
  await expect(work(second)).toHaveValue(merged.goals.work);
});

test('two tabs add a finding each: both stand in the comparison by themselves, and both are kept', async ({
  personPage,
}) => {
  const first = await therapistOn(personPage);
  const own = await openWritten(first, 'Teasel', {
    exam: FULL.exam,
    imaging: { status: 'done', modality: 'mri', findings: [] },
  });
  const address = `/assessments/${own.assessmentId}?section=mri`;
  const second = await first.context().newPage();
  for (const page of [first, second]) {
    await page.goto(address);
    await expect(page.locator('[inert]')).toHaveCount(0);
  }
  const add = async (page: Page, level: string, finding: string) => {
    await page.getByRole('button', { name: 'Add a finding' }).click();
    await page
      .getByRole('combobox', { name: /^Level/ })
      .first()
      .selectOption(level);
    await page
      .getByRole('combobox', { name: /^Finding/ })
      .first()
      .selectOption(finding);
  };
  await add(first, 'L4-L5', 'disc_extrusion');
  await expect
    .poll(async () => (await storedSection(first, own, 'imaging')).data.findings)
    .toMatchObject([{ level: 'L4-L5', finding: 'disc_extrusion' }]);
  await add(second, 'L5-S1', 'disc_bulge');
  await second.getByRole('button', { name: 'Compare' }).click();
  const findings = second.getByRole('dialog').getByRole('group', { name: 'Findings' });
  const choice = (name: RegExp, side: RegExp) =>
    findings.getByRole('group', { name }).getByRole('radio', { name: side });
  await expect(choice(/extrusion/i, /^Theirs/)).toBeChecked();
  await expect(choice(/bulge/i, /^Mine/)).toBeChecked();
  await expectAccessible(second, 'compare dialog with items of a list');
  await second.getByRole('button', { name: 'Keep these and save' }).click();
  await assessmentOf(second).saved();
  expect((await storedSection(second, own, 'imaging')).data.findings).toMatchObject([
    { level: 'L4-L5', finding: 'disc_extrusion' },
    { level: 'L5-S1', finding: 'disc_bulge' },
  ]);
});

test('nothing is signed that changed in another tab meanwhile', async ({ personPage }) => {
  const page = await therapistOn(personPage);
  const own = await openOwnCase(page, 'Fern');
  const sectionOf = (baseVersion: number, text: string) => ({
    assessmentId: own.assessmentId,
    patientId: own.patientId,
    section: 'intake',
    baseVersion,
    data: { story: text, caudaEquina: SCREENED },
  });
  const save = (baseVersion: number, text: string) =>
    mutate<{ kind: string; version: number }>(page, 'assessments.saveSection', sectionOf(baseVersion, text));
  const { version } = await save(
    (await storedSection(page, own, 'intake')).version,
    'As read by the signer.',
  );
  await page.goto(`/assessments/${own.assessmentId}?section=impression`);
  await page.getByText('Accept the reading', { exact: true }).click();
  expect((await save(version, 'Changed behind the back of the signer.')).kind).toBe('saved');
  const sign = page.getByRole('button', { name: 'Sign', exact: true });
  await sign.click();
  await expect(page.getByText(/The saved version changed/)).toBeVisible();
  await expect(page).toHaveURL(/section=impression/);

  await page.reload();
  await expect(page.getByRole('radio', { name: 'Accept the reading' })).toBeChecked();
  await sign.click();
  await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
  const late = { ...sectionOf(version + 1, 'After the signature.'), idempotencyKey: crypto.randomUUID() };
  expect((await sendText(page, 'assessments.saveSection', JSON.stringify(late))).status).toBe(409);
});
