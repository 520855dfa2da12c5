'use client';
import { useTranslations } from 'next-intl';
import { ChoiceField } from '@/components/forms/choice-field';
import { NprsPicker } from '@/components/forms/nprs-picker';
import { NumberField } from '@/components/forms/number-field';
import { SectionCard } from '@/components/forms/section-card';
import { useDates } from '@/components/words/use-dates';
import { CHANGES, DISTALS, type FollowUpDraft } from './follow-up-draft';
import type { LastKnown } from './last-known';

/** Pain, change and function today, each with the value of the last visit in grey. */
export function PainCard({
  draft,
  last,
  onChange,
  errorOf,
}: {
  draft: FollowUpDraft;
  last: LastKnown;
  onChange: (part: Partial<FollowUpDraft>) => void;
  errorOf: (field: string) => string | null;
}) {
  const t = useTranslations('followUp');
  const { shortDay } = useDates();
  const lastOf = (known: { value: string | number; on: string } | null) =>
    known ? t('last', { value: known.value, date: shortDay(known.on) }) : undefined;
  const distal = last.distalLevel && {
    ...last.distalLevel,
    value: t(`distals.${last.distalLevel.value}`).toLowerCase(),
  };
  const walk = last.walkMinutes && {
    ...last.walkMinutes,
    value: `${last.walkMinutes.value} ${t('pain.minutes')}`,
  };
  const hint = (text: string | undefined) => (text ? { hint: text } : {});
  return (
    <SectionCard title={t('pain.title')} aside={<span className="max-md:hidden">{t('pain.keys')}</span>}>
      <NprsPicker
        field="legPain"
        label={t('pain.legPain')}
        value={draft.legPain}
        onChange={(legPain) => onChange({ legPain })}
        error={errorOf('legPain')}
        {...hint(lastOf(last.legPain))}
      />
      <NprsPicker
        field="backPain"
        label={t('pain.backPain')}
        value={draft.backPain}
        onChange={(backPain) => onChange({ backPain })}
        error={errorOf('backPain')}
        {...hint(lastOf(last.backPain))}
      />
      <ChoiceField
        field="change"
        label={t('pain.change')}
        value={draft.change}
        onChange={(change) => onChange({ change })}
        error={errorOf('change')}
        options={CHANGES.map((value) => ({ value, label: t(`changes.${value}`) }))}
      />
      <ChoiceField
        field="distalLevel"
        label={t('pain.distalLevel')}
        value={draft.distalLevel}
        onChange={(distalLevel) => onChange({ distalLevel })}
        error={errorOf('distalLevel')}
        options={DISTALS.map((value) => ({ value, label: t(`distals.${value}`) }))}
        {...hint(lastOf(distal))}
      />
      <NumberField
        field="walkMinutes"
        label={t('pain.walkMinutes')}
        value={draft.walkMinutes}
        onChange={(walkMinutes) => onChange({ walkMinutes })}
        error={errorOf('walkMinutes')}
        unit={t('pain.minutes')}
        {...hint(lastOf(walk))}
      />
    </SectionCard>
  );
}
