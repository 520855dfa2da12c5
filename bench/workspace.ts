import { chromium, type Page } from '@playwright/test';
import { evaluateCore } from '../domain/evaluate-core';
import { GOLDEN_CASES, resolveCase } from '../domain/golden-cases';
import { ask, mutate } from '../e2e/call-server';
import { personOf, signIn } from '../e2e/fixtures';
import { openOwnCase } from '../e2e/invented-patient';
import { findChromium } from '../scripts/testing/find-chromium';
import { prepareHouse } from '../scripts/testing/seeded-house';
import { recordFollowUpByKeyboard } from './workspace/follow-up-visit';
import { countPointers, Keyboard } from './workspace/keyboard';
import { keyToReading, scriptBytes, slowDown } from './workspace/measure';
import { writeReferenceVisit } from './workspace/reference-visit';

// The assessment at the keyboard of a browser, against the targets of the README: npm run bench:workspace

const AIMS = {
  visitPresses: 320,
  visitSeconds: 60,
  followUpPresses: 90,
  readingMilliseconds: 50,
  scriptKilobytes: 250,
};
const SLOWED = 4;
const PRESSES = 40;

type Row = { what: string; measured: string; aim: string; met: boolean };
const rows: Row[] = [];
const row = (what: string, value: number, aim: number, unit: string) =>
  rows.push({ what, measured: `${Math.round(value)} ${unit}`, aim: `≤ ${aim} ${unit}`, met: value <= aim });
const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

async function fullestForm(page: Page): Promise<string> {
  const own = await openOwnCase(page, 'Fullest');
  const today = new Date().toISOString().slice(0, 10);
  const fullest = GOLDEN_CASES.flatMap((golden) => resolveCase(golden, today).assessments)
    .map(({ facts }) => facts)
    // An emergency would cover the form.
    .filter((facts) => evaluateCore(facts, today).urgency.tier !== 'emergency')
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
  if (!fullest) throw new Error('no case');
  for (const section of ['intake', 'exam', 'imaging'] as const)
    await mutate(page, 'assessments.saveSection', {
      assessmentId: own.assessmentId,
      patientId: own.patientId,
      section,
      baseVersion: 0,
      data: fullest[section],
    });
  return own.assessmentId;
}

const house = prepareHouse();
try {
  const address = process.env.BENCH_ADDRESS ?? (await house.open()).address;
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const pointers = await countPointers(page);
  await signIn(page, personOf('therapist'));

  const own = await openOwnCase(page, 'Reference');
  await page.goto(`/assessments/${own.assessmentId}`);
  const visit = new Keyboard(page);
  const started = performance.now();
  await writeReferenceVisit(visit, page);
  row('assessment, key presses', visit.presses, AIMS.visitPresses, 'keys');
  row('assessment, machine time', (performance.now() - started) / 1000, AIMS.visitSeconds, 's');
  row('assessment, pointer events', await pointers(), 0, '');
  const { evaluation } = await ask<{ evaluation: { mechanisms: { id: string }[] } | null }>(
    page,
    'assessments.get',
    {
      assessmentId: own.assessmentId,
    },
  );
  console.log(`\n  signed as: ${evaluation?.mechanisms[0]?.id ?? 'not signed'}`);

  const followUp = new Keyboard(page);
  await recordFollowUpByKeyboard(followUp, page, own.caseId);
  row('follow-up, key presses', followUp.presses, AIMS.followUpPresses, 'keys');
  row('follow-up, pointer events', await pointers(), 0, '');

  const full = await fullestForm(page);
  const bytes = await scriptBytes(page, `/assessments/${full}?section=neurology`);
  console.log(`  JavaScript with all that is loaded in quiet moments: ${Math.round(bytes.all / 1000)} kB`);
  row('first-load JavaScript, compressed', bytes.first / 1000, AIMS.scriptKilobytes, 'kB');
  const slowed = await slowDown(page, SLOWED);
  const took = await keyToReading(page, PRESSES);
  await slowed.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  console.log(
    `  key to reading, ${took.length} presses at ${SLOWED} × slower: median ${quantile(took, 0.5).toFixed(1)} ms`,
  );
  row('key to repainted reading, p95', quantile(took, 0.95), AIMS.readingMilliseconds, 'ms');
  await browser.close();

  console.log('');
  for (const { what, measured, aim, met } of rows)
    console.log(`  ${met ? '✓' : '✗'} ${what.padEnd(36)} ${measured.padStart(10)}   ${aim}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await house.close();
}
