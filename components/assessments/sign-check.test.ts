import { expect, test } from 'vitest';
import { blockersOf } from './sign-check';

const accepted = { decision: { kind: 'accepted' as const } };
const fine = { empty: false, firstProblem: null, notKept: [], inTrouble: false, latest: '2026-03-10T12:00' };
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

test('what stands in a field and is not kept is named before signing: the signed record would not hold it', () => {
  const notKept = ['intake.episode.onsetDate', 'imaging.performedOn'];
  expect(blockersOf(null, accepted, { ...fine, notKept })).toEqual([
    { code: 'not_kept', field: 'intake.episode.onsetDate', count: 2 },
  ]);
});

test('an empty assessment says so', () => {
  expect(codes(null, accepted, { ...fine, empty: true })).toEqual(['empty']);
});
