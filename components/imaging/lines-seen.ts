import { useEffect } from 'react';
import type { Bound } from '@/components/forms/bound';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import { type LineState, lineKey } from './report-lines';

/** The lines that were in the record at some time of this visit, by the place they were entered in: it outlives the open section. */
const seenBy = new WeakMap<object, Set<string>>();

export function linesSeen({ update }: Bound<ImagingFindingEntry[]>): Set<string> {
  const seen = seenBy.get(update) ?? new Set<string>();
  seenBy.set(update, seen);
  return seen;
}

/** Remembers each line while it stands in the record, so that it is known again once its row is corrected or removed. */
export function useLinesSeen(
  seen: Set<string>,
  lines: readonly ImagingFindingEntry[],
  states: readonly LineState[],
): void {
  useEffect(() => {
    lines.forEach((line, index) => {
      if (states[index] === 'entered') seen.add(lineKey(line));
    });
  }, [seen, lines, states]);
}
