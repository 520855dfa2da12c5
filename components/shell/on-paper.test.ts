import { expect, test } from 'vitest';
import { cssString } from './on-paper';

test('no name breaks out of the string it stands in', () => {
  expect(cssString('Harbour Physiotherapy')).toBe('"Harbour Physiotherapy"');
  expect(cssString('Ana "Nan" O\\Neill\n}')).toBe('"Ana \\22 Nan\\22  O\\5c Neill\\a }"');
  expect(cssString('נועה כהן')).toBe('"נועה כהן"');
});
