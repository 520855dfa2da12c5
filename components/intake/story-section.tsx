'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { ListField } from '@/components/forms/choice-field';
import { DateField } from '@/components/forms/date-field';
import { useDraft } from '@/components/forms/draft-context';
import { FindingField } from '@/components/forms/finding-field';
import { useBind, useFormContext } from '@/components/forms/form-context';
import { NprsPicker } from '@/components/forms/nprs-picker';
import { optionsOf } from '@/components/forms/options';
import { SectionCard } from '@/components/forms/section-card';
import { TextRow } from '@/components/forms/text-row';
import { useWords } from '@/components/words/use-words';
import { ONSET_MANNERS, TRENDS } from '@/domain/intake/items';
import { weeksBetween } from '@/domain/vocabulary/calendar';
import { Activities } from './activities';
import { CareTried } from './care-tried';

/** What the patient tells, how it began, what was tried and what they want back. */
export function StorySection() {
  const t = useTranslations('assessment');
  const words = useWords();
  const bind = useBind();
  const { today } = useFormContext();
  const { intake } = useDraft();
  const episode = part(intake, 'episode');
  const goals = part(intake, 'goals');
  const onset = episode.value?.onsetDate;
  const weeks = onset && today ? Math.floor(weeksBetween(onset, today)) : null;
  return (
    <>
      <SectionCard title={t('story.told')}>
        <TextRow {...bind(part(intake, 'story'))} rows={6} maxLength={20000} />
      </SectionCard>
      <div className="grid gap-3.5 @[700px]:grid-cols-2">
        <SectionCard title={t('story.episode')}>
          <DateField
            {...bind(part(episode, 'onsetDate'))}
            hint={weeks !== null && weeks >= 0 ? t('story.duration', { weeks }) : undefined}
          />
          <DateField {...bind(part(episode, 'legOnsetDate'))} />
          <ListField
            {...bind(part(episode, 'manner'))}
            options={optionsOf(ONSET_MANNERS, words.onsetManner)}
            emptyLabel={t('notRecorded')}
          />
          <ListField
            {...bind(part(episode, 'trend'))}
            options={optionsOf(TRENDS, words.trend)}
            emptyLabel={t('notRecorded')}
          />
          <FindingField {...bind(part(episode, 'priorEpisodes'))} />
          <FindingField {...bind(part(episode, 'becameBilateral'))} />
        </SectionCard>
        <SectionCard title={t('story.care')}>
          <CareTried bound={part(episode, 'careTried')} />
        </SectionCard>
      </div>
      <SectionCard title={t('story.goals')} lead={t('story.goalsHint')}>
        <Activities bound={part(goals, 'activities')} />
        <div className="mt-1 grid gap-x-6 @[700px]:grid-cols-2">
          <TextRow {...bind(part(goals, 'expectation'))} rows={2} maxLength={2000} />
          <TextRow {...bind(part(goals, 'work'))} rows={2} maxLength={500} />
        </div>
        <NprsPicker {...bind(part(goals, 'confidence'))} />
        <FindingField {...bind(part(goals, 'fearOfMovement'))} />
        <FindingField {...bind(part(goals, 'lessActive'))} />
      </SectionCard>
    </>
  );
}
