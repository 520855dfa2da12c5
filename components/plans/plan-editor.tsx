'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { useWords } from '@/components/words/use-words';
import { EXERCISES } from '@/domain/plan/exercises';
import type { BlockedExercise, PlanContent } from '@/domain/plan/plan';
import { AddExercise } from './add-exercise';
import { ExerciseEditor } from './exercise-editor';
import { added, changed, goalsOf, moved, removed } from './plan-edits';
import { Part, PlanParts } from './plan-parts';
import { SaveLine } from './save-line';
import { ScheduleEditor } from './schedule-editor';
import { usePlanSaver } from './use-plan-saver';

type Draft = NonNullable<Outputs['plans']['get']['draft']>;

/** A draft to edit and sign. It saves itself; signing runs every rule once more. */
export function PlanEditor({ draft, blocked }: { draft: Draft; blocked: BlockedExercise[] }) {
  const t = useTranslations('plan');
  const words = useWords();
  const router = useRouter();
  const [content, setContent] = useState<PlanContent>(draft.content);
  const [goals, setGoals] = useState(draft.content.goals.join('\n'));
  const [adding, setAdding] = useState(false);
  const { saver, state } = usePlanSaver(draft, content);
  const put = (change: Partial<PlanContent>) => setContent((before) => ({ ...before, ...change }));
  const sign = useMutation(
    useTRPC().plans.sign.mutationOptions({
      onSuccess: (answer) => answer.kind === 'signed' && router.refresh(),
    }),
  );
  const against = sign.data?.kind === 'blocked' ? sign.data.reasons : [];
  const reasonsOf = (exercise: keyof typeof EXERCISES) =>
    against
      .filter(({ text }) => text.startsWith(`${EXERCISES[exercise].text.en.name}:`))
      .map(({ text }) => text);

  async function signNow() {
    await saver.flush();
    if (saver.state.kind !== 'clean') return;
    sign.mutate({
      planVersionId: draft.planVersionId,
      baseVersion: saver.version,
      idempotencyKey: crypto.randomUUID(),
    });
  }

  return (
    <>
      <PageHeader
        title={t('draftTitle', { number: draft.number })}
        sub={t('sub', {
          planClass: words.planClass[content.planClass],
          phase: words.phase[content.phase],
          irritability: words.irritability[content.irritability],
        })}
        actions={
          <>
            <SaveLine state={state} />
            <Button tone="primary" busy={sign.isPending} onClick={() => void signNow()}>
              {t('sign')}
            </Button>
          </>
        }
      />
      {state.kind === 'conflict' ? (
        <Notice
          tone="watch"
          live
          className="mb-4"
          title={t('conflict.title', { name: state.theirs.byName || t('conflict.someone') })}
          actions={
            <>
              <Button onClick={() => void saver.resolve(content, state.theirs)}>{t('conflict.mine')}</Button>
              <Button
                onClick={() => {
                  setContent(state.theirs.data);
                  setGoals(state.theirs.data.goals.join('\n'));
                  void saver.resolve(state.theirs.data, state.theirs);
                }}
              >
                {t('conflict.theirs')}
              </Button>
            </>
          }
        >
          {t('conflict.text')}
        </Notice>
      ) : null}
      {against.length > 0 ? (
        <Notice tone="danger" live title={t('blockedReasons')} className="mb-4">
          <ul className="list-disc pl-5">
            {against.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {sign.error ? <ProblemNotice problem={problemOf(sign.error)} /> : null}
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_420px]">
        <div className="flex min-w-0 flex-col gap-4">
          <section aria-label={t('exercises')}>
            <ul className="flex flex-col gap-3">
              {content.items.map((item, place) => (
                <ExerciseEditor
                  key={item.exercise}
                  item={item}
                  reasons={reasonsOf(item.exercise)}
                  first={place === 0}
                  last={place === content.items.length - 1}
                  onChange={(change) => put({ items: changed(content.items, place, change) })}
                  onMove={(by) => put({ items: moved(content.items, place, by) })}
                  onRemove={() => put({ items: removed(content.items, place) })}
                />
              ))}
            </ul>
            {content.items.length === 0 ? <p className="text-ink-2">{t('none')}</p> : null}
            <Button className="mt-3" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          </section>
          <Part title={t('message')}>
            <TextArea
              label={t('message')}
              hideLabel
              maxLength={2000}
              value={content.messageToPatient}
              onChange={(event) => put({ messageToPatient: event.target.value })}
            />
          </Part>
          <Part title={t('goals')}>
            <TextArea
              label={t('goals')}
              hideLabel
              hint={t('goalsHint')}
              maxLength={2400}
              value={goals}
              onChange={(event) => {
                setGoals(event.target.value);
                put({ goals: goalsOf(event.target.value) });
              }}
            />
          </Part>
          {content.extras.length > 0 ? (
            <Part title={t('extras')}>
              <ul className="list-disc pl-5">
                {content.extras.map(({ exercise }) => (
                  <li key={exercise}>{EXERCISES[exercise].text.en.name}</li>
                ))}
              </ul>
            </Part>
          ) : null}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <PlanParts
            content={content}
            schedule={
              <ScheduleEditor schedule={content.schedule} onChange={(schedule) => put({ schedule })} />
            }
          />
        </div>
      </div>
      <Dialog open={adding} wide title={t('addTitle')} onClose={() => setAdding(false)}>
        <AddExercise
          content={content}
          blocked={blocked}
          onAdd={(exercise) => {
            put({ items: added(content.items, exercise) });
            setAdding(false);
          }}
        />
      </Dialog>
    </>
  );
}
