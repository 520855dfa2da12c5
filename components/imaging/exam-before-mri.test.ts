import { expect, test } from 'vitest';
import { missingBeforeMri, mriIsOpen } from './exam-before-mri';

const examined = {
  neurology: { strength: { great_toe_extension: { right: '4' as const } } },
  mechanosensitivity: { slr: { right: { result: 'positive' as const } } },
};

test('without an examination the MRI stays closed and says what is missing', () => {
  expect(missingBeforeMri({})).toEqual(['conduction', 'tension']);
  expect(mriIsOpen({}, {})).toBe(false);
  expect(missingBeforeMri({ neurology: examined.neurology })).toEqual(['tension']);
});

test('an examination opens it, and so does a reason for leaving it out', () => {
  expect(mriIsOpen(examined, {})).toBe(true);
  expect(mriIsOpen({}, { examSkippedReason: 'Too much pain to lie down' })).toBe(true);
  expect(mriIsOpen({}, { examSkippedReason: '   ' })).toBe(false);
});

test('a recorded MRI cannot be unseen', () => {
  expect(mriIsOpen({}, { status: 'done' })).toBe(true);
});
