import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { ask, mutate } from '../call-server';
import { expect, expectAccessible, test } from '../fixtures';
import { FULL, openWritten } from '../full-assessment';
import { type OwnCase, openOwnCase, SCREENED } from '../invented-patient';
import { enterAs } from '../signed-in';

async function started(page: Page, givenName: string): Promise<OwnCase> {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  return openOwnCase(page, givenName);
}
const RETENTION = 'cannot pass urine';
const takeover = (page: Page) => page.locator('dialog[data-takeover][open]');
const openAlerts = (page: Page, { caseId }: OwnCase) =>
  page.request
    .get(`/api/trpc/alerts.list?input=${encodeURIComponent(JSON.stringify({ status: 'open' }))}`)
    .then(async (answer) => (await answer.json()).result.data as { caseId: string; level: string }[])
    .then((alerts) => alerts.filter((alert) => alert.caseId === caseId));

test('an emergency covers the workspace until somebody was told, and nothing is signed around it', async ({
  page,
}) => {
  const own = await started(page, 'Rowan');
  await page.goto(`/assessments/${own.assessmentId}?section=danger`);
  await assessmentOf(page).answer(/^Saddle sensation/, 'Yes');
  await expect(takeover(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Emergency: act now' })).toBeFocused();
  await expectAccessible(page, 'takeover');
  // A browser closes a dialog that refuses again and again: this one stands.
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Escape');
  await expect(takeover(page)).toBeVisible();
  await expect(takeover(page)).toContainText('An alert stands in the clinic’s list');
  await expect(page.getByLabel('The letter', { exact: true }).locator('textarea')).toHaveValue(
    /^SUSPECTED: cauda equina .*\nURGENCY: emergency, today\nASKED OF YOU: /,
  );
  await expect
    .poll(() => openAlerts(page, own).then((alerts) => alerts.map(({ level }) => level)))
    .toEqual(['emergency']);

  // The way around leads to the answer, and no further.
  await page.getByRole('button', { name: 'That answer is wrong: go to it' }).first().click();
  await expect(takeover(page)).toBeHidden();
  await page.keyboard.press('Alt+i');
  await expect(takeover(page)).toBeVisible();
  const done = page.getByRole('button', { name: 'Recorded: go on with the assessment' });
  await expect(done).toBeDisabled();
  await takeover(page).getByRole('textbox', { name: 'Who was told' }).fill('Spinal registrar on call');
  await takeover(page).getByText('by phone', { exact: true }).click();
  const when = takeover(page).getByLabel('When', { exact: true });
  const told = await when.inputValue();
  await when.fill('2035-05-05T10:00');
  await expect(takeover(page).getByText('This time has not come yet.')).toBeVisible();
  await expect(done).toBeDisabled();
  await when.fill(told);
  const letter = takeover(page).getByLabel('The letter', { exact: true }).locator('textarea');
  await letter.press('Control+End');
  await letter.pressSequentially(' Thank you.');
  await done.click();
  await expect(takeover(page)).toBeHidden();

  // Another danger sign asks for a record of its own.
  await assessmentOf(page).section('Danger signs');
  await page
    .getByRole('group', { name: /^Bladder/ })
    .getByText('Yes', { exact: true })
    .first()
    .click();
  await page.getByLabel(RETENTION).check();
  await expect(takeover(page)).toBeVisible();
  await expect(takeover(page)).toContainText('Found after this letter was changed, and perhaps not in it');
  await expect(takeover(page)).toContainText('Spinal registrar on call');
  await expect(takeover(page).getByRole('textbox', { name: 'Who was told' })).toHaveCount(0);
  await expect(done).toBeDisabled();
  await takeover(page).getByRole('button', { name: 'Tell somebody again' }).click();
  await expect(takeover(page).getByRole('textbox', { name: 'Who was told' })).toHaveValue('');
  await expect(done).toBeDisabled();
  await takeover(page).getByRole('textbox', { name: 'Who was told' }).fill('Spinal consultant');
  await takeover(page).getByText('by phone', { exact: true }).click();
  await done.click();
  await expect(takeover(page)).toBeHidden();
  type Kept = { sections: { impression: { data: { handOver?: { note?: string } } } } };
  const kept = () =>
    ask<Kept>(page, 'assessments.get', { assessmentId: own.assessmentId }).then(
      ({ sections }) => sections.impression.data.handOver?.note ?? '',
    );
  await expect.poll(kept).toContain('Spinal registrar on call');
});

test('an emergency covers the workspace without a connection too', async ({ personPage }) => {
  const page = await personPage();
  const own = await started(page, 'Aspen');
  await page.goto(`/assessments/${own.assessmentId}?section=danger`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  await page.context().setOffline(true);
  await assessmentOf(page).answer(/^Saddle sensation/, 'Yes');
  await expect(takeover(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Emergency: act now' })).toBeFocused();
  await expect(takeover(page)).toContainText('the clinic has no alert of this yet');
  await page.context().setOffline(false);
  await expect(takeover(page)).toContainText('An alert stands in the clinic’s list');
});

test('the reading is announced in one line, once the keys have stopped', async ({ page }) => {
  const own = await started(page, 'Sorrel');
  await page.goto(`/assessments/${own.assessmentId}?section=neurology`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const said = page.locator('[aria-live="polite"][data-reading-said]');
  await expect(said).toHaveText(/^Routine\. /);
  const announcements = await said.evaluateHandle((line) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(line.textContent)).observe(line, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return heard;
  });
  const cell = page.getByRole('button', { name: /^Strength, Great-toe extension, R/ }).first();
  await cell.focus();
  for (const grade of ['4', '5', '4', '3']) await page.keyboard.press(grade);
  await expect(page.locator('aside [data-tier]')).not.toHaveAttribute('data-tier', 'routine');
  const tier = await page.locator('aside [data-tier] h3').textContent();
  await expect.poll(() => announcements.evaluate((heard) => heard.length)).toBe(1);
  const [line] = await announcements.jsonValue();
  expect(tier).toContain(line?.split('.')[0] ?? 'nothing');
});

test('urgency comes and goes without moving the rest of the reading', async ({ page }) => {
  const own = await started(page, 'Tarragon');
  await page.goto(`/assessments/${own.assessmentId}?section=neurology`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const tier = page.locator('aside [data-tier]');
  const cell = page.getByRole('button', { name: /^Strength, Great-toe extension, R/ }).first();
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    const top = () =>
      page
        .getByRole('heading', { name: 'Mechanism', exact: true })
        .evaluate((heading) => heading.getBoundingClientRect().top);
    await expect(tier).toHaveAttribute('data-tier', 'routine');
    const calm = await top();
    for (const [grade, urgency] of [
      ['4', 'soon'],
      ['3', 'urgent'],
      ['5', 'routine'],
    ] as const) {
      await cell.press(grade);
      await expect(tier).toHaveAttribute('data-tier', urgency);
      expect(await top(), `${urgency} at ${width}`).toBe(calm);
    }
  }
});

test('one key says that a whole group is normal, keeps what was found, and is taken back', async ({
  page,
}) => {
  const own = await started(page, 'Chervil');
  await page.goto(`/assessments/${own.assessmentId}?section=neurology`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const toe = page.getByRole('button', { name: /^Strength, Great-toe extension, R/ }).first();
  const knee = page.getByRole('button', { name: /^Strength, Knee extension, L/ }).first();
  await toe.press('4');
  await toe.press('g');
  await expect(knee).toHaveAccessibleName(/5 of 5/);
  await expect(toe).toHaveAccessibleName(/4 of 5/);
  await expect(
    page.getByText(/^Strength: \d+ tests were set to normal; 1 recorded entry was kept\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(knee).toHaveAccessibleName(/not tested/);
  await expect(toe).toHaveAccessibleName(/4 of 5/);
});

test('last time’s findings are carried over one by one, and the note says so', async ({ page }) => {
  const own = await started(page, 'Hazel');
  const save = (section: string, data: object, assessmentId = own.assessmentId) =>
    mutate(page, 'assessments.saveSection', {
      assessmentId,
      patientId: own.patientId,
      section,
      baseVersion: 0,
      data,
    });
  await save('intake', { story: 'Lifted a crate.', caudaEquina: SCREENED });
  await save('exam', { neurology: { strength: { great_toe_extension: { right: '4-', left: '5' } } } });
  await save('impression', { decision: { kind: 'accepted' } });
  await mutate(page, 'assessments.sign', {
    assessmentId: own.assessmentId,
    versions: { intake: 1, exam: 1, imaging: 0, impression: 1 },
  });
  const again = await mutate<{ assessmentId: string }>(page, 'assessments.start', {
    caseId: own.caseId,
    kind: 'reassessment',
  });
  await page.goto(`/assessments/${again.assessmentId}?section=neurology`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const cell = page.getByRole('button', { name: /^Strength, Great-toe extension, R/ }).first();
  await cell.press('=');
  await expect(cell).toHaveAccessibleName(/carried from .*, not re-tested/);
  await expectAccessible(page, 'carried finding');
  await page.keyboard.press('Alt+n');
  const note = page.getByRole('dialog', { name: 'The note' });
  await expect(note).toContainText(/Great-toe extension, right: 4- \(carried from .*, not re-tested\)/);
  await expectAccessible(page, 'note');
  await page.keyboard.press('Escape');

  // Tested again with another grade it is today's; the danger questions are never carried.
  await cell.press('5');
  await expect(cell).not.toHaveAccessibleName(/carried/);
  await assessmentOf(page).section('Danger signs');
  await page
    .getByRole('group', { name: /^Saddle sensation/ })
    .getByRole('radio')
    .first()
    .press('=');
  await assessmentOf(page).saved();
  const { sections } = await ask<{ sections: { intake: { data: object }; exam: { data: object } } }>(
    page,
    'assessments.get',
    { assessmentId: again.assessmentId },
  );
  expect(sections.intake.data).toEqual({});
  expect(sections.exam.data).toEqual({ neurology: { strength: { great_toe_extension: { right: '5' } } } });
});

test('a re-assessment starts empty beside last time; its signed note tells tested, carried and left out apart', async ({
  page,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openWritten(page, 'Alder', FULL);
  const sign = (assessmentId: string, versions: object) =>
    mutate(page, 'assessments.sign', { assessmentId, versions });
  await sign(own.assessmentId, { intake: 1, exam: 1, imaging: 1, impression: 1 });
  const again = await mutate<{ assessmentId: string }>(page, 'assessments.start', {
    caseId: own.caseId,
    kind: 'reassessment',
  });
  const { section, cell, saved } = assessmentOf(page);
  await page.goto(`/assessments/${again.assessmentId}?section=neurology`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  const grade = (name: string) =>
    page.getByRole('button', { name: new RegExp(`^Strength, ${name}`) }).first();
  await expect(grade('Great-toe extension, R')).toHaveAccessibleName(/: not tested; last time 4- of 5/);
  await cell('Strength, Great-toe extension, R', '5');
  await grade('Great-toe extension, L').press('=');
  await expect(grade('Great-toe extension, L')).toHaveAccessibleName(/carried from .*, not re-tested/);

  await section('Pain');
  await expect(page.getByText('Nothing drawn yet.')).toBeVisible();
  await expect(
    page.getByText(
      /^Pain 1: right buttock and outer shin, shooting, 7 of 10\. Pain 2: left groin\. Numbness: /,
    ),
  ).toBeVisible();
  await section('Movement & tension');
  const signs = page.locator('[data-field="exam.asterisks"]');
  await signs.getByRole('button', { name: 'same today' }).click();
  await page.getByLabel('Asterisk sign 1', { exact: true }).fill('SLR right 60°');
  await expect(signs).toContainText(/carried from .*, not re-tested/);
  await section('Danger signs');
  for (const question of [/^Saddle sensation/, /^Bladder\./, /^Bowel\./, /^Sexual function/, /^Both legs/])
    await assessmentOf(page).answer(question, 'No');
  await section('Impression');
  await page.getByText('Accept the reading', { exact: true }).click();
  await saved();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.waitForURL(/\/cases\//);

  await page.goto(`/assessments/${again.assessmentId}?section=impression`);
  const note = page.getByRole('region', { name: 'The note' });
  await expect(note).toContainText(/Great-toe extension, right: 5(?! \(carried)/);
  await expect(note).toContainText(/Great-toe extension, left: 5 \(carried from .*, not re-tested\)/);
  await expect(note).toContainText(/SLR right 60°; Sitting 10 min \(carried from .*, not re-tested\)/);
  const leftOut = note
    .locator('div', { has: page.getByRole('heading', { name: /^Not re-tested since/ }) })
    .last();
  for (const words of [
    'Ankle dorsiflexion, right: 4',
    'Achilles, right: 1+',
    'L5, right, light touch: reduced',
    'Straight leg raise, right: positive at 40°, familiar leg pain, changed by ankle or neck',
    'antalgic: Yes',
  ])
    await expect(leftOut).toContainText(new RegExp(words, 'i'));
  await expect(leftOut).not.toContainText(/Great-toe|SLR|Sitting/);
  await expectAccessible(page, 'signed re-assessment');
});

test('a follow-up starts with last time’s values in grey; the case says what was measured again and what was not', async ({
  page,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openWritten(page, 'Maple', FULL);
  await mutate(page, 'assessments.sign', {
    assessmentId: own.assessmentId,
    versions: { intake: 1, exam: 1, imaging: 1, impression: 1 },
  });
  await page.goto(`/cases/${own.caseId}/follow-up`);
  const raise = page.getByLabel('Today: SLR right', { exact: true });
  await expect(raise).toHaveValue('');
  await expect(page.getByText('last 40°')).toBeVisible();
  await expect(page.getByText('last 10 min')).toBeVisible();
  await raise.fill('60°');
  await page.getByRole('button', { name: /No to all five/ }).click();
  await page.getByRole('button', { name: /^Record/ }).click();
  await expect(page.getByRole('status', { name: 'Result of the follow-up' })).toBeVisible();
  await page.goto(`/cases/${own.caseId}`);
  const visit = page.getByRole('listitem').filter({ hasText: 'Follow-up' }).first();
  await expect(visit).toContainText('SLR right 60°.');
  await expect(visit).toContainText(
    'Not re-tested: Sitting (last 10 min) · strength, sensation and reflexes.',
  );
  await expect(visit).toContainText('leg ?, back ?');
});

test('the map of the keys opens with a question mark, and not while somebody writes', async ({ page }) => {
  const own = await started(page, 'Ivy');
  await page.goto(`/assessments/${own.assessmentId}`);
  const story = page.getByLabel('Story', { exact: true });
  await story.click();
  await story.pressSequentially('Why?');
  const map = page.getByRole('dialog', { name: 'Keys of the assessment' });
  await expect(map).toBeHidden();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  await expect(map).toBeVisible();
  await expectAccessible(page, 'map of the keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { level: 1, name: 'Danger signs' })).toBeFocused();
});
