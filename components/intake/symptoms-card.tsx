'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { ChoiceChips } from '@/components/forms/choice-chips';
import { ChoiceField } from '@/components/forms/choice-field';
import { useDraft } from '@/components/forms/draft-context';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { NumberField } from '@/components/forms/number-field';
import { SectionCard } from '@/components/forms/section-card';
import { useWords } from '@/components/words/use-words';
import { MUSCLES } from '@/domain/vocabulary/muscles';
import { LEG_SIDES } from '@/domain/vocabulary/side';
import { AreaPicker } from './area-picker';

const LOSSES = ['foot_drop', 'knee_gives_way', 'gait_difficulty', 'walking_lost'] as const;
const TRENDS = ['improving', 'stable', 'worsening'] as const;

/** Numbness, tingling and weakness as the patient notices them. */
export function SymptomsCard() {
  const t = useTranslations('assessment');
  const words = useWords();
  const bind = useBind();
  const { intake } = useDraft();
  const symptoms = part(intake, 'symptoms');
  const weakness = part(symptoms, 'weakness');
  return (
    <SectionCard title={t('pain.numbness')}>
      <FindingField
        {...bind(part(symptoms, 'numbnessAny'))}
        whenPresent={<AreaPicker bound={part(symptoms, 'numbness')} />}
      />
      <FindingField
        {...bind(part(symptoms, 'tinglingAny'))}
        whenPresent={<AreaPicker bound={part(symptoms, 'tingling')} />}
      />
      <FindingField
        {...bind(part(weakness, 'reported'))}
        whenPresent={
          <div className="rounded-md border border-line px-3">
            <ChoiceField
              {...bind(part(weakness, 'side'))}
              options={LEG_SIDES.filter((side) => side !== 'none').map((side) => ({
                value: side,
                label: t(`option.legSide.${side}`),
              }))}
            />
            <ChoiceChips
              {...bind(part(weakness, 'what'))}
              items={[
                ...LOSSES.map((key) => ({ key, label: t(`option.weaknessWhat.${key}`) })),
                ...MUSCLES.map((key) => ({ key, label: words.muscle[key] })),
              ]}
            />
            <NumberField {...bind(part(weakness, 'onsetDays'))} unit={t('daysUnit')} />
            <ChoiceField
              {...bind(part(weakness, 'trend'))}
              options={TRENDS.map((value) => ({ value, label: t(`option.weaknessTrend.${value}`) }))}
            />
          </div>
        }
      />
      <FindingField {...bind(part(symptoms, 'heaviness'))} />
      <FindingField {...bind(part(symptoms, 'sleepDisturbed'))} />
      <FindingField {...bind(part(symptoms, 'morningStiffness'))} />
      <FindingField {...bind(part(symptoms, 'widespreadPain'))} />
      <FindingField {...bind(part(symptoms, 'sensitivityLightSoundTouch'))} />
      <FindingField {...bind(part(symptoms, 'painGoneWhileDeficitGrows'))} />
    </SectionCard>
  );
}
