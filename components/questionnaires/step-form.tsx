'use client';
import { useMutation } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { focusField } from '@/components/forms/focus-field';
import { Locked } from '@/components/forms/locked';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import type { ShownQuestionnaire } from '@/domain/questionnaires/shown';
import { type Answers, errorAt, isAnswered, outOfRange, stepsOf, toSend } from './answers';
import { Items } from './items';
import { SentAnswer } from './sent-answer';
import { useKeptAnswers } from './use-kept-answers';

/** The first screen that still has a question open; the last one when all are answered. */
const firstOpen = (steps: ReturnType<typeof stepsOf>, answers: Answers): number => {
  const open = steps.findIndex((items) => items.some((item) => !isAnswered(item, answers)));
  return open === -1 ? steps.length - 1 : open;
};

/** A questionnaire on the phone: one calm screen a question, kept as it is answered, sent at the end. */
export function StepForm({ questionnaire, begun }: { questionnaire: ShownQuestionnaire; begun: Answers }) {
  const t = useTranslations('my.questions');
  const say = useFieldMessage();
  const steps = stepsOf(questionnaire);
  const { answers, set, state, settle } = useKeptAnswers(questionnaire.id, begun);
  const [step, setStep] = useState(() => firstOpen(steps, begun));
  const [tried, setTried] = useState(false);
  /** From the press until the answer nothing is changed: what is sent is what was on the screen. */
  const [sending, setSending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const intentKey = useIntentKey();
  const send = useMutation(useTRPC().my.sendAnswers.mutationOptions());
  const problem = send.error ? problemOf(send.error) : null;
  const items = steps[step] ?? [];
  const open = items.filter((item) => !isAnswered(item, answers));
  const last = step === steps.length - 1;

  useEffect(() => {
    if (!moved.current) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [step]);

  if (send.data) return <SentAnswer answer={send.data} />;

  const go = (to: number) => {
    moved.current = true;
    setTried(false);
    setStep(to);
  };
  const next = async () => {
    setTried(true);
    if (open.length > 0) return;
    const wrong = outOfRange(questionnaire, answers).find((key) => items.some((item) => item.key === key));
    if (wrong !== undefined) return void focusField(wrong);
    if (!last) return go(step + 1);
    const elsewhere = steps.findIndex((each) => each.some((item) => !isAnswered(item, answers)));
    if (elsewhere !== -1) return go(elsewhere);
    setSending(true);
    await settle();
    const sent = toSend(questionnaire, answers);
    send.mutate(
      { questionnaire: questionnaire.id, answers: sent, idempotencyKey: intentKey(sent) },
      { onError: () => setSending(false) },
    );
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void next();
      }}
    >
      <div>
        <p className="mt-4 text-[14px] text-ink-2">{steps.length > 1 ? questionnaire.name : ''}</p>
        <h1 ref={heading} tabIndex={-1} className="outline-none">
          {steps.length > 1 ? t('step', { number: step + 1, of: steps.length }) : questionnaire.name}
        </h1>
        {steps.length > 1 ? (
          <div className="mt-2 h-2 overflow-hidden rounded-full bg-sunk" aria-hidden="true">
            <div
              className="h-2 rounded-full bg-accent transition-[width]"
              style={{ width: `${((step + 1) / steps.length) * 100}%` }}
            />
          </div>
        ) : null}
        {step === 0 ? <p className="mt-3 text-ink-2">{questionnaire.why}</p> : null}
        {questionnaire.instructions ? <p className="mt-2">{questionnaire.instructions}</p> : null}
        <p className="mt-1 text-[14px] text-ink-2">{t('recall', { time: questionnaire.recall })}</p>
      </div>
      <ProblemNotice problem={problem} />
      <Locked while={sending} className="flex flex-col gap-4">
        <Items
          items={items}
          answers={answers}
          onChange={set}
          errorOf={(key) => {
            const refused =
              problem?.kind === 'fields' ? say(errorAt(problem.fields, key) ?? undefined) : null;
            return refused ?? (tried && open.some((item) => item.key === key) ? t('answerThis') : null);
          }}
        />
      </Locked>
      <div className="flex gap-3">
        {step > 0 ? (
          <Button size="touch" className="grow" disabled={sending} onClick={() => go(step - 1)}>
            {t('back')}
          </Button>
        ) : null}
        <Button type="submit" tone="primary" size="touch" className="grow-[2]" busy={sending}>
          {last ? t('send') : t('next')}
        </Button>
      </div>
      <p role="status" className="text-[14px] text-ink-2">
        {state.kind === 'trouble' ? t('notKept') : t('kept')}
      </p>
      <Link href="/my" className="inline-flex min-h-12 items-center font-semibold text-accent underline">
        {t('later')}
      </Link>
    </form>
  );
}
