import { expect, test } from 'vitest';
import assessment from './en/assessment.json';
import audit from './en/audit.json';
import common from './en/common.json';
import library from './en/library.json';

const { field, keyMap, note } = assessment;
const { screenItem, heading, finding } = note;
const READ_AS_THEY_STAND = {
  field,
  keyMap,
  screenItem,
  heading,
  finding,
  did: audit.mine.did,
  value: audit.value,
  flag: library.flag,
  away: common.away,
};

const wordsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(wordsIn);

// Messages are compiled with the page, and one with something to fill in is no text any more before it is filled in.
test.each(Object.entries(READ_AS_THEY_STAND))('%s: nothing to fill in', (_, words) => {
  expect(wordsIn(words).filter((text) => /[{}<>#]|''/.test(text))).toEqual([]);
});
