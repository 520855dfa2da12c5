'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { focusField } from '@/components/forms/focus-field';
import { Locked } from '@/components/forms/locked';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ShownQuestionnaire } from '@/domain/questionnaires/shown';
import { type Answers, errorAt, isAnswered, outOfRange, toSend } from './answers';
import { Items } from './items';
import { TotalFields } from './total-fields';

/** A questionnaire filled in by the therapist with the patient beside her: all on one page, or the totals of the owner's form. */
export function WholeForm({
  caseId,
  questionnaire,
  begun,
}: {
  caseId: string;
  questionnaire: ShownQuestionnaire;
  begun: Answers;
}) {
  const t = useTranslations('questionnaires');
  const say = useFieldMessage();
  const router = useRouter();
  const [answers, setAnswers] = useState<Answers>(begun);
  const [tried, setTried] = useState(false);
  const intentKey = useIntentKey();
  const record = useMutation(
    useTRPC().questionnaires.record.mutationOptions({
      onSuccess: ({ findings }) => {
        if (findings.length > 0) return;
        router.push(`/cases/${caseId}/questionnaires`);
        router.refresh();
      },
    }),
  );
  const problem = record.error ? problemOf(record.error) : null;
  const refused = problem?.kind === 'fields' ? problem.fields : {};
  const open = questionnaire.items.filter((item) => !isAnswered(item, answers));
  const set = (key: string, value: unknown) => setAnswers((before) => ({ ...before, [key]: value }));
  const back = `/cases/${caseId}/questionnaires`;

  if (record.data && record.data.findings.length > 0)
    return (
      <Notice
        tone="danger"
        live
        title={t('asksForHelp')}
        actions={<LinkButton href={back}>{t('seen')}</LinkButton>}
      >
        {record.data.findings.map(({ path, clinician }) => (
          <p key={path} className="mt-1">
            {clinician.en}
          </p>
        ))}
      </Notice>
    );

  return (
    <form
      noValidate
      className="flex max-w-[760px] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const [wrong] = outOfRange(questionnaire, answers);
        if (wrong !== undefined) return void focusField(wrong);
        const sent = toSend(questionnaire, answers);
        record.mutate({
          caseId,
          questionnaire: questionnaire.id,
          answers: sent,
          idempotencyKey: intentKey(sent),
        });
      }}
    >
      {questionnaire.instructions ? <p>{questionnaire.instructions}</p> : null}
      <p className="text-sm text-ink-2">{t('recall', { time: questionnaire.recall })}</p>
      <ProblemNotice problem={problem} />
      <Locked while={record.isPending} className="flex flex-col gap-4">
        {questionnaire.asks === 'items' ? (
          <Items
            items={questionnaire.items}
            answers={answers}
            onChange={set}
            errorOf={(key) =>
              say(errorAt(refused, key) ?? undefined) ??
              (tried && record.error && open.some((item) => item.key === key) ? t('answerThis') : null)
            }
          />
        ) : (
          <TotalFields
            questionnaire={questionnaire}
            answers={answers}
            onChange={set}
            errorOf={(key) => say(errorAt(refused, key) ?? undefined)}
          />
        )}
      </Locked>
      <div className="flex gap-2">
        <Button type="submit" tone="primary" busy={record.isPending}>
          {t('save')}
        </Button>
        <LinkButton href={back}>{t('cancel')}</LinkButton>
      </div>
    </form>
  );
}
