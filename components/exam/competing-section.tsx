'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { Contradictions } from '@/components/forms/contradictions';
import { useDraft } from '@/components/forms/draft-context';
import { FindingChips } from '@/components/forms/finding-chips';
import { FindingField } from '@/components/forms/finding-field';
import { useBind } from '@/components/forms/form-context';
import { itemsOf } from '@/components/forms/options';
import { SidedNumbers } from '@/components/forms/sided';
import { useWords } from '@/components/words/use-words';
import { DEEP_GLUTEAL_TESTS, HIP_SIGNS, NERVE_SIGNS, SIJ_TESTS } from '@/domain/exam/items';
import { findingIn } from '@/domain/vocabulary/finding';
import { ScreenCard } from './screen-card';

/** Sources of leg pain beside the spine: sacroiliac joint, hip, deep gluteal space, nerves further out. */
export function CompetingSection() {
  const t = useTranslations('assessment');
  const chips = useTranslations('common.chips');
  const words = useWords();
  const bind = useBind();
  const { exam } = useDraft();
  const competing = part(exam, 'competing');
  const tests = competing.value?.sijTests;
  const done = SIJ_TESTS.filter((test) => ['present', 'absent'].includes(findingIn(tests, test)));
  const positive = done.filter((test) => findingIn(tests, test) === 'present');
  return (
    <>
      <ScreenCard
        screen="sacroiliac"
        lead={t('competing.sijHint')}
        aside={
          done.length > 0
            ? t('competing.sijCountText', { positive: positive.length, done: done.length })
            : chips('hint')
        }
      >
        <FindingChips
          {...bind(part(competing, 'sijTests'))}
          items={itemsOf(SIJ_TESTS, words.sijTest)}
          hideLabel
        />
        <div className="grid gap-x-7 @[700px]:grid-cols-2">
          <FindingField {...bind(part(competing, 'faber'))} alarm />
          <FindingField {...bind(part(competing, 'fortin'))} alarm />
          <FindingField {...bind(part(competing, 'sacralTender'))} alarm />
        </div>
      </ScreenCard>
      <ScreenCard screen="hip" aside={chips('hint')}>
        <FindingChips
          {...bind(part(competing, 'hip'))}
          items={itemsOf(HIP_SIGNS, words.hipSign)}
          sum="normal"
          hideLabel
        />
        <Contradictions field="exam.competing.hip" />
        <div className="grid gap-x-7 @[700px]:grid-cols-2">
          <SidedNumbers bound={part(competing, 'hipInternalRotationDegrees')} unit="°" />
          <SidedNumbers bound={part(competing, 'hipFlexionDegrees')} unit="°" />
        </div>
      </ScreenCard>
      <div className="grid items-start gap-3.5 @[700px]:grid-cols-2">
        <ScreenCard screen="gluteal" aside={chips('hint')}>
          <FindingChips
            {...bind(part(competing, 'deepGluteal'))}
            items={itemsOf(DEEP_GLUTEAL_TESTS, words.deepGluteal)}
            hideLabel
          />
        </ScreenCard>
        <ScreenCard screen="peripheral_nerve" aside={chips('hint')}>
          <FindingChips
            {...bind(part(competing, 'nerve'))}
            items={itemsOf(NERVE_SIGNS, words.nerveSign)}
            hideLabel
          />
        </ScreenCard>
      </div>
    </>
  );
}
