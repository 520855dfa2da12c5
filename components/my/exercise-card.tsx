'use client';
import { useMutation } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { classNames } from '@/components/ui/class-names';
import { type Reason, ReasonPicker } from './reason-picker';

/** The drawings are on the page as it comes; their code, with every pose, need not come before it. */
const ExerciseFigure = dynamic(() =>
  import('@/components/exercises/figure').then((figure) => figure.ExerciseFigure),
);
const ExerciseMovement = dynamic(() =>
  import('@/components/exercises/movement').then((movement) => movement.ExerciseMovement),
);

export type TodayItem = Outputs['my']['today']['items'][number];
type Outcome = NonNullable<TodayItem['outcomeToday']>;

/** One exercise of today: what, how much, how, and what came of it. */
export function ExerciseCard({
  item,
  planVersionId,
  onMarked,
}: {
  item: TodayItem;
  planVersionId: string;
  onMarked: (outcome: Outcome) => void;
}) {
  const t = useTranslations('my.exercise');
  const titleId = useId();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  const [asking, setAsking] = useState(false);
  const lastTry = useRef<{ outcome: Outcome; reason: Reason | undefined; idempotencyKey: string } | null>(
    null,
  );
  const mark = useMutation(useTRPC().my.markExercise.mutationOptions());
  const outcome = changing ? null : item.outcomeToday;

  function send(next: Outcome, reason?: Reason) {
    // The same answer sent again after a lost connection keeps its key, so it counts once.
    const again = lastTry.current?.outcome === next && lastTry.current.reason === reason && mark.isError;
    const idempotencyKey = again && lastTry.current ? lastTry.current.idempotencyKey : crypto.randomUUID();
    lastTry.current = { outcome: next, reason, idempotencyKey };
    mark.mutate(
      {
        planVersionId,
        exercise: item.exercise,
        outcome: next,
        ...(reason ? { reason } : {}),
        idempotencyKey,
      },
      {
        onSuccess: () => {
          setOpen(false);
          setAsking(false);
          setChanging(false);
          onMarked(next);
        },
      },
    );
  }

  return (
    <article
      aria-labelledby={titleId}
      className={classNames(
        'mt-3.5 grid grid-cols-[118px_1fr] gap-3.5 rounded-lg border border-line bg-card p-4',
      )}
    >
      <div className="grid h-[104px] place-items-center rounded-lg bg-accent-soft">
        <ExerciseFigure exercise={item.exercise} />
      </div>
      <div className="min-w-0">
        <h2 id={titleId} className="break-words">
          {item.name}
        </h2>
        <div className="mt-1.5 flex flex-wrap gap-2">
          <Chip tone="accent">{t('sets', { sets: item.dose.sets, reps: item.dose.reps })}</Chip>
          <Chip tone="accent">{t('perDay', { times: item.dose.timesPerDay })}</Chip>
        </div>
      </div>
      <div className="col-span-2">
        {item.note ? <p className="mb-3 rounded-lg bg-sunk px-3 py-2">{item.note}</p> : null}
        {open ? <ExerciseSteps item={item} /> : null}
        {mark.error ? (
          <div className="mb-3">
            <ProblemNotice problem={problemOf(mark.error)} />
          </div>
        ) : null}
        {asking ? (
          <ReasonPicker
            busy={mark.isPending}
            onPick={(reason) => send('not', reason)}
            onCancel={() => setAsking(false)}
          />
        ) : outcome ? (
          <div className="flex items-center gap-2">
            <p
              className={classNames(
                'flex min-h-12 flex-1 items-center justify-center rounded-xl px-3 font-semibold',
                outcome === 'done' ? 'bg-accent text-on-accent' : 'border border-line-2 text-ink',
              )}
            >
              {outcome === 'done'
                ? `✓ ${t('doneToday')}`
                : outcome === 'partly'
                  ? t('partlyToday')
                  : t('notDoneToday')}
            </p>
            <Button size="touch" onClick={() => setChanging(true)}>
              {t('change')}
            </Button>
          </div>
        ) : (
          <div className="flex gap-2">
            {open ? (
              <Button
                tone="primary"
                size="touch"
                className="flex-1"
                busy={mark.isPending}
                onClick={() => send('done')}
              >
                {t('done')}
              </Button>
            ) : (
              <Button
                tone="primary"
                size="touch"
                className="flex-1"
                aria-expanded={false}
                onClick={() => setOpen(true)}
              >
                {t('start')}
              </Button>
            )}
            <Button size="touch" className="flex-1" busy={mark.isPending} onClick={() => send('partly')}>
              {t('partly')}
            </Button>
            <Button size="touch" className="flex-1" onClick={() => setAsking(true)}>
              {t('notToday')}
            </Button>
          </div>
        )}
      </div>
    </article>
  );
}

function ExerciseSteps({ item }: { item: TodayItem }) {
  const t = useTranslations('my.exercise');
  return (
    <div className="mb-4 flex flex-col gap-3">
      <p>{t('why', { purpose: item.purpose })}</p>
      <ExerciseMovement exercise={item.exercise} size="touch" />
      <ol className="flex list-decimal flex-col gap-1 pl-6">
        {item.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {item.dose.holdSeconds && item.dose.holdSeconds !== '0' ? (
        <p>{t('hold', { seconds: item.dose.holdSeconds })}</p>
      ) : null}
      <p className="text-ink-2">{t('daysPerWeek', { days: item.dose.daysPerWeek })}</p>
      {item.easier ? <p className="text-ink-2">{t('easier', { text: item.easier })}</p> : null}
      {item.harder && item.harder !== 'none' ? (
        <p className="text-ink-2">{t('harder', { text: item.harder })}</p>
      ) : null}
      <p className="rounded-lg border border-watch-line bg-watch-soft px-3 py-2">
        <strong className="block text-watch">{t('stop')}</strong>
        {item.stopText}
      </p>
    </div>
  );
}
