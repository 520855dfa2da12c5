import { definitionAt } from '../facts-path';
import { FINDINGS } from '../vocabulary/finding';

const known = new Map<string, boolean>();

/**
 * Whether an answer at a facts path is a finding (yes, no, could not tell, not tested). Asked of the schema, not of the word: "absent"
 * is also a state of sensation and of a pulse, and means something else there.
 */
export function isFindingPath(path: string): boolean {
  const before = known.get(path);
  if (before !== undefined) return before;
  const words = Object.values(definitionAt(path)?.entries ?? {});
  const is = words.length === FINDINGS.length && FINDINGS.every((finding) => words.includes(finding));
  known.set(path, is);
  return is;
}
