'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { ChoiceField } from '@/components/forms/choice-field';
import { useDraft } from '@/components/forms/draft-context';
import { FindingChips } from '@/components/forms/finding-chips';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { itemsOf } from '@/components/forms/options';
import { SIDES_IN_ORDER, SidedNumbers } from '@/components/forms/sided';
import { useWords } from '@/components/words/use-words';
import { PULSE_STATES, UMN_SIGNS } from '@/domain/exam/items';
import { ScreenCard } from './screen-card';

/** Vessels, and signs of the cord that a lumbar root cannot explain. */
export function VascularSection() {
  const t = useTranslations('assessment');
  const chips = useTranslations('common.chips');
  const words = useWords();
  const bind = useBind();
  const { exam } = useDraft();
  const vascular = part(exam, 'vascular');
  const pulses = part(vascular, 'pulses');
  return (
    <div className="grid items-start gap-3.5 @[700px]:grid-cols-2">
      <ScreenCard screen="vessels">
        {SIDES_IN_ORDER.map((side) => (
          <ChoiceField
            key={side}
            {...bind(part(pulses, side))}
            stacked
            options={PULSE_STATES.map((value) => ({
              value,
              label: t(`option.pulses.${value}`),
              key: value.charAt(0),
              ...(value === 'reduced' || value === 'absent' ? { tone: 'watch' as const } : {}),
            }))}
          />
        ))}
        <SidedNumbers bound={part(vascular, 'ankleBrachialIndex')} hint={t('vascular.abiHint')} />
        <FindingField {...bind(part(vascular, 'calfSwollen'))} alarm />
        <FindingField {...bind(part(vascular, 'abdomenPulsatile'))} alarm />
      </ScreenCard>
      <ScreenCard screen="cord" aside={chips('hint')}>
        <FindingChips
          {...bind(part(part(exam, 'neurology'), 'upperMotorNeurone'))}
          items={itemsOf(UMN_SIGNS, words.umnSign)}
          hideLabel
        />
      </ScreenCard>
    </div>
  );
}
