import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { mutate } from '../call-server';
import { expect, test } from '../fixtures';
import { FULL, openWritten } from '../full-assessment';
import { SCREENED } from '../invented-patient';
import { enterAs } from '../signed-in';

/** The words of each printed page, A4. */
async function printed(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.documentElement.style.getPropertyValue('--paper-about') !== '');
  const file = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false });
  return text.map((words) => words.replace(/\s+/g, ' '));
}

/** What stands on screen for a mouse, and has no place on paper. */
const CONTROLS =
  /Sign out|Caseload|Sections of the assessment|Write it short|Next:|Open the case|Copy as text|Live reading|Test next/;
const LONG = 'The pain began on the quay and went down to the foot. '.repeat(60);
const HEADINGS = [
  'Subjective',
  'Objective',
  'Assessment',
  'Plan',
  'Pain',
  'Strength',
  'Sensation',
  'Imaging',
];

async function expectEdges(pages: string[], about: RegExp) {
  for (const [index, words] of pages.entries()) {
    const which = `page ${index + 1} of ${pages.length}`;
    expect(words, which).toContain('Harbour Physiotherapy');
    expect(words, which).toMatch(/Thistlewick-\S+, Quill-\S+ · \d{1,2} \w{3,4} \d{4} · No\. \d+/);
    expect(words, which).toMatch(about);
    expect(words, which).toContain(`${index + 1} / ${pages.length}`);
    expect(words, which).not.toMatch(CONTROLS);
  }
}

/** The note is written once its writer is here. */
const noteOf = (page: Page) => page.getByRole('heading', { name: 'Subjective' });

test('a signed note on paper is whole, says on every page whose it is, and holds no controls', async ({
  page,
}) => {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openWritten(page, 'Quill', {
    ...FULL,
    intake: { ...FULL.intake, story: `${LONG}And there the story ends.` },
    impression: { ...FULL.impression, texts: { plan: `${LONG}And there the plan ends.` } },
  });
  const address = `/assessments/${own.assessmentId}?section=impression`;
  await page.goto(address);
  await expect(
    page.getByText('Decide otherwise').or(page.getByText('Accept the reading')).first(),
  ).toBeVisible();
  await expect(noteOf(page)).toBeVisible();
  const draft = await printed(page);
  await expectEdges(draft, /Initial assessment, \d{1,2} \w{3,4} \d{4}, not signed/);
  expect(draft[0]).toContain('Draft: not signed.');
  expect(draft.join(' ')).toContain('And there the plan ends.');

  await mutate(page, 'assessments.sign', {
    assessmentId: own.assessmentId,
    versions: { intake: 1, exam: 1, imaging: 1, impression: 1 },
  });
  await page.goto(address);
  await expect(page.getByText(/^Signed by/)).toBeVisible();
  await expect(noteOf(page)).toBeVisible();
  const pages = await printed(page);
  await expectEdges(pages, /Initial assessment, \d{1,2} \w{3,4} \d{4}, signed by Nadia Rossi/);
  const all = pages.join(' ');
  expect(pages.length).toBeGreaterThan(1);
  for (const words of [
    'And there the story ends.',
    'Great-toe extension, right: 4-',
    'SLR right 40°',
    'displaces the traversing L5 root',
    'And there the plan ends.',
  ])
    expect(all).toContain(words);
  // A heading is never the last thing on a page.
  for (const words of pages) {
    const body = words.replace(/ ?Initial assessment, .*$/, '');
    for (const heading of HEADINGS) expect(body.endsWith(` ${heading}`), `${heading} left alone`).toBe(false);
  }
});

test('the emergency letter is printed alone, with the patient on every page', async ({ page }) => {
  await enterAs(page, 'therapist');
  await page.goto('/patients');
  const own = await openWritten(page, 'Quill', {
    intake: {
      ...FULL.intake,
      story: `${LONG}And there the story ends.`,
      caudaEquina: { ...SCREENED, saddle: 'present' },
    },
    exam: FULL.exam,
  });
  await page.goto(`/assessments/${own.assessmentId}?section=danger`);
  await expect(page.getByRole('heading', { name: 'Emergency: act now' })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'The letter' })).toHaveValue(/SUSPECTED/);
  const pages = await printed(page);
  await expectEdges(pages, /Initial assessment/);
  expect(pages[0]).toMatch(/SUSPECTED: cauda equina .*URGENCY: emergency, today ASKED OF YOU:/);
  const all = pages.join(' ');
  expect(all).toContain('And there the story ends.');
  expect(all).toContain('EXAMINATION AND IMAGING');
  expect(all).not.toMatch(/Emergency: act now|Who was told|Print the letter/);
  for (const words of pages)
    expect(words.replace(/ ?Initial assessment, .*$/, '')).not.toMatch(/[A-Z ]{8,}$/);
  // Afterwards the screen is as it was.
  await expect(page.locator('[data-letter]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Emergency: act now' })).toBeVisible();
});
