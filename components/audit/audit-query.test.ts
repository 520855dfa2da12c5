import { expect, test } from 'vitest';
import { type AuditQuery, asksForAll, auditHref, auditQueryOf } from './audit-query';

const ALL: AuditQuery = { personId: null, patientId: null, kind: null, day: null };

test('an address says what is asked for, and reads back the same', () => {
  const query: AuditQuery = { personId: 'p-1', patientId: 'p-2', kind: 'printed', day: '2026-03-10' };
  const href = auditHref('/admin/audit', query);
  expect(href).toBe('/admin/audit?person=p-1&patient=p-2&kind=printed&day=2026-03-10');
  expect(auditQueryOf(Object.fromEntries(new URL(href, 'http://clinic.example').searchParams))).toEqual(
    query,
  );
  expect(asksForAll(query)).toBe(false);
});

test('without a question everything is shown', () => {
  expect(auditHref('/own-actions', ALL)).toBe('/own-actions');
  expect(auditQueryOf({})).toEqual(ALL);
  expect(asksForAll(ALL)).toBe(true);
});

test('what the address says wrongly counts as not asked for', () => {
  expect(auditQueryOf({ kind: 'stolen', day: '2026-02-30', person: ['a', 'b'], patient: '' })).toEqual(ALL);
});
