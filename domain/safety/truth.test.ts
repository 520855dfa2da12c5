import { describe, expect, it } from 'vitest';
import { all, any, atLeast, fact, given, not, possibly, unless } from './truth';

const yes = given(true, 'a.yes', () => 'yes');
const no = given(false, 'a.no', () => 'no');
const open = fact('not_tested', 'a.open', () => 'open');
const silent = () => 'nobody asked';
const words = (truth: ReturnType<typeof all>) => truth.found.map((said) => said('en'));

describe('three-valued statements', () => {
  it('read "unable" and "not tested" as neither true nor false', () => {
    expect([fact('unable', 'x').value, fact('not_tested', 'x').value]).toEqual([null, null]);
    expect([fact('present', 'x').value, fact('absent', 'x').value]).toEqual([true, false]);
  });

  it.each([
    [all(yes, open).value, null],
    [all(no, open).value, false],
    [any(yes, open).value, true],
    [any(no, open).value, null],
    [any(no, no).value, false],
    [atLeast(2, yes, yes, open).value, true],
    [atLeast(2, yes, open, no).value, null],
    [atLeast(2, yes, no, no).value, false],
    [not(open).value, null],
    [not(yes).value, false],
    [unless(open).value, true],
    [unless(yes).value, false],
    [possibly(open, silent).value, true],
    [possibly(no, silent).value, false],
  ])('combination %#', (value, expected) => {
    expect(value).toBe(expected);
  });

  it('carry the words of what was found and the paths of what was missing', () => {
    expect(words(any(yes, no, open))).toEqual(['yes']);
    expect(all(yes, open).missing).toEqual(['a.open']);
    expect(words(all(yes, open))).toEqual([]);
    expect(any(yes, no, open).paths).toEqual(['a.yes', 'a.no', 'a.open']);
    expect(any(yes, no, open).on).toEqual(['a.yes']);
  });

  it('say what a rule took for granted where nobody asked', () => {
    expect(words(all(yes, possibly(open, silent)))).toEqual(['yes', 'nobody asked']);
    expect(words(possibly(yes, silent))).toEqual(['yes']);
    expect(possibly(open, silent).on).toEqual([]);
  });
});
