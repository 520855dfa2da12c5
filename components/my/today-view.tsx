'use client';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Outputs } from '@/components/trpc/outputs';
import { Notice } from '@/components/ui/notice';
import { ExerciseCard, type TodayItem } from './exercise-card';
import { WarningCardLink } from './warning-card-link';

type Today = Outputs['my']['today'];

/** What to do now, and nothing else. */
export function TodayView({
  today,
  questions,
  dayPart,
}: {
  today: Today;
  /** What the clinic would like to know; nothing when nothing is due. */
  questions: ReactNode;
  dayPart: 'morning' | 'afternoon' | 'evening';
}) {
  const t = useTranslations('my.today');
  const format = useFormatter();
  const [items, setItems] = useState(today.items);
  const date = (on: string) =>
    format.dateTime(new Date(`${on}T00:00:00Z`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
  const done = items.filter(({ outcomeToday }) => outcomeToday !== null).length;
  const marked = (exercise: TodayItem['exercise'], outcome: NonNullable<TodayItem['outcomeToday']>) =>
    setItems((before) =>
      before.map((item) => (item.exercise === exercise ? { ...item, outcomeToday: outcome } : item)),
    );

  return (
    <>
      <p className="mt-4 text-[14px] text-ink-2">{date(today.today)}</p>
      <h1 className="break-words">{t(`greeting.${dayPart}`, { name: today.givenName })}</h1>
      {today.state === 'seek_care' ? (
        <Notice tone="danger" title={t('seekCareTitle')} className="mt-4">
          <p>{today.lockedBecause ?? t('seekCareText')}</p>
          {today.clinicPhone ? (
            <a
              className="mt-3 block font-semibold underline"
              href={`tel:${today.clinicPhone.replaceAll(' ', '')}`}
            >
              {t('callClinic', { phone: today.clinicPhone })}
            </a>
          ) : null}
        </Notice>
      ) : null}
      {today.state === 'no_plan' ? (
        <Notice title={t('noPlanTitle')} className="mt-4">
          {t('noPlanText', { therapist: today.therapistName })}
        </Notice>
      ) : null}
      {today.state === 'plan' && today.planVersionId ? (
        <>
          <div className="mt-3 mb-0.5 h-2 overflow-hidden rounded-full bg-sunk" aria-hidden="true">
            <div
              className="h-2 rounded-full bg-accent transition-[width]"
              style={{ width: `${items.length ? (done / items.length) * 100 : 0}%` }}
            />
          </div>
          <p role="status" className="text-[14px] text-ink-2">
            {done === items.length && items.length > 0
              ? t('allDone')
              : t('progress', { done, total: items.length })}
          </p>
          {today.messageToPatient ? (
            <div className="mt-3 rounded-lg border border-accent-line bg-accent-soft px-4 py-3">
              <strong className="block text-accent-ink">
                {t('message', { therapist: today.therapistName })}
              </strong>
              <p dir="auto" className="whitespace-pre-line">
                {today.messageToPatient}
              </p>
            </div>
          ) : null}
          <AddedSince addenda={today.addenda} dateOf={date} />
          {items.map((item) => (
            <ExerciseCard
              key={item.exercise}
              item={item}
              planVersionId={today.planVersionId ?? ''}
              onMarked={(outcome) => marked(item.exercise, outcome)}
            />
          ))}
        </>
      ) : null}
      {questions}
      <Link
        href="/my/check-in"
        className="mt-[18px] block rounded-xl border border-line-2 bg-card px-4 py-3.5 font-semibold"
      >
        {t('checkIn')}
      </Link>
      <WarningCardLink />
      {today.state === 'plan' ? <ThroughTheDay today={today} /> : null}
      {today.planSignedOn ? (
        <p className="mt-4 text-[14px] text-ink-2">
          {t('from', { therapist: today.therapistName, date: date(today.planSignedOn) })}
          {today.nextReviewOn ? (
            <span className="block">{t('nextReview', { date: date(today.nextReviewOn) })}</span>
          ) : null}
        </p>
      ) : null}
    </>
  );
}

/** What the therapist added after the plan was signed, newest last: it may change how an exercise is done. */
function AddedSince({ addenda, dateOf }: { addenda: Today['addenda']; dateOf: (on: string) => string }) {
  const t = useTranslations('my.today');
  if (addenda.length === 0) return null;
  return (
    <section className="mt-3 rounded-lg border border-accent-line bg-accent-soft px-4 py-3">
      <h2 className="text-accent-ink">{t('added')}</h2>
      <ol className="mt-1 flex flex-col gap-2">
        {addenda.map(({ addendumId, text, on, byName }) => (
          <li key={addendumId}>
            <p dir="auto" className="wrap-anywhere whitespace-pre-line">
              {text}
            </p>
            <p className="text-[14px] text-ink-2">{t('addedBy', { name: byName, date: dateOf(on) })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ThroughTheDay({ today }: { today: Today }) {
  const t = useTranslations('my.today');
  return (
    <>
      {today.extras.length > 0 ? (
        <section className="mt-6">
          <h2>{t('extras')}</h2>
          {today.extras.map((extra) => (
            <details key={extra.exercise} className="mt-2 rounded-lg border border-line bg-card px-4 py-2">
              <summary className="flex min-h-11 items-center font-semibold">{extra.name}</summary>
              <ol className="list-decimal pb-2 pl-6">
                {extra.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          ))}
        </section>
      ) : null}
      {today.activityAdvice.length > 0 ? (
        <section className="mt-6">
          <h2>{t('advice')}</h2>
          {today.activityAdvice.map((advice) => (
            <details key={advice.aggravator} className="mt-2 rounded-lg border border-line bg-card px-4 py-2">
              <summary className="flex min-h-11 items-center font-semibold">{advice.aggravator}</summary>
              <dl className="pb-2">
                <dt className="text-[14px] text-ink-2">{t('do')}</dt>
                <dd className="mb-2">{advice.doThis}</dd>
                {advice.avoidForNow ? (
                  <>
                    <dt className="text-[14px] text-ink-2">{t('avoid')}</dt>
                    <dd className="mb-2">{advice.avoidForNow}</dd>
                  </>
                ) : null}
                {advice.rebuild ? (
                  <>
                    <dt className="text-[14px] text-ink-2">{t('rebuild')}</dt>
                    <dd>{advice.rebuild}</dd>
                  </>
                ) : null}
              </dl>
            </details>
          ))}
        </section>
      ) : null}
    </>
  );
}
