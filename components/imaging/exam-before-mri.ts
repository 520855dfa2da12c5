import type { Exam } from '@/domain/exam/schema';
import type { Imaging } from '@/domain/imaging/schema';

const any = (map: object | undefined): boolean => map !== undefined && Object.keys(map).length > 0;

export type MissingBeforeMri = 'conduction' | 'tension';

/**
 * What the examination still needs before the MRI is shown: some conduction test, and some nerve tension test. The clinical root
 * must stand before a picture that is often abnormal without pain (classification specification §9.2 stages 6 and 7).
 */
export function missingBeforeMri({ neurology, mechanosensitivity }: Exam): MissingBeforeMri[] {
  const conduction =
    any(neurology?.sensation) ||
    any(neurology?.strength) ||
    any(neurology?.reflexes) ||
    any(neurology?.statedNormal);
  const tension =
    any(mechanosensitivity?.slr) ||
    any(mechanosensitivity?.slump) ||
    any(mechanosensitivity?.femoralStretch) ||
    any(mechanosensitivity?.crossedSlr);
  return [...(conduction ? [] : (['conduction'] as const)), ...(tension ? [] : (['tension'] as const))];
}

/** Open once examined, once skipped with a reason, or when an MRI is recorded already (it cannot be unseen). */
export const mriIsOpen = (exam: Exam, imaging: Imaging): boolean =>
  missingBeforeMri(exam).length === 0 ||
  (imaging.examSkippedReason ?? '').trim() !== '' ||
  (imaging.status ?? null) !== null ||
  (imaging.findings?.length ?? 0) > 0;
