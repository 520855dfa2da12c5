import type { Word } from '../said';

export type Run = { targets: readonly Word[]; value: Word | null };

/**
 * Targets and their values as runs: one value before or after all targets, or strictly target(s) then value,
 * again and again (`L4 intact L5 reduced`). Any other order is not certain: null. Neither is a comma inside such a list,
 * unless one heading gives all of it its side (`R: L4 5, L5 4-`) and each part between commas is whole.
 */
export function alternating(
  words: readonly Word[],
  isTarget: (word: Word) => boolean,
  isValue: (word: Word) => boolean,
  underHeading = false,
): Run[] | null {
  const values = words.filter(isValue);
  const targets = words.filter(isTarget);
  if (values.length + targets.length !== words.length) return null;
  const [first] = values;
  if (values.length <= 1) {
    const amidst = first && first !== words[0] && first !== words.at(-1);
    return targets.length > 0 && !amidst ? [{ targets, value: first ?? null }] : null;
  }
  const whole = words.every((word, index) => {
    const before = words[index - 1];
    return !word.afterComma || !before || (underHeading && isTarget(word) && isValue(before));
  });
  if (!whole) return null;
  const runs: Run[] = [];
  let open: Word[] = [];
  for (const word of words) {
    if (isTarget(word)) open.push(word);
    else {
      if (open.length === 0) return null;
      runs.push({ targets: open, value: word });
      open = [];
    }
  }
  return open.length === 0 ? runs : null;
}
