import { expect, test } from 'vitest';
import { checkSection } from './check-section';
import { afterChange } from './draft-sections';

const start = { typed: {}, accepted: {}, problems: {} };

test('what fits is accepted and trimmed; what is typed stays as typed', () => {
  const after = afterChange('intake', start, { story: ' began in May ' }, checkSection);
  expect(after).toEqual({
    typed: { story: ' began in May ' },
    accepted: { story: 'began in May' },
    problems: {},
  });
});

test('what does not fit keeps the last accepted state and names the field', () => {
  const good = afterChange(
    'exam',
    start,
    { mechanosensitivity: { slr: { right: { degrees: 45 } } } },
    checkSection,
  );
  const bad = afterChange(
    'exam',
    good,
    { mechanosensitivity: { slr: { right: { degrees: 450 } } } },
    checkSection,
  );
  expect(bad.accepted).toEqual(good.accepted);
  expect(bad.problems).toEqual({ 'exam.mechanosensitivity.slr.right.degrees': 'degrees.range' });
});

test.each([
  ['intake', { pain: { walkMinutes: 100000 } }, { 'intake.pain.walkMinutes': 'number.range 0 600' }],
  [
    'intake',
    { generalHealth: { temperatureCelsius: 380 } },
    { 'intake.generalHealth.temperatureCelsius': 'number.range 30 45' },
  ],
  [
    'exam',
    { vascular: { ankleBrachialIndex: { left: 9 } } },
    { 'exam.vascular.ankleBrachialIndex.left': 'number.range 0.1 3' },
  ],
  [
    'exam',
    { vascular: { ankleBrachialIndex: { left: 0, right: 0.1 } } },
    { 'exam.vascular.ankleBrachialIndex.left': 'number.range 0.1 3' },
  ],
  [
    'exam',
    { competing: { hipInternalRotationDegrees: { right: 45.5 } } },
    { 'exam.competing.hipInternalRotationDegrees.right': 'number.whole 0 90' },
  ],
  [
    'exam',
    { mechanosensitivity: { slr: { right: { degrees: 45.5 } } } },
    { 'exam.mechanosensitivity.slr.right.degrees': 'degrees.range' },
  ],
] as const)(
  'a number of %s that cannot be is refused with what is expected: %o',
  (section, typed, problems) => {
    expect(afterChange(section, start, typed, checkSection).problems).toEqual(problems);
  },
);

test('what is no number at all is refused too, and the number before it stands', () => {
  const good = afterChange('intake', start, { pain: { walkMinutes: 10 } }, checkSection);
  const bad = afterChange('intake', good, { pain: { walkMinutes: Number.NaN } }, checkSection);
  expect(bad.accepted).toEqual(good.accepted);
  expect(bad.problems).toEqual({ 'intake.pain.walkMinutes': 'number.range 0 600' });
});

test('a merge that no schema accepts is refused', () => {
  expect(checkSection('imaging', { status: 'done' })).toEqual({ fits: true, accepted: { status: 'done' } });
  expect(checkSection('imaging', { status: 'maybe' }).fits).toBe(false);
});

test.each(['1850-01-01', '0202-03-03'])(
  'the date %s is refused with its range, and the earlier one stands',
  (onsetDate) => {
    const good = afterChange('intake', start, { episode: { onsetDate: '2026-05-12' } }, checkSection);
    const bad = afterChange('intake', good, { episode: { onsetDate } }, checkSection);
    expect(bad.accepted).toEqual(good.accepted);
    expect(bad.problems).toEqual({ 'intake.episode.onsetDate': 'date.too_early' });
  },
);
