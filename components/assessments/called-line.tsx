'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Facts } from '@/domain/facts';
import { callsFor } from './called-for';
import { progressOf } from './section-progress';
import type { SectionId } from './sections';

/** Why the story asks for this section; nothing when it does not, or when it is done. The section is open either way. */
export function CalledLine({ facts, section }: { facts: Facts; section: SectionId }) {
  const t = useTranslations('assessment.competing');
  const format = useFormatter();
  const reasons = callsFor(facts, section);
  if (reasons.length === 0 || progressOf(facts, section, false).state === 'full') return null;
  const list = format.list(
    reasons.map((reason) => t(`reason.${reason}`)),
    { type: 'conjunction' },
  );
  return (
    <p className="-mt-2 text-sm text-watch">
      <span aria-hidden="true">◆ </span>
      {t('called', { reasons: list })}
    </p>
  );
}
