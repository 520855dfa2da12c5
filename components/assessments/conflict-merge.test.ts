import { expect, test } from 'vitest';
import { leavesOf } from '@/domain/vocabulary/leaves';
import { conflictFields, mergeChoices, obviousChoices } from './conflict-merge';

const base = { pain: { night: 'absent', nprsLegWorst: 6 }, story: 'Began in May.' };
const mine = { pain: { night: 'present', nprsLegWorst: 7 }, story: 'Began in May.' };
const theirs = { pain: { night: 'unable', nprsLegWorst: 6 }, story: 'Began in June.' };

test('only fields that differ are asked about, each with who changed it', () => {
  expect(conflictFields(base, mine, theirs)).toEqual([
    { path: 'pain.night', mine: 'present', theirs: 'unable', changedBy: 'both' },
    { path: 'pain.nprsLegWorst', mine: 7, theirs: 6, changedBy: 'mine' },
    { path: 'story', mine: 'Began in May.', theirs: 'Began in June.', changedBy: 'theirs' },
  ]);
});

test('what only one side changed is chosen already; what both changed is left open', () => {
  expect(obviousChoices(conflictFields(base, mine, theirs))).toEqual({
    'pain.nprsLegWorst': 'mine',
    story: 'theirs',
  });
});

test('chosen fields of mine go onto the newer version, the rest stays theirs', () => {
  const fields = conflictFields(base, mine, theirs);
  expect(mergeChoices(theirs, fields, { 'pain.night': 'mine', 'pain.nprsLegWorst': 'mine' })).toEqual({
    pain: { night: 'present', nprsLegWorst: 7 },
    story: 'Began in June.',
  });
  expect(mergeChoices(theirs, fields, {})).toEqual(theirs);
});

test('an answer I took back is taken out, and an empty group goes with it', () => {
  const fields = conflictFields({ pain: { night: 'absent' } }, {}, { pain: { night: 'absent' }, story: 'x' });
  expect(fields.map((field) => field.path)).toEqual(['pain.night', 'story']);
  expect(mergeChoices({ pain: { night: 'absent' }, story: 'x' }, fields, { 'pain.night': 'mine' })).toEqual({
    story: 'x',
  });
});

test('a list is one answer, and null is the same as missing', () => {
  expect([...leavesOf({ areas: [{ region: 'calf' }], side: null })]).toEqual([
    ['areas', [{ region: 'calf' }]],
  ]);
  expect(conflictFields({}, { side: null }, {})).toEqual([]);
});

test('the inputs are never changed', () => {
  const frozen = Object.freeze({ pain: Object.freeze({ night: 'unable' }) });
  const fields = conflictFields({}, { pain: { night: 'present' } }, frozen);
  expect(mergeChoices(frozen, fields, { 'pain.night': 'mine' })).toEqual({ pain: { night: 'present' } });
  expect(frozen).toEqual({ pain: { night: 'unable' } });
});

test('the database keeps its own order of keys: that is no difference', () => {
  const mine = { areas: [{ region: 'ankle', side: 'left' }], pain: { night: 'absent', severe: 'absent' } };
  const theirs = { pain: { severe: 'absent', night: 'absent' }, areas: [{ side: 'left', region: 'ankle' }] };
  expect(conflictFields({}, mine, theirs)).toEqual([]);
});
