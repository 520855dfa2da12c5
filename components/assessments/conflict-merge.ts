import { sameAnswers } from '@/components/forms/same-answers';
import { leavesOf, withLeaf } from '@/domain/vocabulary/leaves';

export type Choice = 'mine' | 'theirs';
export type ConflictField = {
  path: string;
  mine: unknown;
  theirs: unknown;
  /** Who changed it since the version both started from. */
  changedBy: 'mine' | 'theirs' | 'both';
};

/** Where two versions of a section differ, in the order of mine, then what only theirs has. */
export function conflictFields(base: unknown, mine: unknown, theirs: unknown): ConflictField[] {
  const [was, here, there] = [leavesOf(base), leavesOf(mine), leavesOf(theirs)];
  return [...new Set([...here.keys(), ...there.keys()])]
    .filter((path) => !sameAnswers(here.get(path), there.get(path)))
    .map((path) => {
      const mineChanged = !sameAnswers(was.get(path), here.get(path));
      const theirsChanged = !sameAnswers(was.get(path), there.get(path));
      return {
        path,
        mine: here.get(path),
        theirs: there.get(path),
        changedBy: mineChanged && theirsChanged ? 'both' : mineChanged ? 'mine' : 'theirs',
      };
    });
}

/** The choice that needs no question: whoever alone changed a field. A field both changed has none. */
export const obviousChoices = (fields: readonly ConflictField[]): Record<string, Choice> =>
  Object.fromEntries(
    fields.flatMap(({ path, changedBy }) => (changedBy === 'both' ? [] : [[path, changedBy] as const])),
  );

/**
 * The newer version with every field chosen as mine put back into it. A field without a choice stays as theirs: what was saved
 * is never taken away in silence. The result still has to pass the section's schema.
 */
export const mergeChoices = (
  theirs: unknown,
  fields: readonly ConflictField[],
  choices: Readonly<Record<string, Choice>>,
): unknown =>
  fields
    .filter(({ path }) => choices[path] === 'mine')
    .reduce((merged, { path, mine }) => withLeaf(merged, path.split('.'), mine), theirs);
