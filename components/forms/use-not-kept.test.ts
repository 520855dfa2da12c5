import { expect, test } from 'vitest';
import { withEntry } from './use-not-kept';

const field = 'intake.episode.onsetDate';
const future = { typed: '2099-01-01', problem: 'date.future' };

test('what is not kept is held by its field until it is put right', () => {
  const held = withEntry({}, field, future);
  expect(held).toEqual({ [field]: future });
  expect(withEntry(held, 'exam.examinedOn', { typed: '', problem: 'date.invalid' })).toHaveProperty([field]);
  expect(withEntry(held, field, null)).toEqual({});
});

test('the same said again is no change', () => {
  const held = withEntry({}, field, future);
  expect(withEntry(held, field, { ...future })).toBe(held);
  expect(withEntry(held, 'exam.examinedOn', null)).toBe(held);
});
