import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import type { Words } from '@/domain/words';

/** A finding in one line: level, severity, kind, side, zone, root contact, as far as they are stated. */
export function findingInWords(
  entry: ImagingFindingEntry,
  words: Words,
  side: (side: NonNullable<ImagingFindingEntry['side']>) => string,
): string {
  return [
    words.level[entry.level],
    entry.severity ? words.severity[entry.severity] : null,
    words.imaging[entry.finding],
    entry.side ? side(entry.side) : null,
    entry.zone ? words.zone[entry.zone] : null,
    entry.rootContact ? words.rootContact[entry.rootContact] : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
