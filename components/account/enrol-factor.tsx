'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { RecoveryCodes } from './recovery-codes';

const grouped = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** Black on white whatever the colours of the page are: cameras read nothing else reliably. */
function QrCode({ size, path }: Outputs['account']['startFactor']['picture']) {
  const t = useTranslations('account.enrol');
  return (
    <svg
      role="img"
      aria-label={t('picture')}
      viewBox={`0 0 ${size} ${size}`}
      className="size-48 rounded-md border border-line"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Sets up an authenticator app: begin, scan, show a first code, keep the recovery codes. */
export function EnrolFactor({ onDone, beside }: { onDone: () => void; beside?: ReactNode }) {
  const t = useTranslations('account.enrol');
  const message = useFieldMessage();
  const trpc = useTRPC();
  const [code, setCode] = useState('');
  const start = useMutation(trpc.account.startFactor.mutationOptions());
  const confirm = useMutation(trpc.account.confirmFactor.mutationOptions());
  const error = confirm.error ?? start.error;
  const problem = error ? problemOf(error) : null;
  if (confirm.data) return <RecoveryCodes codes={confirm.data.codes} onKept={onDone} />;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const idempotencyKey = crypto.randomUUID();
        if (start.data) confirm.mutate({ code, idempotencyKey });
        else start.mutate({ idempotencyKey });
      }}
    >
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      {start.data ? (
        <>
          <p>{t('scan')}</p>
          <QrCode {...start.data.picture} />
          <p>
            {t('key')}
            <code
              data-key
              className="mt-1 block rounded-md border border-line bg-sunk px-2 py-1 text-sm select-all"
            >
              {grouped(start.data.secret)}
            </code>
          </p>
          <TextField
            label={t('code')}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            touch
            value={code}
            onChange={(event) => setCode(event.target.value)}
            error={message(problem?.fields.code)}
          />
        </>
      ) : null}
      <div className="flex flex-wrap justify-end gap-2">
        {beside}
        <Button type="submit" tone="primary" busy={start.isPending || confirm.isPending}>
          {start.data ? t('confirm') : t('begin')}
        </Button>
      </div>
    </form>
  );
}
