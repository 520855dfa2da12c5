'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { useProofGate } from '@/components/trpc/proof-gate';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { CodeField } from './code-field';
import { type PasskeyFailure, useShowPasskey } from './show-passkey';

/** Asks for the password or a passkey once more when a call waits for it; the call then goes on by itself. Once on every page. */
export function ProofDialog() {
  const t = useTranslations('signIn.proof');
  const gate = useProofGate();
  const [asking, setAsking] = useState(false);
  useEffect(() => gate.onAsked(() => setAsking(true)), [gate]);
  const settle = (proved: boolean) => {
    setAsking(false);
    gate.settle(proved);
  };
  return (
    <Dialog open={asking} onClose={() => settle(false)} title={t('title')}>
      {asking ? <ProofForm onProved={() => settle(true)} onCancel={() => settle(false)} /> : null}
    </Dialog>
  );
}

function ProofForm({ onProved, onCancel }: { onProved: () => void; onCancel: () => void }) {
  const t = useTranslations('signIn');
  const common = useTranslations('common');
  const message = useFieldMessage();
  const trpc = useTRPC();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [failure, setFailure] = useState<PasskeyFailure | null>(null);
  const [showing, setShowing] = useState(false);
  const { asProof } = useShowPasskey();
  const me = useQuery(trpc.session.me.queryOptions());
  const ways = useQuery(trpc.session.ways.queryOptions()).data;
  const prove = useMutation(
    trpc.session.prove.mutationOptions({ onSuccess: onProved, onError: () => setCode('') }),
  );
  const problem = prove.error ? problemOf(prove.error) : null;
  async function byPasskey() {
    setShowing(true);
    setFailure(null);
    prove.reset();
    const failed = await asProof();
    setShowing(false);
    if (failed) setFailure(failed);
    else onProved();
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setFailure(null);
        if (password) prove.mutate({ password, ...(code.trim() ? { code } : {}) });
      }}
    >
      <p className="text-ink-2">{t('proof.lead')}</p>
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      {problem?.fields.code ? (
        <Notice tone="danger" live title={t('wrongCode.title')}>
          {t('wrongCode.text')}
        </Notice>
      ) : null}
      {failure ? (
        <Notice tone="danger" live title={t(`${failure}.title`)}>
          {t(`${failure}.text`)}
        </Notice>
      ) : null}
      {ways?.passkey ? (
        <Button busy={showing} onClick={() => void byPasskey()}>
          {t('passkey.use')}
        </Button>
      ) : null}
      <input
        type="text"
        name="username"
        autoComplete="username"
        readOnly
        hidden
        value={me.data?.user.email ?? ''}
      />
      <TextField
        label={t('password')}
        type="password"
        autoComplete="current-password"
        data-focus-first
        maxLength={200}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={message(problem?.fields.password)}
      />
      {ways?.app || ways?.passkey ? (
        <CodeField {...{ code, recovery }} app={ways.app} onCode={setCode} onRecovery={setRecovery} />
      ) : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={prove.isPending}>
          {t('proof.submit')}
        </Button>
      </div>
    </form>
  );
}
