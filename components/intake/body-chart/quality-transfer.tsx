'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { type Bound, part } from '@/components/forms/bound';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { PAIN_QUALITIES } from '@/domain/intake/items';
import type { Area, Intake } from '@/domain/intake/schema';

/**
 * Qualities said of an area that the kind of pain, which the reading rests on, does not hold yet: offered, never written unasked,
 * so that an answer already given is not changed by a drawing.
 */
export function QualityTransfer({
  areas,
  pain,
}: {
  areas: readonly Area[];
  pain: Bound<NonNullable<Intake['pain']>>;
}) {
  const t = useTranslations('assessment.bodyChart');
  const format = useFormatter();
  const words = useWords();
  const kind = part(pain, 'quality');
  const missing = PAIN_QUALITIES.filter(
    (quality) => kind.value?.[quality] !== 'present' && areas.some((area) => area.quality?.includes(quality)),
  );
  if (missing.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {t('qualities', {
        qualities: format.list(
          missing.map((quality) => words.quality[quality]),
          { type: 'conjunction' },
        ),
      })}
      <Button
        size="small"
        onClick={() =>
          kind.update((before) => ({
            ...before,
            ...Object.fromEntries(missing.map((quality) => [quality, 'present'])),
          }))
        }
      >
        {t('qualitiesAdd')}
      </Button>
    </p>
  );
}
