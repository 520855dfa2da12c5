'use client';
import { useTranslations } from 'next-intl';
import { useReasons } from '@/components/exam/screens-context';
import type { Facts } from '@/domain/facts';
import { ownReasons } from './called-for';
import type { SectionId } from './sections';

/**
 * Why the story asks for this section, where its screens do not say it already. The section is open either way. What is filled in here never makes it
 * come or go: nothing moves under a field in use.
 */
export function CalledLine({ facts, section }: { facts: Facts; section: SectionId }) {
  const t = useTranslations('assessment.screens');
  const inWords = useReasons();
  const reasons = ownReasons(facts, section);
  if (reasons.length === 0) return null;
  return (
    <p className="text-sm text-watch">
      <span aria-hidden="true">◆ </span>
      {t('called', { reasons: inWords(reasons) })}
    </p>
  );
}
