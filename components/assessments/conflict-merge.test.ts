import { expect, test } from 'vitest';
import { leavesOf } from '@/domain/vocabulary/leaves';
import { conflictFields, keyOf, mergeChoices, obviousChoices } from './conflict-merge';

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

const bulge = { level: 'L5-S1', finding: 'disc_bulge', side: 'left' };
const extrusion = { level: 'L4-L5', finding: 'disc_extrusion', side: 'right' };
const stenosis = { level: 'L3-L4', finding: 'central_stenosis' };

test('findings that each side added are both kept without a question', () => {
  const base = { findings: [stenosis] };
  const theirs = { findings: [extrusion, stenosis] };
  const fields = conflictFields(base, { findings: [stenosis, bulge] }, theirs);
  expect(fields).toMatchObject([
    { path: 'findings', mine: bulge, theirs: undefined, changedBy: 'mine' },
    { path: 'findings', mine: undefined, theirs: extrusion, changedBy: 'theirs' },
  ]);
  expect(mergeChoices(theirs, fields, obviousChoices(fields))).toEqual({
    findings: [extrusion, stenosis, bulge],
  });
});

test('each item of a list is chosen by itself; what one side took out goes, what both changed is asked', () => {
  const base = { findings: [stenosis, bulge, extrusion] };
  const theirs = { findings: [stenosis, { ...bulge, severity: 'mild' }, extrusion] };
  const mine = { findings: [{ ...bulge, severity: 'severe' }, extrusion] };
  const fields = conflictFields(base, mine, theirs);
  expect(fields.map(({ mine, theirs, changedBy }) => [mine, theirs, changedBy])).toEqual([
    [{ ...bulge, severity: 'severe' }, { ...bulge, severity: 'mild' }, 'both'],
    [undefined, stenosis, 'mine'],
  ]);
  const [severity] = fields.map(keyOf);
  const choices = { ...obviousChoices(fields), [severity ?? '']: 'mine' as const };
  expect(mergeChoices(theirs, fields, choices)).toEqual(mine);
});

test('several items of one name are told apart, and one of them can go', () => {
  const [first, second] = [
    { what: 'physio', weeks: 3 },
    { what: 'physio', weeks: 8 },
  ];
  const theirs = { careTried: [first, second, { what: 'injection' }] };
  const mine = { careTried: [{ ...first, weeks: 4 }] };
  const fields = conflictFields({ careTried: [first, second] }, mine, theirs);
  expect(mergeChoices(theirs, fields, obviousChoices(fields))).toEqual({
    careTried: [{ what: 'physio', weeks: 4 }, { what: 'injection' }],
  });
});

test('words of a list are items too, and all mine is mine', () => {
  const theirs = { asterisks: ['SLR right 40°', 'Sitting 10 min'] };
  const mine = { asterisks: ['SLR right 60°', 'Stairs'] };
  const fields = conflictFields({ asterisks: ['SLR right 40°'] }, mine, theirs);
  const all = Object.fromEntries(fields.map((field) => [keyOf(field), 'mine' as const]));
  expect(mergeChoices(theirs, fields, all)).toEqual(mine);
});

test('a list that both sides emptied by choice is taken out: "done, and normal" is nobody’s word', () => {
  const theirs = { status: 'done', findings: [bulge] };
  const fields = conflictFields({}, { status: 'done', findings: [extrusion] }, theirs);
  const [mine, other] = fields.map(keyOf);
  expect(mergeChoices(theirs, fields, { [mine ?? '']: 'theirs', [other ?? '']: 'mine' })).toEqual({
    status: 'done',
  });
});

test('an empty list against a filled one is one question, and so is another order', () => {
  expect(conflictFields({}, { findings: [] }, { findings: [bulge] })).toEqual([
    { path: 'findings', mine: [], theirs: [bulge], changedBy: 'both' },
  ]);
  const [a, b] = [{ findings: [bulge, extrusion] }, { findings: [extrusion, bulge] }];
  expect(conflictFields(a, b, a)).toMatchObject([{ path: 'findings', changedBy: 'mine' }]);
});
