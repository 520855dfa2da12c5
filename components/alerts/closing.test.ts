import { expect, it } from 'vitest';
import { missingIn } from './closing';

it('asks for who was told and for the outcome', () => {
  expect(missingIn({ toldWhom: ' ', outcome: '' })).toEqual({
    toldWhom: 'text.required',
    outcome: 'text.required',
  });
  expect(missingIn({ toldWhom: 'On-call GP', outcome: ' ' })).toEqual({ outcome: 'text.required' });
  expect(missingIn({ toldWhom: 'On-call GP', outcome: 'Seen the same day.' })).toEqual({});
});
