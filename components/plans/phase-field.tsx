'use client';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Segmented } from '@/components/ui/segmented';
import { useWords } from '@/components/words/use-words';
import { PHASES, type Phase } from '@/domain/plan/plan';

/** The phase the plan is in. Changing it changes what may be given; the exercises stay until somebody swaps them. */
export function PhaseField({ phase, onChange }: { phase: Phase; onChange: (phase: Phase) => void }) {
  const t = useTranslations('plan');
  const words = useWords();
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
      <span className="font-semibold" aria-hidden="true">
        {t('phase')}
      </span>
      <Segmented
        label={t('phase')}
        hideLabel
        value={phase}
        onChange={(chosen) => chosen && onChange(chosen)}
        options={PHASES.map((value, place) => ({
          value,
          key: String(place + 1),
          label: `${place + 1} ${words.phase[value]}`,
        }))}
      />
      <span className="min-w-0 text-xs text-ink-2">{t('phaseHint')}</span>
    </Card>
  );
}
