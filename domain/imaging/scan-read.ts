import type { Imaging } from './schema';

/**
 * Whether the scan has been read into findings. A scan that is done with no finding counts as normal, but not while a
 * report has been pasted and nobody has taken anything over from it or said that it shows nothing (an empty list).
 */
export function scanIsRead(imaging: Imaging): boolean {
  if ((imaging.findings?.length ?? 0) > 0) return true;
  if (imaging.status !== 'done') return false;
  return imaging.findings !== undefined || (imaging.reportText ?? '').trim() === '';
}
