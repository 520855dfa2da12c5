import { useEffect, useMemo } from 'react';
import type { Bound } from '@/components/forms/bound';
import type { ImagingFindingEntry, ReportLine } from '@/domain/imaging/schema';
import { type LineState, lineKey, newlySetAside, setAsideWith } from './report-lines';

/** The lines that were in the record at some time while the page is open, by the place they were entered in: it outlives the open section. */
const seenBy = new WeakMap<object, Set<string>>();

function seenWith({ update }: Bound<ImagingFindingEntry[]>): Set<string> {
  const seen = seenBy.get(update) ?? new Set<string>();
  seenBy.set(update, seen);
  return seen;
}

/** Every line that is or was in the record: as remembered with it, and as seen here. */
export function useLinesSeen(findings: Bound<ImagingFindingEntry[]>, setAside: Bound<ReportLine[]>) {
  const here = seenWith(findings);
  const remembered = useMemo(() => new Set((setAside.value ?? []).map(lineKey)), [setAside.value]);
  return { here, remembered, all: new Set([...here, ...remembered]) };
}

/**
 * Remembers each line while it stands in the record, so that it is known again once its row is corrected or removed. That is when it
 * is written down with the record: looking at a report changes nothing.
 */
export function useRememberLines(
  { here, remembered }: ReturnType<typeof useLinesSeen>,
  setAside: Bound<ReportLine[]>,
  lines: readonly ImagingFindingEntry[],
  states: readonly LineState[],
): void {
  useEffect(() => {
    lines.forEach((line, index) => {
      if (states[index] === 'entered') here.add(lineKey(line));
    });
    const gone = newlySetAside(lines, states, here, remembered);
    if (gone.length > 0) setAside.update((before = []) => setAsideWith(before, gone));
  }, [here, remembered, setAside, lines, states]);
}
