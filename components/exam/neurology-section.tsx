'use client';
import { useTranslations } from 'next-intl';
import { part, put } from '@/components/forms/bound';
import { ChoiceField } from '@/components/forms/choice-field';
import { Contradictions } from '@/components/forms/contradictions';
import { DateField } from '@/components/forms/date-field';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { FindingChips } from '@/components/forms/finding-chips';
import { FindingField } from '@/components/forms/finding-field';
import { useBind, useFormContext } from '@/components/forms/form-context';
import { NumberField } from '@/components/forms/number-field';
import { itemsOf, optionsOf } from '@/components/forms/options';
import { SectionCard } from '@/components/forms/section-card';
import { SidedNumbers } from '@/components/forms/sided';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { GAIT_SIGNS, WASTING_SITES } from '@/domain/exam/items';
import { SENSATION_STATES } from '@/domain/vocabulary/muscles';
import { RootGrid } from './root-grid';
import { ScreenCard } from './screen-card';

const ANAL_TONES = ['normal', 'reduced', 'unable'] as const;
const COMPARED = ['improved', 'same', 'dropped_a_grade'] as const;

/** Conduction: the root table, then function, gait and the perianal examination. */
export function NeurologySection() {
  const t = useTranslations('assessment');
  const words = useWords();
  const bind = useBind();
  const { today } = useFormContext();
  const { exam } = useDraft();
  const { previous } = useVisit();
  const neurology = part(exam, 'neurology');
  return (
    <>
      <RootGrid bound={neurology} />
      <Contradictions field="exam.neurology.strength" />
      <div className="grid items-start gap-3.5 @[700px]:grid-cols-2">
        <SectionCard title={t('neurology.more')}>
          <SidedNumbers bound={part(neurology, 'heelRaises')} />
          <FindingField {...bind(part(neurology, 'weaknessFromPain'))} />
          {previous ? (
            <ChoiceField
              {...bind(part(neurology, 'strengthComparedWithLast'))}
              options={COMPARED.map((value) => ({
                value,
                label: t(`option.strengthComparedWithLast.${value}`),
                ...(value === 'dropped_a_grade' ? { tone: 'watch' as const } : {}),
              }))}
            />
          ) : null}
          <FindingChips
            {...bind(part(neurology, 'gait'))}
            items={itemsOf(GAIT_SIGNS, words.gait)}
            sum="normal"
          />
          <Contradictions field="exam.neurology.gait" />
          <FindingChips {...bind(part(neurology, 'wasting'))} items={itemsOf(WASTING_SITES, words.wasting)} />
          <DateField
            {...bind(part(exam, 'examinedOn'))}
            hint={
              exam.value?.examinedOn ? undefined : (
                <Button
                  size="small"
                  tone="quiet"
                  className="-ml-2"
                  onClick={() => put(part(exam, 'examinedOn'), today)}
                >
                  {t('neurology.today')}
                </Button>
              )
            }
          />
        </SectionCard>
        <ScreenCard screen="cauda_equina">
          <ChoiceField
            {...bind(part(neurology, 'perianalSensation'))}
            options={optionsOf(SENSATION_STATES, {
              ...words.sensation,
              allodynia: t('grid.value.allodyniaShort'),
            })}
            stacked
          />
          <ChoiceField
            {...bind(part(neurology, 'analTone'))}
            options={ANAL_TONES.map((value) => ({ value, label: t(`option.analTone.${value}`) }))}
          />
          <NumberField {...bind(part(neurology, 'postVoidMillilitres'))} unit="ml" />
        </ScreenCard>
      </div>
    </>
  );
}
