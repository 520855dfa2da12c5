import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DeviceCopy, KEEP_MILLISECONDS } from './device-copy';
import type { KeptPart } from './draft-vault';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const part = (story: string): KeptPart => ({
  assessmentId: 'a',
  patientId: 'p',
  section: 'intake',
  page: 'page-1',
  typed: { story },
  base: {},
  baseVersion: 0,
  unanswered: null,
  keptAt: '2026-03-10T09:00:00.000Z',
});

function withShelf(keep?: () => Promise<void>) {
  const log: string[] = [];
  const trouble = vi.fn();
  const copy = new DeviceCopy(
    {
      keep: async (one) => {
        await keep?.();
        log.push(`keep ${JSON.stringify(one.typed)}`);
      },
      forget: async (section) => {
        log.push(`forget ${section}`);
      },
    },
    trouble,
  );
  return { copy, log, trouble };
}

test('while somebody types, the newest is kept every quarter of a second: typing on does not put it off', async () => {
  const { copy, log } = withShelf();
  for (let letter = 1; letter <= 10; letter += 1) {
    copy.note('intake', part('x'.repeat(letter)));
    await vi.advanceTimersByTimeAsync(KEEP_MILLISECONDS / 2);
  }
  expect(log.length).toBeGreaterThanOrEqual(4);
  await copy.flush();
  expect(log.at(-1)).toBe(`keep {"story":"${'x'.repeat(10)}"}`);
});

test('what the server has is forgotten, never before what was still being kept', async () => {
  let release = () => {};
  const { copy, log } = withShelf(() => new Promise((done) => (release = done)));
  copy.note('intake', part('one'));
  const first = copy.flush();
  copy.note('intake', null);
  const second = copy.flush();
  await vi.advanceTimersByTimeAsync(0);
  release();
  await Promise.all([first, second]);
  expect(log).toEqual(['keep {"story":"one"}', 'forget intake']);
});

test('a storage that refuses is told, and the next part is tried all the same', async () => {
  const { copy, trouble } = withShelf(() => Promise.reject(new Error('full')));
  copy.note('intake', part('one'));
  await copy.flush();
  expect(trouble).toHaveBeenCalledTimes(1);
  copy.note('intake', part('two'));
  await copy.flush();
  expect(trouble).toHaveBeenCalledTimes(2);
});

test('what was never kept needs no forgetting; what a dead page had kept does', async () => {
  const { copy, log } = withShelf();
  copy.note('intake', null);
  await copy.flush();
  expect(log).toEqual([]);
  const kept: string[] = [];
  const after = new DeviceCopy(
    { keep: async () => undefined, forget: async (section) => void kept.push(section) },
    () => undefined,
    ['intake'],
  );
  after.note('intake', null);
  after.note('exam', null);
  await after.flush();
  expect(kept).toEqual(['intake']);
});
