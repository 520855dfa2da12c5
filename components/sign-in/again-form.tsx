'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { CodeField } from './code-field';
import { type AgainPerson, useAgain } from './use-again';

/** The fields with which the same person comes back on the page as it stands. */
export function AgainForm({
  person,
  lead,
  submit,
  beside,
  onSignedIn,
}: {
  person: AgainPerson;
  lead: string;
  submit: string;
  beside?: ReactNode;
  onSignedIn: () => void;
}) {
  const t = useTranslations('signIn');
  const again = useAgain(person, onSignedIn);
  const [recovery, setRecovery] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { step } = again;
  useEffect(() => {
    if (step === 'code') form.current?.querySelector<HTMLInputElement>('[name=code]')?.focus();
  }, [step]);
  const passkey = again.offersPasskey ? (
    <Button disabled={again.busy} onClick={() => void again.showPasskey()}>
      {t('passkey.use')}
    </Button>
  ) : null;
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void again.submit();
      }}
    >
      <p className="text-ink-2">{lead}</p>
      {again.failure ? (
        <Notice tone="danger" live title={t(`${again.failure}.title`)}>
          {t(`${again.failure}.text`)}
        </Notice>
      ) : null}
      <TextField label={t('email')} type="email" autoComplete="username" readOnly value={person.email} />
      {step === 'code' ? passkey : null}
      {step === 'password' ? (
        <TextField
          label={t('password')}
          type="password"
          autoComplete="current-password"
          data-focus-first
          maxLength={200}
          value={again.password}
          onChange={(event) => again.setPassword(event.target.value)}
        />
      ) : (
        <CodeField
          code={again.code}
          app={again.ways.app}
          recovery={recovery}
          onCode={again.setCode}
          onRecovery={setRecovery}
        />
      )}
      {step === 'password' ? passkey : null}
      <div className="flex justify-end gap-2">
        {beside}
        <Button type="submit" tone="primary" busy={again.busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
