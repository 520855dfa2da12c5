import { expect, test } from 'vitest';
import { summaryOf } from './summary';

test('the last line adds everything up', () => {
  const { text, failed } = summaryOf([
    { name: 'types', passed: 1, failed: 0, seconds: 3.04, notes: '' },
    { name: 'unit', passed: 40, failed: 2, seconds: 12, notes: '1 skipped' },
  ]);
  expect(failed).toBe(2);
  expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
  expect(text).toContain('1 skipped');
});
