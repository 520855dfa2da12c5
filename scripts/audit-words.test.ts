import { expect, test } from 'vitest';
import type { Finding } from '@/server/audit/follow-chain';
import { auditInWords } from './audit-words';

const CLINIC = { clinicId: 'c-1', name: 'Test clinic', entries: 12, waiting: 0, first: null };
const FINE = { clinics: [CLINIC], wrongKey: false, damagedHeads: [] };
const FILE = 'heads.jsonl';

test('a whole log is said to be whole, with how much there is', () => {
  expect(auditInWords(FINE, FILE)).toEqual({
    lines: ['✓ Test clinic (c-1): 12 entries, whole.'],
    whole: true,
  });
  const waiting = { ...FINE, clinics: [{ ...CLINIC, entries: 1, waiting: 2 }] };
  expect(auditInWords(waiting, FILE)).toEqual({
    lines: ['✓ Test clinic (c-1): 1 entry, whole, 2 events not sealed yet.'],
    whole: true,
  });
});

test.each<[Finding, RegExp]>([
  [{ kind: 'missing', seq: 4, eventId: null }, /entry 4 is missing/],
  [{ kind: 'no_event', seq: 4, eventId: 'e-4' }, /entry 4 \(event e-4\) has a seal and no event/],
  [{ kind: 'out_of_order', seq: 4, eventId: 'e-4' }, /entry 4 \(event e-4\) does not follow/],
  [{ kind: 'changed', seq: 4, eventId: 'e-4' }, /entry 4 \(event e-4\) is not what was sealed/],
  [{ kind: 'late', seq: 4, eventId: 'e-4' }, /entry 4 \(event e-4\) is dated long before/],
  [{ kind: 'not_as_published', seq: 4, eventId: 'e-4' }, /entry 4 \(event e-4\) is not what was published/],
  [{ kind: 'cut', seq: 4, eventId: null, published: 9 }, /entries 4 to 9 were published and are gone/],
  [{ kind: 'unsealed', seq: null, eventId: 'e-4' }, /event e-4 has no seal/],
])('%o is named', (first, words) => {
  const { lines, whole } = auditInWords({ ...FINE, clinics: [{ ...CLINIC, first }] }, FILE);
  expect(whole).toBe(false);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(words);
  expect(lines[0]).toContain('Test clinic (c-1)');
});

test('a wrong key is said plainly, and nothing else', () => {
  const { lines, whole } = auditInWords({ ...FINE, wrongKey: true }, FILE);
  expect(whole).toBe(false);
  expect(lines).toEqual([expect.stringContaining('this is not the key it was sealed with')]);
});

test('a head file that is gone or damaged is no clean bill', () => {
  expect(auditInWords({ ...FINE, damagedHeads: null }, FILE)).toMatchObject({
    lines: [expect.anything(), expect.stringContaining('There is no head file at heads.jsonl')],
    whole: false,
  });
  expect(auditInWords({ ...FINE, damagedHeads: [3] }, FILE)).toMatchObject({
    lines: [expect.anything(), expect.stringContaining('Line 3 of heads.jsonl')],
    whole: false,
  });
});
