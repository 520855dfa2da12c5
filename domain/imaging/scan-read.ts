import type { Imaging } from './schema';

/**
 * Whether somebody has read the scan: findings are entered, or it is said that it shows nothing that counts (an empty list). That a scan
 * was done tells nothing of what it shows, with a report beside it or without.
 */
export function scanIsRead(imaging: Imaging): boolean {
  if ((imaging.findings?.length ?? 0) > 0) return true;
  return imaging.status === 'done' && imaging.findings !== undefined;
}
