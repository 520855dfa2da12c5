'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { ChoiceField } from '@/components/forms/choice-field';
import { Contradictions } from '@/components/forms/contradictions';
import { useDraft } from '@/components/forms/draft-context';
import { FindingChips } from '@/components/forms/finding-chips';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { itemsOf } from '@/components/forms/options';
import { SectionCard } from '@/components/forms/section-card';
import { SIDES_IN_ORDER, SidedFindings } from '@/components/forms/sided';
import { TextRow } from '@/components/forms/text-row';
import { useWords } from '@/components/words/use-words';
import { LUMBAR_MOVEMENTS, REPEATED_RESPONSES } from '@/domain/exam/items';
import { Asterisks } from './asterisks';
import { LegRaise } from './leg-raise';
import { ScreenCard } from './screen-card';

const SHIFTS = ['left', 'none', 'right'] as const;
const REPEATED = ['repeatedExtension', 'repeatedFlexion', 'repeatedSideGlide'] as const;

/** Nerve tension with angle, symptom and differentiation; then movement, once and repeated. */
export function MovementSection() {
  const t = useTranslations('assessment');
  const words = useWords();
  const bind = useBind();
  const { exam } = useDraft();
  const tension = part(exam, 'mechanosensitivity');
  const movement = part(exam, 'movement');
  const sensitisation = part(exam, 'sensitisation');
  return (
    <>
      <SectionCard title={t('movement.tension')} lead={t('movement.slrHint')}>
        {(['slr', 'slump'] as const).map((test) => (
          <div
            key={test}
            data-field={`exam.mechanosensitivity.${test}`}
            className="grid grid-cols-1 gap-x-7 @[1000px]:grid-cols-2"
          >
            {SIDES_IN_ORDER.map((side) => (
              <LegRaise key={side} bound={part(part(tension, test), side)} />
            ))}
            <div className="@[1000px]:col-span-2">
              <Contradictions field={`exam.mechanosensitivity.${test}`} />
            </div>
          </div>
        ))}
      </SectionCard>
      <div className="grid gap-3.5 @[700px]:grid-cols-2">
        <SectionCard title={t('movement.crossed')}>
          <SidedFindings bound={part(tension, 'crossedSlr')} hint={t('movement.crossedHint')} />
          <SidedFindings bound={part(tension, 'femoralStretch')} />
          <SidedFindings bound={part(tension, 'crossedFemoralStretch')} />
          <FindingField {...bind(part(tension, 'nerveTrunkTender'))} alarm />
        </SectionCard>
        <SectionCard title={t('movement.movement')}>
          <FindingChips
            {...bind(part(movement, 'lumbar'))}
            items={itemsOf(LUMBAR_MOVEMENTS, words.lumbarMovement)}
          />
          {REPEATED.map((test) => (
            <ChoiceField
              key={test}
              {...bind(part(movement, test))}
              stacked
              options={REPEATED_RESPONSES.map((value) => ({
                value,
                label: words.repeatedResponse[value],
                ...(value === 'peripheralises' || value === 'worse' ? { tone: 'watch' as const } : {}),
              }))}
            />
          ))}
          <ChoiceField
            {...bind(part(movement, 'lateralShift'))}
            options={SHIFTS.map((value) => ({
              value,
              label: t(`option.lateralShift.${value}`),
              key: value.charAt(0),
            }))}
          />
          <FindingField {...bind(part(movement, 'stepOff'))} alarm />
        </SectionCard>
        <SectionCard title={t('movement.sensitisation')}>
          <FindingField {...bind(part(sensitisation, 'allodyniaOrHyperalgesia'))} alarm />
          <FindingField {...bind(part(sensitisation, 'diffuseTenderness'))} alarm />
          <FindingField {...bind(part(sensitisation, 'proportionateMechanical'))} />
          <FindingField {...bind(part(sensitisation, 'painInProportion'))} />
          <FindingField {...bind(part(sensitisation, 'painLocalised'))} />
          <FindingField {...bind(part(sensitisation, 'unpredictable'))} alarm />
          <FindingField {...bind(part(sensitisation, 'nociplasticSignsStated'))} />
        </SectionCard>
        <SectionCard title={t('movement.asterisks')} lead={t('movement.asteriskHint')}>
          <Asterisks bound={part(exam, 'asterisks')} />
          <TextRow {...bind(part(exam, 'notes'))} rows={3} maxLength={20000} />
        </SectionCard>
      </div>
      <ScreenCard screen="stenosis" lead={t('movement.stenosisHint')}>
        <FindingField {...bind(part(movement, 'extensionThirtySeconds'))} alarm />
      </ScreenCard>
    </>
  );
}
