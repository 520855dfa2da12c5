'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { SECTIONS, type SectionId } from './sections';

/** On to the next section, or back, without going up to the list. */
export const SectionSteps = memo(function SectionSteps({
  section,
  onGo,
}: {
  section: SectionId;
  onGo: (section: SectionId) => void;
}) {
  const t = useTranslations('assessment');
  const at = SECTIONS.indexOf(section);
  const [before, after] = [SECTIONS[at - 1], SECTIONS[at + 1]];
  return (
    <div className="no-print flex flex-wrap justify-between gap-3">
      {before ? (
        <Button onClick={() => onGo(before)}>
          <span aria-hidden="true">←</span> {t('previous', { section: t(`section.${before}`) })}
        </Button>
      ) : (
        <span />
      )}
      {after ? (
        <Button onClick={() => onGo(after)}>
          {t('next', { section: t(`section.${after}`) })} <span aria-hidden="true">→</span>
        </Button>
      ) : null}
    </div>
  );
});
