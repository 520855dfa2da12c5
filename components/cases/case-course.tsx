import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { RESPONSE_TONES } from '@/components/words/response-tones';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { CaseRecord } from './record';

/** How treatment goes, what plan is in force and what is due. */
export function CaseCourse({ record }: { record: CaseRecord }) {
  const t = useTranslations('cases');
  const meaning = useTranslations('followUp.result.responseMeaning');
  const words = useWords();
  const { responseState, plan, today } = record;
  const { caseId, status, nextDueOn, recheckDueOn } = record.case;
  const planName = plan.current
    ? `${words.planClass[plan.current.planClass]} · ${words.phase[plan.current.phase]}`
    : null;
  return (
    <Card as="section" aria-labelledby="course" className="px-4 py-3">
      <h2 id="course">{t('course')}</h2>
      <p className="mt-1">
        <Chip tone={RESPONSE_TONES[responseState]}>{words.responseState[responseState]}</Chip>
      </p>
      <p className="mt-1 text-ink-2">{meaning(responseState)}</p>
      <ToDo progress={record.progress} />
      <Link
        href={`/cases/${caseId}/progress`}
        prefetch={false}
        className="mt-1 inline-block py-0.5 font-semibold text-accent hover:underline"
      >
        {t('openProgress')}
      </Link>
      <dl className="mt-2 grid grid-cols-[auto_1fr] items-baseline gap-x-4 border-t border-dashed border-line pt-2">
        <Row term={t('planTerm')}>
          <Link
            href={`/cases/${caseId}/plan`}
            prefetch={false}
            className="inline-block py-0.5 font-semibold text-accent hover:underline"
          >
            {planName ?? t('noPlan')}
          </Link>
          {plan.draft ? <Chip tone="watch">{t('planDraft')}</Chip> : null}
        </Row>
        {status === 'open' && nextDueOn ? (
          <Row term={t('next')}>
            <DueDay on={nextDueOn} today={today} />
          </Row>
        ) : null}
        {status === 'open' && recheckDueOn ? (
          <Row term={t('recheck')}>
            <DueDay on={recheckDueOn} today={today} />
          </Row>
        ) : null}
      </dl>
    </Card>
  );
}

const MOST_SHOWN = 3;

/** What the day asks for, the most pressing first; the rest stands on the page of the course. */
function ToDo({ progress }: { progress: CaseRecord['progress'] }) {
  const t = useTranslations('cases');
  if (progress.toDo.length === 0) return null;
  return (
    <ul aria-label={t('toDo')} className="mt-2 flex flex-col gap-1 text-sm">
      {progress.toDo.slice(0, MOST_SHOWN).map(({ id, text }) => (
        <li key={id} className="border-l-2 border-accent-line pl-2">
          {text}
        </li>
      ))}
    </ul>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="py-1 text-ink-2">{term}</dt>
      <dd className="flex min-w-0 flex-wrap items-center gap-2 py-1">{children}</dd>
    </div>
  );
}

function DueDay({ on, today }: { on: string; today: string }) {
  const t = useTranslations('cases');
  const { day } = useDates();
  return (
    <>
      {day(on)}
      {on < today ? <Chip tone="watch">{t('overdue')}</Chip> : null}
      {on === today ? <Chip tone="accent">{t('today')}</Chip> : null}
    </>
  );
}
