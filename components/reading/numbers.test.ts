import { expect, test } from 'vitest';
import { barWidth, percentText, weightText } from './numbers';

test('a weight never reads as certain or impossible', () => {
  expect(weightText(0.912)).toBe('.91');
  expect(weightText(0.05)).toBe('.05');
  expect(weightText(0.001)).toBe('.01');
  expect(weightText(0.999)).toBe('.99');
  expect(weightText(0)).toBe('0');
});

test('a share in percent is whole', () => {
  expect(percentText(0.456)).toBe('46 %');
});

test('a bar is as long as the number beside it says, and never empty', () => {
  expect(barWidth(0.912)).toBe('91%');
  expect(barWidth(0.9149)).toBe(barWidth(0.912));
  expect(barWidth(0)).toBe('2%');
  expect(barWidth(1)).toBe('100%');
});
