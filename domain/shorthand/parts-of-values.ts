import type { ShorthandPath } from './paths';
import { isTree } from './trees';

/** Where an entry of a list lies; two states of one place are a conflict, two places are two entries. */
export const placeOf = (entry: unknown): unknown => {
  if (!isTree(entry)) return entry;
  const { state: _, ...place } = entry;
  return place;
};

/** Counts are one answer, not two that could be filled in apart. */
export const WHOLE: ReadonlySet<ShorthandPath> = new Set<ShorthandPath>(['exam.competing.sijCount']);
