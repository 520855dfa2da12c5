import type { Imaging } from '../imaging/schema';
import type { PublishedFacts } from './case-schema';
import { listed } from './import-intake';

/** `mri: []` means done and normal; null or missing means none known (importer rule 1). */
export function importImaging(published: PublishedFacts): Imaging {
  const otherTests = listed(published.otherTests);
  if (!published.mri) return { otherTests };
  return {
    status: 'done',
    findings: published.mri.slice(0, 60).map((entry) => ({
      level: entry.level ?? 'unknown',
      finding: entry.finding,
      zone: entry.zone ?? null,
      side: entry.side ?? null,
      severity: entry.severity ?? null,
      rootContact: entry.rootContact ?? null,
      migration: entry.migration ?? null,
      slipGrade: entry.slipGrade && entry.slipGrade > 0 && entry.slipGrade <= 5 ? entry.slipGrade : null,
    })),
    otherTests,
  };
}
