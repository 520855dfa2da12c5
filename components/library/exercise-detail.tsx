import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Exercise } from '@/domain/plan/exercises/define-exercise';
import { STOP_RULE_TEXT } from '@/domain/plan/exercises/stop-rules';
import { rangeOf } from './dose-range';
import { useClinicalWords, useContentLanguage } from './words';

const DOSE = ['sets', 'reps', 'holdSeconds', 'timesPerDay', 'daysPerWeek'] as const;

/** All there is to know before giving an exercise: how, how much, when to stop, and whom not to give it. */
export function ExerciseDetail({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library');
  const language = useContentLanguage();
  const words = useClinicalWords();
  const text = exercise.text[language];
  const { noIf, classes, phases, tags, dose } = exercise;
  return (
    <div className="flex flex-col gap-3 pt-2">
      <ol className="flex list-decimal flex-col gap-0.5 pl-5">
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className="flex flex-col gap-1.5">
        <Line label={t('position')}>{text.position}</Line>
        {text.equipment === 'none' ? null : <Line label={t('equipment')}>{text.equipment}</Line>}
        {isNone(text.easier) ? null : <Line label={t('easier')}>{text.easier}</Line>}
        {isNone(text.harder) ? null : <Line label={t('harder')}>{text.harder}</Line>}
      </dl>
      <div className="rounded-md bg-sunk px-3 py-2">
        <h3 className="text-xs font-semibold text-ink-2">{t('dose.title')}</h3>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
          {DOSE.filter((part) => dose[part] && dose[part] !== '0').map((part) => (
            <div key={part} className="col-span-2 grid grid-cols-subgrid">
              <dt>{t(`dose.${part}`)}</dt>
              <dd className="font-semibold">{rangeOf(dose[part])}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-1 text-xs text-ink-2">{t('dose.source', { source: exercise.doseSource })}</p>
      </div>
      <div className="rounded-md border border-watch-line bg-watch-soft px-3 py-2">
        <h3 className="text-xs font-semibold text-watch">{t('stop')}</h3>
        <p>{STOP_RULE_TEXT[exercise.stopRule][language]}</p>
      </div>
      <dl className="flex flex-col gap-1.5">
        <Line label={t('noIf')}>
          {noIf.length === 0 ? t('noIfNone') : noIf.map((flag) => t(`flag.${flag}`)).join(' · ')}
        </Line>
        <Line label={t('irritability')}>{words.irritability[exercise.irritabilityMax]}</Line>
        <Line label={t('classes')}>{classes.map((each) => words.planClass[each]).join(' · ')}</Line>
        <Line label={t('phases')}>
          {phases.map((phase) => t('phase', { code: phase, name: words.phase[phase] })).join(' · ')}
        </Line>
        <Line label={t('tags')}>{tags.map((tag) => t(`tag.${tag}`)).join(' · ')}</Line>
      </dl>
    </div>
  );
}

const isNone = (text: string) => text === '' || text === 'none';

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6rem_1fr] gap-x-2">
      <dt className="text-xs leading-5 text-ink-2">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
