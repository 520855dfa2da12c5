import { HERNIATIONS } from '@/domain/imaging/finding-groups';
import { type ImagingFindingEntry, MOST_SET_ASIDE, type ReportLine } from '@/domain/imaging/schema';

/**
 * Where a line of the report stands in the record: not there, there as read, there but corrected, there in a form that may be its
 * correction, or taken over and then removed. Only an open line is one of those taken over together.
 */
export type LineState = 'open' | 'entered' | 'corrected' | 'likely' | 'removed';

export const sameFinding = (one: ImagingFindingEntry, other: ImagingFindingEntry): boolean =>
  one.level === other.level && one.finding === other.finding && (one.side ?? null) === (other.side ?? null);

/** What a line of the report says, as long as it says it: by this it is known again when the text around it changes. */
export const lineKey = ({ level, finding, side }: ReportLine): string => `${level} ${finding} ${side ?? ''}`;

const alike = (one: ImagingFindingEntry, other: ImagingFindingEntry): boolean =>
  one.finding === other.finding || (HERNIATIONS.has(one.finding) && HERNIATIONS.has(other.finding));

/** How near a row has to be to a line to be its correction, the nearest first. */
const NEARNESS: readonly ((row: ImagingFindingEntry, line: ImagingFindingEntry) => boolean)[] = [
  (row, line) => row.level === line.level && row.finding === line.finding,
  (row, line) => row.level === line.level && alike(row, line),
  (row, line) => row.level === line.level,
  (row, line) => alike(row, line),
  () => true,
];
/** Without a memory of the line only a row of this level and kind, whatever its side, may be the correction of a line. */
const NEAR_ENOUGH_UNSEEN = 2;

/** The lines that stood in the record (`seen`) and no longer do, as far as that is not remembered yet. */
export const newlySetAside = (
  lines: readonly ImagingFindingEntry[],
  states: readonly LineState[],
  seen: ReadonlySet<string>,
  remembered: ReadonlySet<string>,
): ReportLine[] =>
  lines.flatMap((line, index) => {
    const key = lineKey(line);
    if (states[index] === 'entered' || !seen.has(key) || remembered.has(key)) return [];
    const { level, finding, side = null } = line;
    return [{ level, finding, side }];
  });

/** What is remembered, and these: each once, and of too many the newest. */
export const setAsideWith = (before: readonly ReportLine[], more: readonly ReportLine[]): ReportLine[] => {
  const known = new Set(before.map(lineKey));
  return [...before, ...more.filter((line) => !known.has(lineKey(line)))].slice(-MOST_SET_ASIDE);
};

/**
 * The state of every line. A row stands for one line only: the one it repeats, else the nearest that was taken over (`seen`), else
 * one of its level and kind. A line that was once in the record is never open again: it may have been wrong.
 */
export function lineStates(
  lines: readonly ImagingFindingEntry[],
  rows: readonly ImagingFindingEntry[],
  seen: ReadonlySet<string>,
): LineState[] {
  const states = lines.map(
    (line): LineState => (rows.some((row) => sameFinding(row, line)) ? 'entered' : 'open'),
  );
  const left = rows.filter((row) => !lines.some((line) => sameFinding(row, line)));
  const settle = (of: (line: ImagingFindingEntry) => boolean, steps: number, state: LineState) => {
    for (const near of NEARNESS.slice(0, steps)) {
      lines.forEach((line, index) => {
        if (states[index] !== 'open' || !of(line)) return;
        const at = left.findIndex((row) => near(row, line));
        if (at < 0) return;
        left.splice(at, 1);
        states[index] = state;
      });
    }
  };
  const wasSeen = (line: ImagingFindingEntry) => seen.has(lineKey(line));
  settle(wasSeen, NEARNESS.length, 'corrected');
  settle((line) => !wasSeen(line), NEAR_ENOUGH_UNSEEN, 'likely');
  return states.map((state, index) => {
    const line = lines[index];
    return state === 'open' && line && wasSeen(line) ? 'removed' : state;
  });
}
