import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEFORE_FIRST, LATE, sealHash } from './chain';
import { type Finding, followChain, type SealedRow } from './follow-chain';

const [KEY, CLINIC] = ['a key', 'c-1'];
const START = Date.UTC(2026, 2, 10);

/** A chain with one row per moment, given in milliseconds after the start. */
function chainOf(moments: number[]): SealedRow[] {
  let prev = BEFORE_FIRST;
  return moments.map((moment, index) => {
    const [seq, eventId] = [index + 1, `e-${index + 1}`];
    const [at, sealedAt] = [new Date(START + moment), new Date(START + moment + 4_000)];
    const row = {
      actorId: 'u-1',
      event: 'case.viewed',
      patientId: 'p-1',
      subjectId: null,
      requestId: null,
      detail: {},
    };
    const hash = sealHash(
      KEY,
      { clinicId: CLINIC, seq, prev, sealedAt },
      { ...row, id: eventId, at, writtenAt: at },
    );
    const sealed = { seq, eventId, prev, hash, sealedAt, row, at, writtenAt: at };
    prev = hash;
    return sealed;
  });
}

async function* each(rows: SealedRow[]) {
  yield* rows;
}

const follow = (rows: SealedRow[], published: { seq: number; hash: string }[] = [], key = KEY) =>
  followChain({
    key,
    clinicId: CLINIC,
    published: published.map((head) => ({ ...head, clinicId: CLINIC, at: '' })),
    rows: each(rows),
  });
const second = (count: number) => Array.from({ length: count }, (_, index) => index * 1_000);

test('an untouched chain is whole, up to every head that was published', async () => {
  const rows = chainOf(second(5));
  expect(await follow(rows, rows)).toEqual({ entries: 5, genuine: 5, first: null });
  expect(await follow([])).toEqual({ entries: 0, genuine: 0, first: null });
});

test('a row that was written long before its neighbours is named, one that committed a little late is not', async () => {
  expect((await follow(chainOf([0, LATE, 1]))).first).toBeNull();
  expect((await follow(chainOf([0, LATE + 2, 1]))).first).toEqual({ kind: 'late', seq: 3, eventId: 'e-3' });
});

test('with another key nothing is genuine, and neither is the chain of another clinic', async () => {
  const rows = chainOf(second(3));
  expect(await follow(rows, [], 'another key')).toMatchObject({
    genuine: 0,
    first: { kind: 'changed', seq: 1 },
  });
  const moved = followChain({ key: KEY, clinicId: 'c-2', published: [], rows: each(rows) });
  expect(await moved).toMatchObject({ genuine: 0, first: { kind: 'changed', seq: 1 } });
});

describe('wherever one entry is touched, it is the first that is named', () => {
  const LENGTH = 8;
  const anywhere = fc.integer({ min: 0, max: LENGTH - 1 });
  const first = async (rows: SealedRow[], published: { seq: number; hash: string }[]) =>
    (await follow(rows, published)).first;

  test('changed', () =>
    fc.assert(
      fc.asyncProperty(anywhere, anywhere, async (one, later) => {
        const rows = chainOf(second(LENGTH));
        for (const index of [one, later]) {
          const row = rows[index]?.row;
          if (row) row.patientId = 'p-2';
        }
        const at = Math.min(one, later) + 1;
        expect(await first(rows, rows)).toEqual({ kind: 'changed', seq: at, eventId: `e-${at}` });
      }),
    ));

  test('deleted, with its seal', () =>
    fc.assert(
      fc.asyncProperty(anywhere, async (index) => {
        const rows = chainOf(second(LENGTH));
        const expected: Finding =
          index === LENGTH - 1
            ? { kind: 'cut', seq: LENGTH, eventId: null, published: LENGTH }
            : { kind: 'missing', seq: index + 1, eventId: null };
        expect(await first(rows.toSpliced(index, 1), rows)).toEqual(expected);
      }),
    ));

  test('exchanged with another', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(anywhere, { minLength: 2, maxLength: 2 }), async (pair) => {
        const rows = chainOf(second(LENGTH));
        const [a, b] = pair.map((index) => rows[index]);
        if (!a || !b) throw new Error('no such entry');
        [a.seq, b.seq] = [b.seq, a.seq];
        const earlier = Math.min(...pair) + 1;
        rows.sort((one, other) => one.seq - other.seq);
        expect(await first(rows, [])).toMatchObject({ kind: 'out_of_order', seq: earlier });
      }),
    ));
});
