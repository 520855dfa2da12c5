import { expect, test } from 'vitest';
import { blockersOf } from './sign-check';

const accepted = { decision: { kind: 'accepted' as const } };
const fine = { empty: false, firstProblem: null, inTrouble: false, latest: '2026-03-10T12:00' };
const codes = (...args: Parameters<typeof blockersOf>) => blockersOf(...args).map(({ code }) => code);

test('nothing is decided beforehand: accepting is a decision too', () => {
  expect(codes(null, {}, fine)).toEqual(['undecided']);
  expect(codes(null, accepted, fine)).toEqual([]);
});

test('an own decision needs its mechanism and its reason', () => {
  const own = { kind: 'overridden' as const, mechanism: 'hip_referral' as const, reason: ' ' };
  expect(codes(null, { decision: own }, fine)).toEqual(['override_incomplete']);
  expect(codes(null, { decision: { ...own, reason: 'Groin pain on rotation' } }, fine)).toEqual([]);
});

test('what is not saved cannot be signed, and the field with the problem is named', () => {
  expect(blockersOf(null, accepted, { ...fine, firstProblem: 'intake.pain.walkMinutes' })).toEqual([
    { code: 'unsaved', field: 'intake.pain.walkMinutes', count: 1 },
  ]);
  expect(codes(null, accepted, { ...fine, inTrouble: true })).toEqual(['unsaved']);
});

test('an empty assessment says so', () => {
  expect(codes(null, accepted, { ...fine, empty: true })).toEqual(['empty']);
});
