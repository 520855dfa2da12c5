'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { ChoiceField } from '@/components/forms/choice-field';
import { useDraft } from '@/components/forms/draft-context';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { NumberField } from '@/components/forms/number-field';
import { SectionCard } from '@/components/forms/section-card';

const PROVOCATIONS = ['heavy', 'moderate', 'trivial'] as const;
const SETTLES = ['under_5_min', '5_to_30_min', 'over_30_min', 'over_2_h', 'not_settling'] as const;
const WAKINGS = ['none', 'less_than_nightly', 'nightly_or_constant'] as const;

/** How easily the leg pain is provoked and how long it takes to settle: the dose of the plan rests on it. */
export function IrritabilityCard() {
  const t = useTranslations('assessment');
  const bind = useBind();
  const { intake } = useDraft();
  const irritability = part(intake, 'irritability');
  return (
    <SectionCard title={t('pain.irritability')}>
      <ChoiceField
        {...bind(part(irritability, 'provocation'))}
        options={PROVOCATIONS.map((value) => ({ value, label: t(`option.provocation.${value}`) }))}
      />
      <ChoiceField
        {...bind(part(irritability, 'settle'))}
        options={SETTLES.map((value) => ({ value, label: t(`option.settle.${value}`) }))}
      />
      <ChoiceField
        {...bind(part(irritability, 'nightWaking'))}
        options={WAKINGS.map((value) => ({ value, label: t(`option.nightWaking.${value}`) }))}
      />
      <FindingField {...bind(part(irritability, 'easingPositionFound'))} />
      <FindingField {...bind(part(irritability, 'worseNextDay'))} />
      <NumberField {...bind(part(irritability, 'sleepHours'))} unit="h" />
    </SectionCard>
  );
}
