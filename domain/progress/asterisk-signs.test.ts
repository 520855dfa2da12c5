import { expect, test } from 'vitest';
import { notMeasured, signsToRecheck, splitMark } from './asterisk-signs';

const visit = (on: string, ...asterisks: [string, string][]) => ({
  on,
  followUp: { asterisks: asterisks.map(([sign, today]) => ({ sign, today })) },
});

test('without an earlier visit the signs of the examination stand alone', () => {
  expect(signsToRecheck(['SLR right', 'sit to stand'], [])).toEqual([
    { sign: 'SLR right', today: '', last: null },
    { sign: 'sit to stand', today: '', last: null },
  ]);
});

test('the newest written value counts, whatever order the visits come in; an empty one is no value', () => {
  const visits = [
    visit('2026-11-03', ['SLR right', '45']),
    visit('2026-11-17', ['SLR right', '']),
    visit('2026-11-10', ['slr right', '55']),
  ];
  expect(signsToRecheck(['SLR right'], visits)).toEqual([{ sign: 'SLR right', today: '', last: '55' }]);
});

test('a sign added at the visit before is asked again; one of an older visit is not', () => {
  const visits = [visit('2026-11-03', ['old one', '1']), visit('2026-11-10', ['heel raises', '8'])];
  expect(signsToRecheck([], visits)).toEqual([{ sign: 'heel raises', today: '', last: '8' }]);
});

test('there are at most five, and no blank names', () => {
  expect(signsToRecheck(['a', ' ', 'b', 'c', 'd', 'e', 'f'], []).map(({ sign }) => sign)).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ]);
});

test.each([
  ['SLR R 65°', 'SLR R', '65°'],
  ['Toe extension R 4+', 'Toe extension R', '4+'],
  ['Sitting 35 min', 'Sitting', '35 min'],
  ['sensation L5', 'sensation L5', null],
  ['90/90 test', '90/90 test', null],
])('%s is a sign and the value it was marked with', (mark, sign, value) => {
  expect(splitMark(mark)).toEqual({ sign, value });
});

test('a sign marked with its value is the same sign at the next visits, whose newer value counts', () => {
  expect(signsToRecheck(['SLR R 45°', 'Sitting 10 min'], [visit('2026-11-10', ['SLR R', '60°'])])).toEqual([
    { sign: 'SLR R', today: '', last: '60°' },
    { sign: 'Sitting', today: '', last: '10 min' },
  ]);
});

test('what stood to be measured and was not is named with its last value, and is not of that day', () => {
  const earlier = [visit('2026-11-10', ['SLR R', '60°'])];
  expect(
    notMeasured(
      ['SLR R 45°', 'Sitting 10 min', 'sensation L5'],
      earlier,
      visit('2026-11-17', ['sitting', '30 min']).followUp,
    ),
  ).toEqual([
    { sign: 'SLR R', last: '60°' },
    { sign: 'sensation L5', last: null },
  ]);
  expect(notMeasured(['SLR R 45°'], [], visit('2026-11-17', ['SLR R', '50°']).followUp)).toEqual([]);
});
