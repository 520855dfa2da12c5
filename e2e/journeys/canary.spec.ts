import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { assessmentOf } from '../assessment';
import { mutate } from '../call-server';
import { expect, test } from '../fixtures';
import { enterAs } from '../signed-in';

/** Words of one invented patient that stand nowhere else. */
const CANARY = {
  familyName: 'Zephyrwhistle',
  givenName: 'Quintessa',
  phone: '01 555 0177 331',
  email: 'quintessa.zephyrwhistle@mail.example',
  nationalNumber: 'ZQ 771 442 9',
  story: 'Fell off the marmalade ferry at noon.',
};
const WORDS = Object.values(CANARY);

const holds = (text: string): string[] =>
  WORDS.filter((word) =>
    [word, encodeURIComponent(word), word.replaceAll(' ', '+')].some((spelt) => text.includes(spelt)),
  );

/** Everything a browser keeps between visits, as text. */
const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const parts = [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
    ];
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const asking = database.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => resolve(asking.result);
          asking.onerror = () => reject(asking.error);
        });
        // Bytes as the letters they would be: what is encrypted gives none of these words.
        const letters = (value: unknown): string =>
          value instanceof ArrayBuffer || ArrayBuffer.isView(value)
            ? new TextDecoder('latin1').decode(value)
            : typeof value === 'object' && value !== null
              ? Object.values(value).map(letters).join(' ')
              : String(value);
        parts.push(...rows.map(letters));
      }
      database.close();
    }
    for (const cacheName of await caches.keys())
      for (const request of await (await caches.open(cacheName)).keys()) parts.push(request.url);
    return parts.join('\n');
  });

test('no word of a patient stands in an address, in the log of the server, in an error or in what a browser keeps', async ({
  page,
}) => {
  const addresses: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''));
  page.on('console', (message) => said.push(message.text()));
  await enterAs(page, 'therapist');
  await page.goto('/caseload');
  const { patientId } = await mutate<{ patientId: string }>(page, 'patients.create', {
    familyName: CANARY.familyName,
    givenName: CANARY.givenName,
    birthDate: '1969-02-11',
    sex: 'female',
    phone: CANARY.phone,
    email: CANARY.email,
    nationalNumber: CANARY.nationalNumber,
    confirmedNotDuplicate: true,
  });
  const { caseId, assessmentId } = await mutate<{ caseId: string; assessmentId: string }>(
    page,
    'cases.open',
    {
      patientId,
    },
  );

  await page.goto('/patients');
  await page.getByLabel('Find by name, number or birth date').fill(CANARY.familyName);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByRole('link', { name: new RegExp(`^${CANARY.familyName}`) })).toBeVisible();
  for (const path of [`/patients/${patientId}`, `/cases/${caseId}`, `/cases/${caseId}/progress`])
    await page.goto(path);

  await page.goto(`/assessments/${assessmentId}`);
  const story = page.getByLabel('Story', { exact: true });
  await story.click();
  await story.fill(CANARY.story);
  await assessmentOf(page).saved();
  // Without a connection what is written waits on the device.
  await page.context().setOffline(true);
  await story.fill(`${CANARY.story} Twice.`);
  await expect(page.getByText('connection lost, kept on this device, encrypted')).toBeVisible();
  const kept = await keptBy(page);
  expect(kept.length, 'something is kept').toBeGreaterThan(100);
  expect(holds(kept), 'in what the browser keeps').toEqual([]);
  await page.context().setOffline(false);
  await assessmentOf(page).saved();

  // Requests that are refused, about this patient.
  for (const [name, input] of [
    ['patients.update', { patientId, familyName: CANARY.familyName, birthDate: CANARY.story }],
    [
      'assessments.saveSection',
      { assessmentId, patientId, section: 'intake', baseVersion: 0, data: { story: [CANARY.story] } },
    ],
  ] as const)
    said.push(
      await page.evaluate(
        async ([procedure, sent]) => {
          const answer = await fetch(`/api/trpc/${procedure}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-rootwise': '1' },
            body: sent,
          });
          return answer.text();
        },
        [name, JSON.stringify(input)] as const,
      ),
    );

  expect(holds(addresses.join('\n')), 'in addresses').toEqual([]);
  expect(holds(said.join('\n')), 'in errors and in the console').toEqual([]);
  const log = process.env.E2E_LOG ? readFileSync(process.env.E2E_LOG, 'utf8') : null;
  if (log === null) return;
  expect(log, 'the log was written').toContain('assessments.saveSection');
  expect(holds(log), 'in the log').toEqual([]);
});
