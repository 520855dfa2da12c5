import { expect, test } from 'vitest';
import { blockersOf, hasUnsignedWords, NO_DECISION, NO_HAND_OVER } from './sign-check';

const accepted = { ...NO_DECISION, kind: 'accepted' as const };
const fine = { empty: false, firstProblem: null, inTrouble: false };
const codes = (...args: Parameters<typeof blockersOf>) => blockersOf(...args).map(({ code }) => code);

test('nothing is decided beforehand: accepting is a decision too', () => {
  expect(codes(null, NO_DECISION, NO_HAND_OVER, fine)).toEqual(['undecided']);
  expect(codes(null, accepted, NO_HAND_OVER, fine)).toEqual([]);
});

test('an own decision needs its mechanism and its reason', () => {
  const own = { kind: 'overridden' as const, mechanism: 'hip_referral' as const, reason: ' ' };
  expect(codes(null, own, NO_HAND_OVER, fine)).toEqual(['override_incomplete']);
  expect(codes(null, { ...own, reason: 'Groin pain on rotation' }, NO_HAND_OVER, fine)).toEqual([]);
});

test('what is not saved cannot be signed, and the field with the problem is named', () => {
  expect(
    blockersOf(null, accepted, NO_HAND_OVER, { ...fine, firstProblem: 'intake.pain.walkMinutes' }),
  ).toEqual([{ code: 'unsaved', field: 'intake.pain.walkMinutes', count: 1 }]);
  expect(codes(null, accepted, NO_HAND_OVER, { ...fine, inTrouble: true })).toEqual(['unsaved']);
});

test('an empty assessment says so', () => {
  expect(codes(null, accepted, NO_HAND_OVER, { ...fine, empty: true })).toEqual(['empty']);
});

test('words that only signing saves are noticed; a choice alone, or spaces, are not', () => {
  expect(hasUnsignedWords(NO_DECISION, NO_HAND_OVER)).toBe(false);
  expect(hasUnsignedWords({ ...NO_DECISION, kind: 'accepted' }, { ...NO_HAND_OVER, note: '  ' })).toBe(false);
  expect(hasUnsignedWords({ ...NO_DECISION, reason: 'Hip first.' }, NO_HAND_OVER)).toBe(true);
  expect(hasUnsignedWords(NO_DECISION, { ...NO_HAND_OVER, toldWhom: 'Dr Invented' })).toBe(true);
});
