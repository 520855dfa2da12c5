'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { FindingChips } from '@/components/forms/finding-chips';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { NumberField } from '@/components/forms/number-field';
import { itemsOf } from '@/components/forms/options';
import { SectionCard } from '@/components/forms/section-card';
import { useWords } from '@/components/words/use-words';
import { HISTORY_ITEMS } from '@/domain/intake/items';
import { CaudaEquinaCard } from './cauda-equina-card';

const GENERAL = [
  'fever',
  'rigors',
  'sweats',
  'weightLoss',
  'unwell',
  'fatigue',
  'noImprovementAfterSixWeeksCare',
  'acuteMidlinePain',
  'traumaToSpine',
] as const;
const OTHER = [
  'thoracicPain',
  'groinOrAbdominalPain',
  'armSymptoms',
  'ascendingWeakness',
  'legSwelling',
  'coldFoot',
  'restPainEasedByHanging',
  'footUlcerOrGangrene',
  'rash',
  'breathless',
  'fainting',
] as const;

/** Danger signs: cauda equina first, then general health and history. */
export function DangerSection() {
  const t = useTranslations('assessment');
  const chips = useTranslations('common.chips');
  const words = useWords();
  const bind = useBind();
  const { intake, exam } = useDraft();
  const { person } = useVisit();
  const health = part(intake, 'generalHealth');
  const spine = part(exam, 'spine');
  return (
    <>
      <CaudaEquinaCard />
      <div className="grid gap-3.5 @[700px]:grid-cols-2">
        <SectionCard title={t('danger.general')}>
          {GENERAL.map((item) => (
            <FindingField key={item} {...bind(part(health, item))} alarm />
          ))}
        </SectionCard>
        <SectionCard title={t('danger.vessels')}>
          {OTHER.map((item) => (
            <FindingField key={item} {...bind(part(health, item))} alarm />
          ))}
        </SectionCard>
      </div>
      <div className="grid gap-3.5 @[700px]:grid-cols-2">
        <SectionCard title={t('danger.measures')}>
          <NumberField {...bind(part(health, 'temperatureCelsius'))} unit="°C" />
          <NumberField {...bind(part(health, 'fallsLastYear'))} />
          <NumberField {...bind(part(health, 'weeksSinceTrauma'))} unit={t('weeksUnit')} />
          <NumberField {...bind(part(health, 'weeksSinceSpinalSurgery'))} unit={t('weeksUnit')} />
          {person.sex === 'male' ? null : (
            <NumberField {...bind(part(health, 'pregnancyWeeks'))} unit={t('weeksUnit')} />
          )}
        </SectionCard>
        <SectionCard title={t('danger.signs')}>
          <FindingField {...bind(part(spine, 'percussionTender'))} alarm />
          <FindingField {...bind(part(spine, 'midlineTender'))} alarm />
          <FindingField {...bind(part(spine, 'contusionAfterTrauma'))} alarm />
          <FindingField {...bind(part(spine, 'rashVesicles'))} alarm />
        </SectionCard>
      </div>
      <SectionCard title={t('danger.history')} aside={chips('hint')}>
        <FindingChips
          {...bind(part(intake, 'history'))}
          items={itemsOf(HISTORY_ITEMS, words.history)}
          hideLabel
        />
      </SectionCard>
    </>
  );
}
