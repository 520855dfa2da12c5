import { describe, expect, it } from 'vitest';
import { caseloadHref, readCaseloadQuery } from './caseload-query';

describe('the address of the caseload', () => {
  it('reads scope, reason and cursor', () => {
    expect(readCaseloadQuery({ scope: 'clinic', why: 'stalled', cursor: 'abc' })).toEqual({
      scope: 'clinic',
      why: 'stalled',
      cursor: 'abc',
    });
  });

  it('takes anything unknown as the whole list of the therapist', () => {
    expect(readCaseloadQuery({ scope: 'world', why: ['stalled', 'overdue'], cursor: '' })).toEqual({
      scope: 'mine',
      why: null,
      cursor: null,
    });
  });

  it('keeps defaults out and reads back what it wrote', () => {
    expect(caseloadHref({ scope: 'mine', why: null, cursor: null })).toBe('/caseload');
    const query = { scope: 'clinic', why: 'red_alert', cursor: 'a+b/c=' } as const;
    const url = new URL(caseloadHref(query), 'http://clinic.example');
    expect(readCaseloadQuery(Object.fromEntries(url.searchParams))).toEqual(query);
  });
});
