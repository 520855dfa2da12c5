'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useMay } from '@/components/shell/access';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

type Assessment = Outputs['assessments']['get']['assessment'];

/** An assistant's work: who wrote it and that it is not co-signed yet, or why it came back. */
export const SubmissionNotice = memo(function SubmissionNotice({ assessment }: { assessment: Assessment }) {
  const t = useTranslations('assessment.submission');
  const format = useFormatter();
  const may = useMay();
  const [returning, setReturning] = useState(false);
  const { submitted, returnNote, assessmentId } = assessment;
  if (submitted) {
    const when = format.dateTime(new Date(submitted.at), {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    return (
      <Notice
        tone="watch"
        title={t('title', { name: submitted.byName })}
        actions={
          may('assessment.sign') ? (
            <Button onClick={() => setReturning(true)}>{t('handBack')}</Button>
          ) : undefined
        }
      >
        <p>{t(may('assessment.sign') ? 'forSigner' : 'forWriter', { when })}</p>
        <Dialog open={returning} title={t('handBackTitle')} onClose={() => setReturning(false)}>
          <HandBack assessmentId={assessmentId} onClose={() => setReturning(false)} />
        </Dialog>
      </Notice>
    );
  }
  return returnNote ? (
    <Notice tone="watch" title={t('returned')}>
      <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {returnNote}
      </p>
    </Notice>
  ) : null;
});

function HandBack({ assessmentId, onClose }: { assessmentId: string; onClose: () => void }) {
  const t = useTranslations('assessment.submission');
  const common = useTranslations('common');
  const message = useFieldMessage();
  const router = useRouter();
  const keyOf = useIntentKey();
  const [note, setNote] = useState('');
  const handBack = useMutation(
    useTRPC().assessments.handBack.mutationOptions({ onSuccess: () => router.push('/caseload') }),
  );
  const problem = handBack.error ? problemOf(handBack.error) : null;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = { assessmentId, note };
        handBack.mutate({ ...asked, idempotencyKey: keyOf(asked) });
      }}
    >
      <TextArea
        label={t('note')}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={message(problem?.fields.note)}
      />
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={handBack.isPending || handBack.isSuccess}>
          {t('handBackGo')}
        </Button>
      </div>
    </form>
  );
}
