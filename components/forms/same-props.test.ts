import { createElement } from 'react';
import { expect, test } from 'vitest';
import { sameProps } from './same-props';

const pick = () => undefined;

test('lists of options written anew say the same; another label or order does not', () => {
  const options = () => [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second' },
  ];
  expect(sameProps({ options: options(), onChange: pick }, { options: options(), onChange: pick })).toBe(
    true,
  );
  expect(sameProps({ options: options() }, { options: options().reverse() })).toBe(false);
  expect(sameProps({ options: options() }, { options: [{ value: 'a', label: 'First' }] })).toBe(false);
  expect(sameProps({ options: options() }, { options: [options()[0], { value: 'b', label: 'Other' }] })).toBe(
    false,
  );
});

test('words written anew say the same', () => {
  expect(sameProps({ words: { present: '+', absent: '−' } }, { words: { present: '+', absent: '−' } })).toBe(
    true,
  );
  expect(sameProps({ words: { present: '+', absent: '−' } }, { words: { present: '+', absent: '-' } })).toBe(
    false,
  );
});

test('a function or an element made anew is another: it may do or hold anything', () => {
  expect(sameProps({ onChange: () => 1 }, { onChange: () => 1 })).toBe(false);
  expect(sameProps({ hint: createElement('b') }, { hint: createElement('b') })).toBe(false);
});

test('an answer that came, went or changed is drawn', () => {
  expect(sameProps({ value: null }, { value: 'present' })).toBe(false);
  expect(sameProps({ value: 'present' }, {})).toBe(false);
  expect(sameProps({ value: 'present', error: null }, { value: 'present', error: 'number.range' })).toBe(
    false,
  );
  expect(sameProps({ value: { left: { grade: '4' } } }, { value: { left: { grade: '4' } } })).toBe(false);
});
