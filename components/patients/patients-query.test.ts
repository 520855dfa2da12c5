import { describe, expect, it } from 'vitest';
import { patientsHref, readPatientsQuery } from './patients-query';

describe('the address of the patient list', () => {
  it('trims the query and cuts it at the length the server takes', () => {
    expect(readPatientsQuery({ query: '  mei an ' })).toEqual({ query: 'mei an', cursor: null });
    expect(readPatientsQuery({ query: 'a'.repeat(150) }).query).toHaveLength(100);
  });

  it('takes a repeated parameter as none', () => {
    expect(readPatientsQuery({ query: ['a', 'b'], cursor: ['c'] })).toEqual({ query: '', cursor: null });
  });

  it('reads back what it wrote', () => {
    const query = { query: "Ó Dubhghaill & d'An", cursor: 'x+/=' };
    const url = new URL(patientsHref(query), 'http://clinic.example');
    expect(readPatientsQuery(Object.fromEntries(url.searchParams))).toEqual(query);
    expect(patientsHref({ query: '', cursor: null })).toBe('/patients');
  });
});
