'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SectionCard } from '@/components/forms/section-card';
import { Segmented } from '@/components/ui/segmented';
import { useDates } from '@/components/words/use-dates';
import { type FollowUpDraft, NEUROLOGY } from './follow-up-draft';

/** Neurology compared with last time; nothing chosen is "not tested". */
export function NeuroCard({
  value,
  dueOn,
  onChange,
  children,
}: {
  value: FollowUpDraft['neurologyRechecked'];
  dueOn: string | null;
  onChange: (value: FollowUpDraft['neurologyRechecked']) => void;
  children: ReactNode;
}) {
  const t = useTranslations('followUp.neuro');
  const { day } = useDates();
  return (
    <SectionCard title={t('title')} aside={dueOn ? t('due', { date: day(dueOn) }) : undefined}>
      <div data-field="neurologyRechecked" className="py-1.5">
        <Segmented
          label={t('label')}
          hideLabel
          value={value}
          onChange={onChange}
          options={NEUROLOGY.map((option) => ({
            value: option,
            label: t(option),
            ...(option === 'worse' ? { tone: 'watch' as const } : {}),
          }))}
        />
      </div>
      <div className="pt-2">{children}</div>
    </SectionCard>
  );
}
