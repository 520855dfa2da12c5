import type { Imaging, ImagingFindingEntry } from './schema';

/** Findings of a scan that is said not to be done: one of the two is wrong. */
export const foundWithoutScan = ({ status, findings }: Imaging): boolean =>
  status === 'not_done' && (findings?.length ?? 0) > 0;

/**
 * The findings that may move a reading: none while the scan is said not to be done. The red flags read what is entered instead: a
 * danger once seen is not taken back by an answer that contradicts it.
 */
export const countedFindings = (imaging: Imaging): readonly ImagingFindingEntry[] =>
  foundWithoutScan(imaging) ? [] : (imaging.findings ?? []);

/**
 * Whether somebody has read the scan: findings are entered, or it is said that it shows nothing that counts (an empty list). That a scan
 * was done tells nothing of what it shows, with a report beside it or without.
 */
export function scanIsRead(imaging: Imaging): boolean {
  if (countedFindings(imaging).length > 0) return true;
  return imaging.status === 'done' && imaging.findings !== undefined;
}
