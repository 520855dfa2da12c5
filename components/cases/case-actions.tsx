'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useMay } from '@/components/shell/access';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';

/** Start a re-assessment, or close the case with a reason. */
export function CaseActions({
  caseId,
  version,
  canReassess,
}: {
  caseId: string;
  version: number;
  canReassess: boolean;
}) {
  const t = useTranslations('cases');
  const router = useRouter();
  const trpc = useTRPC();
  const keyFor = useIntentKey();
  const may = useMay();
  const [closing, setClosing] = useState(false);
  const start = useMutation(
    trpc.assessments.start.mutationOptions({
      onSuccess: ({ assessmentId }) => router.push(`/assessments/${assessmentId}`),
    }),
  );
  return (
    <>
      {canReassess ? (
        <Button
          busy={start.isPending}
          onClick={() => {
            const intent = { caseId, kind: 'reassessment' as const };
            start.mutate({ ...intent, idempotencyKey: keyFor(intent) });
          }}
        >
          {t('action.reassess')}
        </Button>
      ) : null}
      {may('case.close') ? (
        <Button tone="quiet" onClick={() => setClosing(true)}>
          {t('action.close')}
        </Button>
      ) : null}
      {start.error ? <ProblemNotice problem={problemOf(start.error)} /> : null}
      {closing ? <CloseCase caseId={caseId} version={version} onDone={() => setClosing(false)} /> : null}
    </>
  );
}

function CloseCase({ caseId, version, onDone }: { caseId: string; version: number; onDone: () => void }) {
  const t = useTranslations('cases');
  const router = useRouter();
  const keyFor = useIntentKey();
  const [reason, setReason] = useState('');
  const close = useMutation(
    useTRPC().cases.close.mutationOptions({
      onSuccess: () => {
        onDone();
        router.refresh();
      },
    }),
  );
  return (
    <FormDialog
      title={t('closeTitle')}
      lead={t('closeText')}
      missing={{ reason: reason.trim() ? undefined : 'text.required' }}
      problem={close.error ? problemOf(close.error) : null}
      busy={close.isPending}
      tone="danger"
      send={t('closeConfirm')}
      onSend={() => {
        const intent = { caseId, baseVersion: version, reason };
        close.mutate({ ...intent, idempotencyKey: keyFor(intent) });
      }}
      onClose={onDone}
    >
      {(errorOf) => (
        <TextArea
          label={t('closeReason')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={errorOf('reason')}
        />
      )}
    </FormDialog>
  );
}
