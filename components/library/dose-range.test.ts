import { expect, it } from 'vitest';
import { rangeOf } from './dose-range';

it.each([
  ['10-15', '10–15'],
  ['1-3 x 5-8', '1–3 x 5–8'],
  ['7', '7'],
  ['see walking stages', 'see walking stages'],
])('%s', (dose, printed) => {
  expect(rangeOf(dose)).toBe(printed);
});
