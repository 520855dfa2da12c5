import type { Word } from '../said';

export type Run = { targets: readonly Word[]; value: Word | null };

/**
 * Targets and their values as runs: one value before or after all targets, or strictly target(s) then value,
 * again and again (`L4 intact L5 reduced`). A comma inside such a list, or any other order, is not certain: null.
 */
export function alternating(
  words: readonly Word[],
  isTarget: (word: Word) => boolean,
  isValue: (word: Word) => boolean,
): Run[] | null {
  const values = words.filter(isValue);
  const targets = words.filter(isTarget);
  if (values.length + targets.length !== words.length) return null;
  const [first] = values;
  if (values.length <= 1) {
    const amidst = first && first !== words[0] && first !== words.at(-1);
    return targets.length > 0 && !amidst ? [{ targets, value: first ?? null }] : null;
  }
  if (words.some((word) => word.afterComma && word !== words[0])) return null;
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
