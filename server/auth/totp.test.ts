import { expect, test } from 'vitest';
import { newTotpSecret, totpCodeAt, totpPicture, totpStepOf } from './totp';

/** RFC 6238 appendix B, SHA-1: ASCII "12345678901234567890"; the last six of its eight digits. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082', 1],
  [1111111109, '081804', 37037036],
  [1234567890, '005924', 41152263],
  [20000000000, '353130', 666666666],
])('at second %i the code is %s, of step %i', (seconds, code, step) => {
  const now = new Date(seconds * 1000);
  expect(totpCodeAt(RFC_SECRET, now)).toBe(code);
  expect(totpStepOf(RFC_SECRET, code, now)).toBe(step);
});

test('a code is taken one step early or late, and no further', () => {
  const at = (seconds: number) => totpStepOf(RFC_SECRET, '287082', new Date(seconds * 1000));
  expect([at(29), at(30), at(60), at(89)]).toEqual([1, 1, 1, 1]);
  expect(at(90)).toBeNull();
});

test.each(['', '28708', '2870822', 'abcdef', '000000'])('%j is no code', (code) => {
  expect(totpStepOf(RFC_SECRET, code, new Date(59_000))).toBeNull();
});

test('every secret is new, and its picture is a path inside its square', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
  const { size, path } = totpPicture(RFC_SECRET, 'ann@clinic.example');
  expect(size).toBeGreaterThan(28);
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});
