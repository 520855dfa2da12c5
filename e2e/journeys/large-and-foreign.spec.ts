import type { Locator, Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { chartSaid, chartView, stroke, strokes } from '../body-chart';
import { ask } from '../call-server';
import { expect, expectAccessible, personOf, signIn, test } from '../fixtures';
import { type OwnCase, openOwnCase } from '../invented-patient';
import { paste } from '../paste';
import { enterAs } from '../signed-in';

type Sections = { sections: Record<'intake' | 'imaging', { data: Record<string, unknown> }> };

async function ownAssessment(page: Page, section: string): Promise<OwnCase> {
  await enterAs(page, 'therapist');
  return startOn(page, section);
}
async function startOn(page: Page, section: string): Promise<OwnCase> {
  await page.goto('/patients');
  const own = await openOwnCase(page, 'Perrin');
  await page.goto(`/assessments/${own.assessmentId}?section=${section}`);
  await expect(page.locator('[inert]')).toHaveCount(0);
  return own;
}
const stored = async (page: Page, { assessmentId }: OwnCase) =>
  (await ask<Sections>(page, 'assessments.get', { assessmentId })).sections;
const story = (page: Page) => page.getByLabel('Story', { exact: true });
const report = (page: Page) => page.getByLabel('Report', { exact: true });
const directionOf = (at: Locator) => at.evaluate((element) => getComputedStyle(element).direction);

/** The report of a scan that was done, without an examination before it. */
async function openReport(page: Page) {
  await page.getByLabel('Why the examination was left out').fill('The report came first.');
  await page.getByRole('button', { name: 'Open the MRI without the examination' }).click();
  await page.getByRole('group', { name: 'MRI or CT' }).getByText('Done', { exact: true }).click();
}

/** The same numbers in every run. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('a body chart of 500 strokes is saved, comes back as it was, and can be drawn on', async ({ page }) => {
  test.slow();
  const own = await ownAssessment(page, 'pain');
  await expect(chartView(page, 'Back')).toBeVisible();
  const refused: string[] = [];
  page.on('response', (answer) => {
    if (answer.url().includes('saveSection') && !answer.ok()) refused.push(`${answer.status()}`);
  });
  const pick = numbers(500);
  for (let round = 0; round < 10; round += 1) {
    const kind = ['Pain', 'Numbness', 'Tingling'][round % 3] as string;
    await page.getByLabel(kind, { exact: true }).first().check();
    const next = page.getByRole('button', { name: 'New area' });
    if (round >= 3 && (await next.isEnabled())) await next.click();
    const lines = Array.from({ length: 50 }, (): [number, number][] => {
      // On the legs: numbness of the saddle would rightly cover the page.
      const [x, y] = [pick(2) === 0 ? 20 + pick(30) : -20 - pick(30), 340 + pick(180)];
      return [
        [x, y],
        [x + pick(20) - 10, y + 5 + pick(40)],
      ];
    });
    await strokes(page, round % 2 === 0 ? 'Back' : 'Front', lines, 2);
  }
  const seen = async () => ({
    sentence: await chartSaid(page).textContent(),
    list: await page.getByRole('list', { name: 'Drawn areas' }).getByRole('listitem').allTextContents(),
    cells: await page
      .locator('svg [role="checkbox"]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label'))),
  });
  await assessmentOf(page).saved();
  await page.getByLabel('Pain', { exact: true }).first().check();
  const before = await seen();
  expect(
    before.cells.filter((name) => /(Pain|Numbness|Tingling) \d/.test(name ?? '')).length,
  ).toBeGreaterThan(20);
  expect(refused).toEqual([]);

  await page.reload();
  await expect(chartView(page, 'Back')).toBeVisible();
  await expect(chartSaid(page)).toHaveText(before.sentence ?? '');
  expect((await seen()).cells).toEqual(before.cells);
  const shown = (await stored(page, own)).intake.data as { pain: { areas: unknown[] } };
  expect(shown.pain.areas.length).toBeGreaterThan(10);

  await page.getByRole('radio', { name: 'Erase', exact: true }).check();
  await stroke(page, 'Back', [
    [32, 300],
    [30, 530],
  ]);
  await expect(chartSaid(page)).not.toHaveText(before.sentence ?? '');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(chartSaid(page)).toHaveText(before.sentence ?? '');
});

test('Hebrew and Arabic run from right to left in form, report and note, and come back as written', async ({
  page,
}) => {
  const HEBREW = 'הכאב התחיל בגב ויורד לרגל ימין.\nThe toe is weak since Monday.';
  const ARABIC = 'فتق القرص في L4/5 يضغط على الجذر L5 الأيمن.\nL5/S1: mild disc bulge.';
  const own = await ownAssessment(page, 'story');
  await story(page).fill(HEBREW);
  expect(await directionOf(story(page))).toBe('rtl');
  await story(page).fill(`Told: ${HEBREW}`);
  expect(await directionOf(story(page))).toBe('ltr');
  await story(page).fill(HEBREW);
  await page.getByLabel('What the patient expects', { exact: true }).fill('רוצה לרקוד בחתונה');
  await assessmentOf(page).section('MRI');
  await openReport(page);
  await report(page).fill(ARABIC);
  expect(await directionOf(report(page))).toBe('rtl');
  const marked = page.getByRole('region', { name: 'What the report says' });
  await expect(marked.getByRole('listitem')).toHaveCount(1);
  expect(await directionOf(marked.locator('p').first())).toBe('rtl');
  await assessmentOf(page).saved();
  await page.keyboard.press('Alt+n');
  const told = page.getByRole('dialog', { name: 'The note' }).locator('p', { hasText: 'הכאב התחיל' });
  expect(await directionOf(told)).toBe('rtl');
  await expectAccessible(page, 'a note from right to left');
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(report(page)).toHaveValue(ARABIC);
  const { intake, imaging } = await stored(page, own);
  expect(intake.data).toMatchObject({ story: HEBREW, goals: { expectation: 'רוצה לרקוד בחתונה' } });
  expect(imaging.data).toMatchObject({ reportText: ARABIC });
});

test('a table that is pasted keeps its readable text, and is read as a table', async ({ page }) => {
  const own = await ownAssessment(page, 'story');
  const HTML = `<style>td{color:red}</style><h3>Diary</h3><table><tr><th>Day</th><th>Leg&nbsp;pain</th></tr>
    <tr><td>Monday</td><td><b>7</b> of 10</td></tr><tr><td>Tuesday<br>evening</td><td>5 &lt; 7</td></tr></table>`;
  await story(page).fill('Kept a diary:\n');
  await story(page).focus();
  await page.keyboard.press('Control+End');
  await story(page).evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, HTML);
  const pasted = 'Kept a diary:\nDiary\nDay\tLeg pain\nMonday\t7 of 10\nTuesday evening\t5 < 7';
  await expect(story(page)).toHaveValue(pasted);
  await page.keyboard.press('Control+z');
  await expect(story(page)).toHaveValue('Kept a diary:\n');

  await assessmentOf(page).section('MRI');
  await openReport(page);
  await paste(
    report(page),
    'Level\tCanal\tLeft foramen\tRight foramen\nL4-L5\tmoderate stenosis\t-\tmild stenosis\nL5-S1\tnormal\tsevere stenosis\tnormal',
  );
  const marked = page.getByRole('region', { name: 'What the report says' });
  await expect(marked.getByRole('listitem')).toHaveCount(3);
  await assessmentOf(page).saved();
  expect((await stored(page, own)).imaging.data.reportText).toContain(
    'L5-S1\tnormal\tsevere stenosis\tnormal',
  );
});

const SENTENCE =
  'At L4/5 there is a left paracentral disc protrusion that displaces the traversing L5 root. ';

test('a report of 20,000 characters is marked and stays quick to type in; one that is too long is refused whole', async ({
  page,
}) => {
  const own = await ownAssessment(page, 'mri');
  await openReport(page);
  await paste(report(page), SENTENCE.repeat(300).slice(0, 20_000));
  await expect(report(page)).toHaveValue(/^At L4\/5/);
  const marked = page.getByRole('region', { name: 'What the report says' });
  await expect(marked.locator('mark').nth(200)).toBeAttached();
  await expectAccessible(page, 'a report of 20,000 characters');

  await page.evaluate(() => {
    const waits: number[] = [];
    Object.assign(window, { waits });
    document.addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp))),
    );
  });
  await report(page).press('Control+End');
  await page.keyboard.type(' Conclusion: as above.', { delay: 60 });
  await expect(report(page)).toHaveValue(/Conclusion: as above\.$/);
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits);
  const median = waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? Number.NaN;
  // A tenth of a second is felt as at once; five times that is left to a busy machine.
  expect(median).toBeLessThan(500);
  await assessmentOf(page).saved();
  expect(((await stored(page, own)).imaging.data.reportText as string).length).toBeGreaterThan(20_000);

  const tooLong = SENTENCE.repeat(500);
  await report(page).press('Control+a');
  await paste(report(page), tooLong);
  await expect(report(page)).toHaveAccessibleDescription(
    /at most 40,000 can be stored\. Nothing was cut off/,
  );
  expect((await report(page).inputValue()).length).toBeGreaterThan(40_000);
  await expect(page.getByText('Not saved: 1 field needs another look')).toBeVisible();
  await report(page).fill(SENTENCE);
  await assessmentOf(page).saved();
  expect((await stored(page, own)).imaging.data.reportText).toBe(SENTENCE.trim());
});

test('a browser that refuses every storage: it says what that means, saves to the server, and can be locked', async ({
  personPage,
}) => {
  const page = await personPage();
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse, configurable: true });
    Object.defineProperty(window, 'indexedDB', { get: refuse, configurable: true });
  });
  // Locking ends the session: one of its own.
  await signIn(page, personOf('therapist'));
  const own = await startOn(page, 'story');
  await story(page).fill('Written without any storage.');
  await assessmentOf(page).saved();
  await page.context().setOffline(true);
  await story(page).fill('Written without any storage, and on.');
  await expect(page.getByText('connection lost, kept on this page only: leave it open')).toBeVisible();
  await page.context().setOffline(false);
  await assessmentOf(page).saved();
  expect((await stored(page, own)).intake.data).toEqual({ story: 'Written without any storage, and on.' });

  await page.keyboard.press('Alt+l');
  await expect(story(page)).toBeHidden();
  await page.getByLabel('Password').fill(personOf('therapist').password);
  await page.getByLabel('Password').press('Enter');
  await expect(story(page)).toHaveValue('Written without any storage, and on.');
});

test('angles out of range and sides that contradict each other are pointed out where they arise', async ({
  page,
}) => {
  await ownAssessment(page, 'movement');
  const angle = page.getByLabel('Straight leg raise, right, degrees');
  await angle.fill('190');
  await angle.blur();
  await expect(page.getByText('0 to 120', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Not saved: 1 field needs another look')).toBeVisible();
  await angle.fill('45');
  await assessmentOf(page).saved();

  await assessmentOf(page).section('Pain');
  await page.getByRole('group', { name: 'Leg symptoms' }).getByText('Right').click();
  await page.getByRole('group', { name: 'Side of calf' }).getByText('L', { exact: true }).click();
  await expect(page.locator('[data-contradictions="intake.pain.legSide"]')).toContainText(
    'The painful side is right, yet pain is drawn on the left.',
  );
  await assessmentOf(page).section('Neurological');
  const weak = page.locator('[data-contradictions="exam.neurology.strength"]');
  await assessmentOf(page).cell('Strength, Great-toe extension, L', '3');
  await expect(weak).toContainText('yet weakness is recorded only on the left');
  await assessmentOf(page).cell('Strength, Great-toe extension, R', '3');
  await expect(weak).toBeEmpty();
});
