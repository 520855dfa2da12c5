import { expect, test } from 'vitest';
import type { Carried } from '@/domain/vocabulary/carried';
import { type Bound, part, putterOf } from './bound';
import { carriedSince, carryable, carryOver, givenToday, testedAgain, withTrueMarks } from './carry';

const last = {
  on: '2026-03-03',
  data: {
    neurology: {
      strength: { great_toe_extension: { right: '4-' }, ankle_dorsiflexion: { right: '5' } },
      analTone: 'normal',
    },
    asterisks: ['SLR right 45°'],
    notes: 'As it was then.',
  },
};
type Section = Parameters<typeof carryOver>[1] & Record<string, unknown>;
const carry = (current: Section, place: string) => carryOver('exam', current, last, place) as Section;

test('one finding is taken over and marked with the day it was found', () => {
  const after = carry({}, 'neurology.strength.great_toe_extension.right');
  expect(after).toEqual({
    neurology: { strength: { great_toe_extension: { right: '4-' } } },
    carried: [{ path: 'neurology.strength.great_toe_extension.right', on: '2026-03-03' }],
  });
  expect(carriedSince(after, 'neurology.strength')).toBe('2026-03-03');
  expect(carriedSince(after, 'neurology.strength.ankle_dorsiflexion')).toBe(null);
});

test('what was tested today is never written over by a group', () => {
  const today = { neurology: { strength: { great_toe_extension: { right: '3' } } } };
  expect(carry(today, 'neurology.strength')).toMatchObject({
    neurology: { strength: { great_toe_extension: { right: '3' }, ankle_dorsiflexion: { right: '5' } } },
    carried: [{ path: 'neurology.strength.ankle_dorsiflexion.right' }],
  });
});

test('danger questions, scores of the day, free text and dates are asked anew', () => {
  expect(carryable('exam', {}, last, 'neurology.analTone')).toEqual([]);
  expect(carryable('exam', {}, last, 'notes')).toEqual([]);
  const intake = {
    on: '2026-03-03',
    data: {
      story: 'Then.',
      caudaEquina: { saddle: 'absent' },
      generalHealth: { fever: 'absent' },
      pain: { nprsLegWorst: 7, belowKnee: 'present' },
    },
  };
  for (const place of ['story', 'caudaEquina', 'caudaEquina.saddle', 'generalHealth', 'pain.nprsLegWorst'])
    expect(carryable('intake', {}, intake, place), place).toEqual([]);
  expect(carryable('intake', {}, intake, 'pain')).toEqual(['pain.belowKnee']);
});

test('that a scan was done is not taken over; what it showed is, and is marked', () => {
  const mri = { on: '2026-03-03', data: { status: 'done', findings: [{ finding: 'root_compression' }] } };
  expect(carryable('imaging', {}, mri, 'status')).toEqual([]);
  expect(carryOver<Section>('imaging', { status: 'done' }, mri, 'findings')).toEqual({
    ...mri.data,
    carried: [{ path: 'findings', on: '2026-03-03' }],
  });
});

test('a finding carried twice keeps the day it was really found', () => {
  const once = {
    on: '2026-03-17',
    data: { ...last.data, carried: [{ path: 'asterisks', on: '2026-03-03' }] },
  };
  expect(carryOver<Section>('exam', {}, once, 'asterisks').carried).toEqual([
    { path: 'asterisks', on: '2026-03-03' },
  ]);
});

test('of a carried list every item is carried for itself: changing one makes that one today’s, and no other', () => {
  const before = {
    asterisks: ['SLR right 45°', 'Sitting 10 min', 'Walking 300 m'],
    carried: [{ path: 'asterisks', on: '2026-03-03' }],
  };
  const after = withTrueMarks<Section>(before, {
    ...before,
    asterisks: ['SLR right 60°', 'Sitting 10 min', 'Walking 300 m'],
  });
  expect(after.carried).toEqual([
    { path: 'asterisks.1', on: '2026-03-03' },
    { path: 'asterisks.2', on: '2026-03-03' },
  ]);
  expect(carriedSince(after, 'asterisks')).toBe('2026-03-03');
  // The first is taken out: the others move up and stay carried. A new one is today's.
  const shorter = { ...after, asterisks: ['Sitting 10 min', 'Walking 300 m', 'Stairs 2 flights'] };
  expect(withTrueMarks<Section>(after, shorter).carried).toEqual([
    { path: 'asterisks.0', on: '2026-03-03' },
    { path: 'asterisks.1', on: '2026-03-03' },
  ]);
  expect(withTrueMarks<Section>(after, { ...after, asterisks: ['Sitting 20 min'] })).not.toHaveProperty(
    'carried',
  );
  expect(withTrueMarks<Section>(after, { ...after, notes: 'Elsewhere.' }).carried).toEqual(after.carried);
  expect(testedAgain(after, 'asterisks.1').carried).toEqual([{ path: 'asterisks.2', on: '2026-03-03' }]);
});

test('another answer, or none, is no longer carried; the same one tested again is not either', () => {
  const place = 'neurology.strength.great_toe_extension.right';
  const before = carry({}, place);
  const changed = { ...before, neurology: { strength: { great_toe_extension: { right: '5' } } } };
  expect(withTrueMarks(before, changed)).not.toHaveProperty('carried');
  const { neurology: _, ...cleared } = before;
  expect(withTrueMarks(before, cleared as Section)).not.toHaveProperty('carried');
  const elsewhere = { ...before, notes: 'Walks better.' };
  expect(withTrueMarks(before, elsewhere)).toEqual(elsewhere);
  expect(testedAgain(before, place)).toEqual({ neurology: before.neurology });
});

test('an answer given today is today’s, even the one that was carried; the others of its group stay carried', () => {
  type Gait = { antalgic?: string; wide_based?: string };
  type Exam = { gait?: Gait; grade?: string; carried?: Carried[] };
  let exam: Exam = {
    gait: { antalgic: 'absent', wide_based: 'absent' },
    grade: '4',
    carried: ['grade', 'gait.antalgic', 'gait.wide_based'].map((path) => ({ path, on: '2026-03-03' })),
  };
  const bound: Bound<Exam> = {
    field: 'exam',
    value: exam,
    update: (next, given = '') => {
      exam = givenToday(next(exam) ?? {}, given.slice('exam.'.length));
    },
  };
  putterOf(part(bound, 'grade'))('4');
  expect(exam.carried?.map(({ path }) => path)).toEqual(['gait.antalgic', 'gait.wide_based']);
  putterOf(part(bound, 'gait'))({ ...exam.gait });
  expect(exam.carried).toHaveLength(2);
  putterOf(part(bound, 'gait'))({ ...exam.gait }, 'antalgic');
  expect(exam).toEqual({
    gait: { antalgic: 'absent', wide_based: 'absent' },
    grade: '4',
    carried: [{ path: 'gait.wide_based', on: '2026-03-03' }],
  });
});

test('what was drawn last time is shown and never taken over: where it hurts or is numb is asked anew', () => {
  const drawn = {
    on: '2026-03-03',
    data: {
      pain: { areas: [{ region: 'buttock', side: 'right' }] },
      symptoms: {
        numbness: [{ region: 'foot_dorsum', side: 'right' }],
        tingling: [{ region: 'toe_great', side: 'right' }],
      },
    },
  };
  for (const place of ['pain.areas', 'symptoms.numbness', 'symptoms.tingling'])
    expect(carryable('intake', {}, drawn, place)).toEqual([]);
});
