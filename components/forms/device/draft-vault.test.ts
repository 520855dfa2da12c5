import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DraftVault, FOLLOW_UP_PART, type KeptPart } from './draft-vault';

const part = (over: Partial<KeptPart> = {}): KeptPart => ({
  assessmentId: 'assessment-1',
  patientId: 'patient-1',
  section: 'intake',
  page: 'page-1',
  typed: { story: 'Stabs down to the big toe since Tuesday' },
  base: {},
  baseVersion: 3,
  unanswered: null,
  keptAt: '2026-03-10T09:00:00.000Z',
  ...over,
});

let vault: DraftVault;
const opened = async (owner: string) => {
  const one = await DraftVault.open(owner);
  if (!one) throw new Error('no vault');
  return one;
};
beforeEach(async () => {
  vault = await opened('clinic-1/nadia');
});
afterEach(async () => {
  for (const { assessmentId } of await vault.unsent()) {
    for (const section of ['intake', 'exam', 'follow_up'])
      await vault.forget(assessmentId, section, 'page-1');
  }
  vault.close();
  vi.unstubAllGlobals();
});

test('what is kept comes back as it was, after the page was closed too', async () => {
  await vault.keep(part());
  await vault.keep(part({ section: 'exam', typed: { notes: 'עברית ‮ \u{1F9B5}' } }));
  vault.close();
  vault = await opened('clinic-1/nadia');
  expect(await vault.kept('assessment-1', 'patient-1')).toEqual(
    expect.arrayContaining([part(), part({ section: 'exam', typed: { notes: 'עברית ‮ \u{1F9B5}' } })]),
  );
});

test('the newest of a part takes the place of the one before, and what is sent is forgotten', async () => {
  await vault.keep(part());
  await vault.keep(part({ typed: { story: 'newer' } }));
  expect(await vault.kept('assessment-1', 'patient-1')).toMatchObject([{ typed: { story: 'newer' } }]);
  await vault.forget('assessment-1', 'intake', 'page-1');
  expect(await vault.kept('assessment-1', 'patient-1')).toEqual([]);
  expect(await vault.unsent()).toEqual([]);
});

test('two pages of one person keep each their own, and forget each their own', async () => {
  await vault.keep(part({ page: 'page-2', typed: { story: 'second' }, keptAt: '2026-03-10T09:05:00.000Z' }));
  await vault.keep(part());
  expect((await vault.kept('assessment-1', 'patient-1')).map(({ page }) => page)).toEqual([
    'page-2',
    'page-1',
  ]);
  await vault.forget('assessment-1', 'intake', 'page-2');
  expect(await vault.kept('assessment-1', 'patient-1')).toMatchObject([{ page: 'page-1' }]);
});

test('a part of one patient opens under no other patient and no other assessment', async () => {
  await vault.keep(part());
  expect(await vault.kept('assessment-1', 'patient-2')).toEqual([]);
  expect(await vault.kept('assessment-2', 'patient-1')).toEqual([]);
  // Not even when its envelope is moved there.
  const shelves = await openDB('rootwise-unsent');
  const envelope = await shelves.get('parts', 'clinic-1/nadia/assessment-1/intake/page-1');
  await shelves.put(
    'parts',
    { ...envelope, assessmentId: 'assessment-2', patientId: 'patient-2' },
    'clinic-1/nadia/assessment-2/intake/page-1',
  );
  shelves.close();
  expect(await vault.kept('assessment-2', 'patient-2')).toEqual([]);
  await vault.forget('assessment-2', 'intake', 'page-1');
});

test('another person on the same device sees nothing of it, and cannot open its envelope', async () => {
  await vault.keep(part());
  const erik = await opened('clinic-1/erik');
  expect(await erik.unsent()).toEqual([]);
  const shelves = await openDB('rootwise-unsent');
  const envelope = await shelves.get('parts', 'clinic-1/nadia/assessment-1/intake/page-1');
  await shelves.put(
    'parts',
    { ...envelope, owner: 'clinic-1/erik' },
    'clinic-1/erik/assessment-1/intake/page-1',
  );
  expect(await erik.kept('assessment-1', 'patient-1')).toEqual([]);
  await shelves.delete('parts', 'clinic-1/erik/assessment-1/intake/page-1');
  shelves.close();
  erik.close();
});

test('a follow-up is kept under its case, opens for nobody and no patient else, and is told from an assessment', async () => {
  const followUp = part({
    assessmentId: 'case-1',
    section: FOLLOW_UP_PART,
    keptAt: '2026-03-10T10:00:00.000Z',
  });
  await vault.keep(part());
  await vault.keep(followUp);
  expect(await vault.kept('case-1', 'patient-1')).toEqual([followUp]);
  expect(await vault.kept('case-1', 'patient-2')).toEqual([]);
  const erik = await opened('clinic-1/erik');
  expect(await erik.kept('case-1', 'patient-1')).toEqual([]);
  erik.close();
  expect(await vault.unsent()).toEqual([
    { assessmentId: 'case-1', followUp: true, keptAt: '2026-03-10T10:00:00.000Z' },
    { assessmentId: 'assessment-1', followUp: false, keptAt: '2026-03-10T09:00:00.000Z' },
  ]);
});

test('neither the words nor the key can be read from the storage', async () => {
  await vault.keep(part());
  const shelves = await openDB('rootwise-unsent');
  const stored = await shelves.get('parts', 'clinic-1/nadia/assessment-1/intake/page-1');
  expect(new TextDecoder().decode(stored.sealed)).not.toContain('big toe');
  expect(JSON.stringify(Object.keys(stored).sort())).toBe(
    JSON.stringify(['assessmentId', 'keptAt', 'nonce', 'owner', 'page', 'patientId', 'sealed', 'section']),
  );
  const key: CryptoKey = await shelves.get('keys', 'clinic-1/nadia');
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  shelves.close();
});

test('a changed envelope is not opened, and stays', async () => {
  await vault.keep(part());
  const shelves = await openDB('rootwise-unsent');
  const place = 'clinic-1/nadia/assessment-1/intake/page-1';
  const stored = await shelves.get('parts', place);
  const bytes = new Uint8Array(stored.sealed);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await shelves.put('parts', stored, place);
  shelves.close();
  expect(await vault.kept('assessment-1', 'patient-1')).toEqual([]);
  expect(await vault.unsent()).toHaveLength(1);
});

test('two tabs that open at the same moment share one key', async () => {
  const [one, two] = await Promise.all([opened('clinic-1/new'), opened('clinic-1/new')]);
  await one.keep(part());
  expect(await two.kept('assessment-1', 'patient-1')).toHaveLength(1);
  await one.forget('assessment-1', 'intake', 'page-1');
  one.close();
  two.close();
});

test('a browser without storage has no vault, and says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new Error('denied');
    },
  });
  expect(await DraftVault.open('clinic-1/nadia')).toBe(null);
});
