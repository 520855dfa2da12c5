import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  LONGEST_WAIT_MILLISECONDS,
  QUIET_MILLISECONDS,
  type SaveAnswer,
  type SaveTrouble,
  SectionSaver,
} from './section-saver';

type Data = { night?: string };
type Sent = { data: Data; baseVersion: number; idempotencyKey: string };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A server that answers what it is told, one answer per request. */
function withServer(...answers: (SaveAnswer<Data> | SaveTrouble)[]) {
  const sent: Sent[] = [];
  let keys = 0;
  const saver = new SectionSaver<Data>(
    { data: {}, version: 3, savedAt: null },
    {
      send: async (one) => {
        sent.push(one);
        const answer = answers.shift() ?? 'unexpected';
        if (typeof answer === 'string') throw answer;
        return answer;
      },
      troubleOf: (error) => ({ trouble: error as SaveTrouble, fields: {} }),
      newKey: () => `key-${++keys}`,
      onState: () => {},
    },
  );
  return { saver, sent };
}
const saved = (version: number): SaveAnswer<Data> => ({ kind: 'saved', version, savedAt: `at-${version}` });
const quiet = () => vi.advanceTimersByTimeAsync(QUIET_MILLISECONDS);

test('a burst of changes is sent once, after the quiet time, on the version it was read from', async () => {
  const { saver, sent } = withServer(saved(4));
  saver.change({ night: 'present' });
  await vi.advanceTimersByTimeAsync(QUIET_MILLISECONDS - 1);
  saver.change({ night: 'absent' });
  expect(sent).toEqual([]);
  await quiet();
  expect(sent).toEqual([{ data: { night: 'absent' }, baseVersion: 3, idempotencyKey: 'key-1' }]);
  expect(saver.state).toEqual({ kind: 'clean', savedAt: 'at-4' });
  expect(saver.version).toBe(4);
});

test('somebody who never pauses is saved all the same', async () => {
  const { saver, sent } = withServer(saved(4), saved(5));
  for (let milliseconds = 0; milliseconds <= LONGEST_WAIT_MILLISECONDS; milliseconds += 100) {
    saver.change({ night: `present ${milliseconds}` });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(sent.length).toBeGreaterThan(0);
});

test('goes on where a page that went away had stopped: its last request first, with its own key', async () => {
  const { saver, sent } = withServer(saved(3), saved(4));
  const unanswered = { data: { night: 'present' }, baseVersion: 2, idempotencyKey: 'of-the-old-page' };
  saver.resume({ base: {}, baseVersion: 2, unanswered });
  saver.change({ night: 'absent' });
  await quiet();
  await quiet();
  expect(sent).toEqual([unanswered, { data: { night: 'absent' }, baseVersion: 3, idempotencyKey: 'key-1' }]);
  expect(saver.state.kind).toBe('clean');
});

test('what was written on an older version than the server holds waits for a person', async () => {
  const theirs = { data: { night: 'absent' }, version: 7, byName: 'Erik', at: 'later' };
  const { saver, sent } = withServer({ kind: 'conflict', theirs }, saved(8));
  saver.resume({ base: {}, baseVersion: 2, unanswered: null });
  saver.change({ night: 'present' });
  await quiet();
  expect(saver.state).toMatchObject({ kind: 'conflict', theirs, base: {} });
  await saver.resolve({ night: 'present' }, theirs);
  expect(sent.map(({ baseVersion }) => baseVersion)).toEqual([2, 7]);
});

test('going back to what is saved sends nothing', async () => {
  const { saver, sent } = withServer();
  saver.change({ night: 'present' });
  saver.change({});
  await quiet();
  expect(sent).toEqual([]);
  expect(saver.state.kind).toBe('clean');
});

test('without a connection the same request is repeated with the same key, and only then the newer one', async () => {
  const { saver, sent } = withServer('offline', saved(4), saved(5));
  saver.change({ night: 'present' });
  await quiet();
  expect(saver.state).toMatchObject({ kind: 'trouble', trouble: 'offline' });
  saver.change({ night: 'absent' });
  expect(saver.state).toMatchObject({ kind: 'trouble', trouble: 'offline' });
  await vi.advanceTimersByTimeAsync(2_000);
  await quiet();
  expect(
    sent.map(({ data, baseVersion, idempotencyKey }) => [data.night, baseVersion, idempotencyKey]),
  ).toEqual([
    ['present', 3, 'key-1'],
    ['present', 3, 'key-1'],
    ['absent', 4, 'key-2'],
  ]);
  expect(saver.state.kind).toBe('clean');
});

test('signing in again in another tab: flush sends what was kept', async () => {
  const { saver, sent } = withServer('signed_out', saved(4));
  saver.change({ night: 'present' });
  await quiet();
  await saver.flush();
  expect(sent).toHaveLength(2);
  expect(saver.state.kind).toBe('clean');
});

test('refused fields wait for a change and are not sent over and over', async () => {
  const { saver, sent } = withServer('fields', saved(4));
  saver.change({ night: 'what' });
  await quiet();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  saver.change({ night: 'present' });
  await quiet();
  expect(sent[1]).toMatchObject({ data: { night: 'present' }, idempotencyKey: 'key-2' });
});

test('a conflict stops sending until a person has chosen, then goes on from the newer version', async () => {
  const theirs = { data: { night: 'unable' }, version: 9, byName: 'Ruta Vale', at: 'then' };
  const { saver, sent } = withServer({ kind: 'conflict', theirs }, saved(10));
  saver.change({ night: 'present' });
  await quiet();
  expect(saver.state).toEqual({ kind: 'conflict', theirs, base: {} });
  saver.change({ night: 'absent' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  await saver.resolve({ night: 'absent' }, theirs);
  expect(sent[1]).toMatchObject({ data: { night: 'absent' }, baseVersion: 9 });
  expect(saver.version).toBe(10);
});

test('taking theirs whole needs no request', async () => {
  const theirs = { data: { night: 'unable' }, version: 9, byName: null, at: 'then' };
  const { saver, sent } = withServer({ kind: 'conflict', theirs });
  saver.change({ night: 'present' });
  await quiet();
  await saver.resolve(theirs.data, theirs);
  expect(sent).toHaveLength(1);
  expect(saver.state).toEqual({ kind: 'clean', savedAt: 'then' });
});

test('a conflict with my own words, from an answer that got lost, is no conflict', async () => {
  const theirs = { data: { night: 'present' }, version: 4, byName: 'me', at: 'then' };
  const { saver } = withServer({ kind: 'conflict', theirs });
  saver.change({ night: 'present' });
  await quiet();
  expect(saver.state).toEqual({ kind: 'clean', savedAt: 'then' });
  expect(saver.version).toBe(4);
});

test('what is typed while a request is under way is sent after it', async () => {
  const { saver, sent } = withServer(saved(4), saved(5));
  saver.change({ night: 'present' });
  const first = saver.flush();
  saver.change({ night: 'absent' });
  await first;
  await quiet();
  expect(sent.map(({ data }) => data.night)).toEqual(['present', 'absent']);
  expect(saver.state.kind).toBe('clean');
});

test('a signed assessment takes nothing more, and nothing is sent again', async () => {
  const { saver, sent } = withServer('gone');
  saver.change({ night: 'present' });
  await quiet();
  saver.change({ night: 'absent' });
  await saver.flush();
  expect(sent).toHaveLength(1);
  expect(saver.state).toMatchObject({ kind: 'trouble', trouble: 'gone' });
});
