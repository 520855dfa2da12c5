import type { Client } from 'pg';
import { expect, test } from 'vitest';
import { compare } from './compare';
import type { Entry } from './ledger';

const created = (mark: string, acknowledged: unknown[] = []): Entry => ({
  key: `key ${mark}`,
  requestId: `request ${mark}`,
  procedure: 'patients.create',
  mark,
  acknowledged,
});

type Rows = { keys?: object[]; audit?: object[]; sections?: object[]; patients?: object[] };

/** A database that holds these rows. */
const holding = ({ keys = [], audit = [], sections = [], patients = [] }: Rows) =>
  ({
    query: async (sql: string) => {
      if (sql.includes('idempotency_key')) return { rows: keys };
      if (sql.includes('audit_event')) return { rows: audit };
      if (sql.includes('assessment_section')) return { rows: sections };
      return { rows: sql.includes('from patient') ? patients : [] };
    },
  }) as unknown as Client;

const KEY = { key: 'key A', response: { kind: 'created' } };
const AUDIT = { requestId: 'request A', count: 1, version: null };
const PATIENT = { mark: 'A', count: 1 };
const WHOLE = { keys: [KEY], audit: [AUDIT], patients: [PATIENT] };
const FINE = { lost: 0, halfApplied: 0, doubled: 0, differentAnswers: 0, problems: [] };

test('all of it or nothing of it is fine', async () => {
  expect(await compare(holding(WHOLE), [created('A', [{ kind: 'created' }])])).toMatchObject(FINE);
  expect(await compare(holding({}), [created('A')])).toMatchObject(FINE);
  expect(await compare(holding(WHOLE), [created('A')])).toMatchObject(FINE);
});

test('acknowledged and nowhere to be found is lost', async () => {
  expect(await compare(holding({}), [created('A', [{ kind: 'created' }])])).toMatchObject({ lost: 1 });
});

test.each([
  ['record', { ...WHOLE, patients: [] }],
  ['audit event', { ...WHOLE, audit: [] }],
  ['idempotency key', { ...WHOLE, keys: [] }],
  ['answer of the key', { ...WHOLE, keys: [{ ...KEY, response: null }] }],
])('without its %s it is half applied', async (_what, rows) => {
  expect(await compare(holding(rows), [created('A')])).toMatchObject({ halfApplied: 1 });
});

test('two records, or two audit events, are one effect too many', async () => {
  const twice = { ...WHOLE, patients: [{ ...PATIENT, count: 2 }] };
  expect(await compare(holding(twice), [created('A')])).toMatchObject({ doubled: 1 });
  const audited = { ...WHOLE, audit: [{ ...AUDIT, count: 2 }] };
  expect(await compare(holding(audited), [created('A')])).toMatchObject({ doubled: 1 });
});

test('a repeat that was answered differently is noticed', async () => {
  const answers = [{ kind: 'created' }, { kind: 'conflict' }];
  expect(await compare(holding(WHOLE), [created('A', answers)])).toMatchObject({ differentAnswers: 1 });
});

test('a section whose version was overwritten without its writing is half applied', async () => {
  const saved: Entry = {
    ...created('A'),
    procedure: 'assessments.saveSection',
    assessmentId: 'one',
    version: 3,
  };
  const rows = { keys: [KEY], audit: [{ ...AUDIT, version: 3 }] };
  const at = (version: number, story: string) => ({ ...rows, sections: [{ id: 'one', version, story }] });
  expect(await compare(holding(at(3, 'A')), [saved])).toMatchObject(FINE);
  expect(await compare(holding(at(4, 'later')), [saved])).toMatchObject(FINE);
  expect(await compare(holding(at(3, 'other')), [saved])).toMatchObject({ halfApplied: 1 });
  expect(await compare(holding(at(2, 'older')), [saved])).toMatchObject({ halfApplied: 1 });
});
