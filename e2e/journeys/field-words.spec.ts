import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { ask, mutate } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { FULL, openWritten } from '../full-assessment';
import { type OwnCase, openOwnCase, SCREENED } from '../invented-patient';
import { enterAs } from '../signed-in';

async function openOn(page: Page, section: string, sections: object = {}): Promise<OwnCase> {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openWritten(page, 'Sedge', sections);
  await page.goto(`/assessments/${own.assessmentId}?section=${section}`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  return own;
}
const intakeOf = async (page: Page, { assessmentId }: OwnCase) =>
  (await ask<{ sections: { intake: { data: unknown } } }>(page, 'assessments.get', { assessmentId })).sections
    .intake.data;

test('a date no history can have is refused at its field, and the earlier one stays', async ({ page }) => {
  const own = await openOn(page, 'story', { intake: { episode: { onsetDate: '2026-03-03' } } });
  const began = page.getByLabel('Began on', { exact: true });
  for (const [date, words] of [
    ['2099-01-01', /lies in the future\. Dates go from 1900 to today\./],
    ['1850-01-01', /before 1900\. Dates go from 1900 to today\./],
    ['0202-03-03', /before 1900/],
  ] as const) {
    await began.fill(date);
    await began.blur();
    await expect(began).toHaveAccessibleDescription(words);
    await expect(began).toHaveValue(date);
  }
  await expectAccessible(page, 'refused date');
  await page.getByLabel('Story', { exact: true }).fill('Goes on.');
  await assessmentOf(page).saved();
  expect(await intakeOf(page, own)).toEqual({ story: 'Goes on.', episode: { onsetDate: '2026-03-03' } });
});

test('a refused date is said in the head, named before signing, and found again where it was typed', async ({
  page,
}) => {
  await openOn(page, 'story', {
    intake: { episode: { onsetDate: '2026-03-03' }, caudaEquina: SCREENED, story: 'Since March.' },
  });
  const began = page.getByLabel('Began on', { exact: true });
  const head = page.getByRole('status').filter({ hasText: 'Not kept, as it is not valid: 1 field' });
  await expect(began).toHaveValue('2026-03-03');
  await began.fill('2099-01-01');
  await expect(head).toBeVisible();
  await expectAccessible(page, 'head with something not kept');
  await assessmentOf(page).section('Impression');
  await expect(head).toBeVisible();
  await page.getByRole('radio', { name: 'Accept the reading' }).check({ force: true });
  const blocker = page.getByRole('listitem').filter({ hasText: /Not kept, as it is not valid: .*Began on/ });
  await expect(blocker).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toBeDisabled();
  await blocker.getByRole('button', { name: 'Go there' }).click();
  await expect(began).toBeFocused();
  await expect(began).toHaveValue('2099-01-01');
  await expect(began).toHaveAccessibleDescription(/lies in the future/);
  await began.fill('2026-03-04');
  await expect(head).toBeHidden();
  await assessmentOf(page).section('Impression');
  await expect(blocker).toBeHidden();
});

test('a number says what it may be, and what is no number takes nothing out of the record', async ({
  page,
}) => {
  const own = await openOn(page, 'pain', { intake: { pain: { walkMinutes: 10 } } });
  const minutes = page.locator('[data-field="intake.pain.walkMinutes"] input');
  for (const text of ['601', 'ten']) {
    await minutes.fill(text);
    await expect(minutes).toHaveAccessibleDescription(/a number from 0 to 600/);
  }
  await expect(page.getByText('Not saved: 1 field needs another look')).toBeVisible();
  expect(await intakeOf(page, own)).toEqual({ pain: { walkMinutes: 10 } });

  // The same letters answer and clear here as everywhere.
  const side = page.getByRole('group', { name: 'Leg symptoms' });
  await side.getByRole('radio').first().press('l');
  await expect(side.getByRole('radio', { name: 'Left' })).toBeChecked();
  await side.getByRole('radio', { name: 'Left' }).press('x');
  await expect(side.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a grade no cell holds is refused with its range; a carried grade typed again is today’s', async ({
  page,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openWritten(page, 'Yarrow', FULL);
  await mutate(page, 'assessments.sign', {
    assessmentId: own.assessmentId,
    versions: { intake: 1, exam: 1, imaging: 1, impression: 1 },
  });
  const again = await mutate<{ assessmentId: string }>(page, 'assessments.start', {
    caseId: own.caseId,
    kind: 'reassessment',
  });
  await page.goto(`/assessments/${again.assessmentId}?section=neurology`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const grade = page.getByRole('button', { name: /^Strength, Ankle dorsiflexion, R/ }).first();
  await grade.press('=');
  await expect(grade).toHaveAccessibleName(/4 of 5, carried from .*, not re-tested/);
  await grade.press('7');
  await expect(page.getByText('Strength goes from 0 to 5', { exact: false })).toBeVisible();
  await expectAccessible(page, 'refused grade');
  await expect(grade).toHaveAccessibleName(/4 of 5, carried/);
  await grade.press('4');
  await expect(page.getByText('Strength goes from 0 to 5', { exact: false })).toBeHidden();
  await expect(grade).toHaveAccessibleName(/4 of 5(?!, carried)/);
  await assessmentOf(page).saved();

  // The same by the shorthand line, and its undoing.
  const toe = page.getByRole('button', { name: /^Strength, Great-toe extension, L/ }).first();
  await toe.press('=');
  await expect(toe).toHaveAccessibleName(/5 of 5, carried from .*, not re-tested/);
  const line = page.getByRole('textbox', { name: 'Write it short' });
  await line.fill('EHL L 5/5');
  await line.press('Enter');
  await expect(toe).toHaveAccessibleName(/5 of 5(?!, carried)/);
  await page.getByRole('region', { name: 'Write it short' }).getByRole('button', { name: 'Undo' }).click();
  await expect(toe).toHaveAccessibleName(/5 of 5, carried/);
});

test('a follow-up with something typed asks before a link leaves it', async ({ page }) => {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const { caseId } = await openOwnCase(page, 'Teasel');
  await page.goto(`/cases/${caseId}/follow-up`);
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.dismiss();
  });
  const note = page.getByRole('main').locator('textarea').last();
  await note.fill('Better since Monday.');
  await page.getByRole('link', { name: 'Back to the case' }).click();
  await expect.poll(() => questions).toEqual([expect.stringContaining('not saved yet')]);
  await expect(page).toHaveURL(/follow-up$/);
  await expect(note).toHaveValue('Better since Monday.');
});

test('on a phone nothing below the shorthand line moves while it is typed', async ({ personPage }) => {
  const page = await personPage({ phone: true });
  await openOn(page, 'neurology');
  const line = page.getByRole('textbox', { name: 'Write it short' });
  const below = page.getByRole('heading', { level: 2 }).first();
  const at = async () => (await below.boundingBox())?.y;
  await expect(line).toBeVisible();
  await line.focus();
  const before = await at();
  const LONG =
    'EHL R 4/5; AJ R 0; SLR R 45 +; TA R 4-/5; KJ R 2+; wobbly gait; ?CES; PF R 5/5; L5 LT R reduced; xSLR -ve';
  await line.fill(LONG);
  await expect(page.getByText(/^→/).first()).toBeVisible();
  expect(await at()).toBe(before);
  await expectAccessible(page, 'a long preview on a phone');
  await line.press('Enter');
  await expect(
    page.getByRole('region', { name: 'Write it short' }).getByRole('button', { name: 'Undo' }),
  ).toBeVisible();
  expect(await at()).toBe(before);
});

test('on a phone the strip shows the section that is open', async ({ personPage }) => {
  const page = await personPage({ phone: true });
  await openOn(page, 'competing');
  const strip = page.getByRole('navigation', { name: 'Sections of the assessment' });
  await expect(strip.locator('[aria-current="step"]')).toBeInViewport({ ratio: 1 });
});
