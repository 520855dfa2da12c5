'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { ChoiceChips } from '@/components/forms/choice-chips';
import { ChoiceField } from '@/components/forms/choice-field';
import { Contradictions } from '@/components/forms/contradictions';
import { useDraft } from '@/components/forms/draft-context';
import { FindingChips } from '@/components/forms/finding-chips';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { lateRoom } from '@/components/forms/late-room';
import { NprsPicker } from '@/components/forms/nprs-picker';
import { NumberField } from '@/components/forms/number-field';
import { itemsOf, optionsOf } from '@/components/forms/options';
import { SectionCard } from '@/components/forms/section-card';
import { later } from '@/components/forms/use-arrived';
import { useWords } from '@/components/words/use-words';
import { AGGRAVATORS, EASERS, NAMED_DISTRIBUTIONS, PAIN_PATHS, PAIN_QUALITIES } from '@/domain/intake/items';
import { LEG_SIDES } from '@/domain/vocabulary/side';
import { AreaPicker } from './area-picker';
import { IrritabilityCard } from './irritability-card';
import { SymptomsCard } from './symptoms-card';

/**
 * Loaded after the form: the figure is larger than the rest of the section. Its room is kept free, so that nothing jumps. Never drawn
 * by the server: a picture that is there before its code would take keys and strokes, and lose them.
 */
const BodyChart = lateRoom(
  later(() => import('./body-chart/body-chart')),
  (room) => room.BodyChart,
  <div aria-hidden="true" className="aspect-[4/5] @[560px]:aspect-[10/8]" />,
);

/** Where, how much, what kind, what changes it, how easily it flares, and what else the leg does. */
export function PainSection() {
  const t = useTranslations('assessment');
  const chips = useTranslations('common.chips');
  const words = useWords();
  const bind = useBind();
  const { intake } = useDraft();
  const pain = part(intake, 'pain');
  const sideKeys = { right: 'r', left: 'l', both: 'b', none: 'n' };
  return (
    <>
      <SectionCard title={t('pain.where')}>
        <ChoiceField
          {...bind(part(pain, 'legSide'))}
          options={LEG_SIDES.map((side) => ({
            value: side,
            label: t(`option.legSide.${side}`),
            key: sideKeys[side],
          }))}
        />
        {/* Its line is kept free: the figures below must not move under the pen. */}
        <div className="min-h-5">
          <Contradictions field="intake.pain.legSide" />
        </div>
        <BodyChart />
        <AreaPicker bound={part(pain, 'areas')} />
      </SectionCard>
      <div className="grid gap-3.5 @[700px]:grid-cols-2">
        <SectionCard title={t('pain.howMuch')} aside={t('pain.howMuchHint')}>
          <NprsPicker {...bind(part(pain, 'nprsLegWorst'))} />
          <NprsPicker {...bind(part(pain, 'nprsLegAverage'))} />
          <NprsPicker {...bind(part(pain, 'nprsLegNow'))} />
          <NprsPicker {...bind(part(pain, 'nprsBack'))} />
        </SectionCard>
        <SectionCard title={t('pain.other')}>
          <FindingField {...bind(part(pain, 'legPain'))} />
          <Contradictions field="intake.pain.legPain" />
          <FindingField {...bind(part(pain, 'backPain'))} />
          <FindingField {...bind(part(pain, 'legWorseThanBack'))} />
          <FindingField {...bind(part(pain, 'belowKnee'))} />
          <Contradictions field="intake.pain.belowKnee" />
          <FindingField {...bind(part(pain, 'coughSneezeStrain'))} />
          <FindingField {...bind(part(pain, 'constant'))} />
          <FindingField {...bind(part(pain, 'night'))} />
          <FindingField {...bind(part(pain, 'severe'))} />
          <FindingField {...bind(part(pain, 'lightTouchPainful'))} />
        </SectionCard>
      </div>
      <SectionCard title={t('pain.kind')} aside={chips('hint')}>
        <FindingChips
          {...bind(part(pain, 'quality'))}
          items={itemsOf(PAIN_QUALITIES, words.quality)}
          hideLabel
        />
        <ChoiceField {...bind(part(pain, 'path'))} options={optionsOf(PAIN_PATHS, words.path)} />
        <ChoiceChips
          {...bind(part(pain, 'distribution'))}
          items={itemsOf(NAMED_DISTRIBUTIONS, words.distribution)}
        />
      </SectionCard>
      <SectionCard title={t('pain.behaviour')} aside={chips('hint')}>
        <FindingChips {...bind(part(pain, 'aggravating'))} items={itemsOf(AGGRAVATORS, words.aggravator)} />
        <FindingChips {...bind(part(pain, 'easing'))} items={itemsOf(EASERS, words.easer)} />
        <div className="grid gap-x-6 border-t border-line pt-1 @[700px]:grid-cols-3">
          <NumberField {...bind(part(pain, 'walkMinutes'))} unit="min" />
          <NumberField {...bind(part(pain, 'walkMetres'))} unit="m" />
          <NumberField {...bind(part(pain, 'sitMinutes'))} unit="min" />
        </div>
      </SectionCard>
      <IrritabilityCard />
      <SymptomsCard />
    </>
  );
}
