import type { ImagingFindingEntry } from '../../schema';
import { readReport } from '../read-report';
import type { ExpectedFinding, ReportSample } from '../report-sample';

/** How a reader did on coded texts: findings count as right with their level and side. */
export type ReaderScore = {
  expected: number;
  right: number;
  missed: string[];
  extra: string[];
  wrongSide: string[];
  deniedRead: string[];
  details: { stated: number; right: number };
};

const DETAILS = ['zone', 'severity', 'rootContact', 'migration', 'slipGrade'] as const;
const sideOf = (entry: Pick<ImagingFindingEntry, 'side'>) => entry.side ?? null;
const say = (id: string, one: Pick<ImagingFindingEntry, 'level' | 'finding' | 'side'>): string =>
  `${id}: ${one.level} ${one.finding} ${sideOf(one)}`;

export function scoreReader(samples: readonly ReportSample[]): ReaderScore {
  const score: ReaderScore = {
    expected: 0,
    right: 0,
    missed: [],
    extra: [],
    wrongSide: [],
    deniedRead: [],
    details: { stated: 0, right: 0 },
  };
  for (const { id, text, expected, denied } of samples) {
    const open = readReport(text).findings.map(({ entry }) => entry);
    const take = (fits: (entry: ImagingFindingEntry) => boolean): ImagingFindingEntry | null => {
      const index = open.findIndex(fits);
      return index === -1 ? null : (open.splice(index, 1)[0] ?? null);
    };
    const unmet: ExpectedFinding[] = [];
    for (const one of expected) {
      score.expected += 1;
      const read = take(
        (entry) => entry.level === one.level && entry.finding === one.finding && sideOf(entry) === one.side,
      );
      if (!read) {
        unmet.push(one);
        continue;
      }
      score.right += 1;
      for (const detail of DETAILS) {
        if (one[detail] === undefined || one[detail] === null) continue;
        score.details.stated += 1;
        if (read[detail] === one[detail]) score.details.right += 1;
      }
    }
    for (const one of unmet) {
      const read = take((entry) => entry.level === one.level && entry.finding === one.finding);
      score.missed.push(say(id, one));
      if (!read) continue;
      const side = sideOf(read);
      (side === 'left' || side === 'right' ? score.wrongSide : score.extra).push(say(id, read));
    }
    for (const entry of open) {
      const wasDenied = denied.some(
        (one) => one.finding === entry.finding && (one.level === null || one.level === entry.level),
      );
      (wasDenied ? score.deniedRead : score.extra).push(say(id, entry));
    }
  }
  return score;
}
