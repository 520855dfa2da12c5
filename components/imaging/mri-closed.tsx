'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { part, put } from '@/components/forms/bound';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { SectionCard } from '@/components/forms/section-card';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useWords } from '@/components/words/use-words';
import { REFLEXES } from '@/domain/vocabulary/muscles';
import type { MissingAtLeg, MissingBeforeMri } from './exam-before-mri';

/** Why the MRI is still closed, what opens it, and the way around with a reason that stays in the record. */
export function MriClosed({ missing }: { missing: MissingBeforeMri[] }) {
  const t = useTranslations('assessment.mri');
  const { imaging } = useDraft();
  const { goToField } = useVisit();
  const [reason, setReason] = useState('');
  const skip = () => {
    if (reason.trim() !== '') put(part(imaging, 'examSkippedReason'), reason.trim());
  };
  const words = useWords();
  const legInWords = ({ side, places }: MissingAtLeg) => {
    if (places.length === 0) return t('missingUnjudged', { side: words.side[side] });
    const named = places
      .filter((place) => place !== 'leg')
      .map((place) => {
        const reflex = REFLEXES.find((known) => known === place);
        return reflex ? words.reflex[reflex] : place;
      });
    return `${words.side[side]} ${named.join(', ')}`.trim();
  };
  return (
    <SectionCard title={t('closedTitle')} lead={t('closedText')}>
      <p className="mt-2 font-semibold">{t('missing')}</p>
      <p className="text-sm text-ink-2">{t('missingMeasure')}</p>
      <ul aria-label={t('missing')} className="mt-1 flex flex-wrap gap-2">
        {missing.map(({ part, legs, field }) => (
          <li key={part}>
            <Button className="whitespace-normal text-start" onClick={() => goToField(field)}>
              {t(`missingPart.${part}`, { legs: legs.map(legInWords).join('; ') })}
              <span aria-hidden="true">→</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="mt-4 border-t border-line pt-3 text-sm text-ink-2">{t('skipTitle')}</p>
      <div className="mt-1.5 flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-[min(16rem,100%)] grow"
          label={t('skipReason')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && skip()}
        />
        <Button disabled={reason.trim() === ''} onClick={skip}>
          {t('skip')}
        </Button>
      </div>
    </SectionCard>
  );
}
