'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** Changes the password; the other sessions end. */
export function PasswordCard({ email }: { email: string }) {
  const t = useTranslations('account.password');
  const message = useFieldMessage();
  const router = useRouter();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation(
    useTRPC().account.changePassword.mutationOptions({
      onSuccess: () => {
        setCurrent('');
        setNext('');
        router.refresh();
      },
    }),
  );
  const problem = change.error ? problemOf(change.error) : null;
  return (
    <Card as="section" aria-labelledby="password" className="p-5">
      <form
        noValidate
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ current, next, idempotencyKey: crypto.randomUUID() });
        }}
      >
        <h2 id="password">{t('title')}</h2>
        {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
        {change.data && !current && !next ? (
          <Notice tone="good" live title={t('done')}>
            {t('doneText')}
          </Notice>
        ) : null}
        <input type="text" name="username" autoComplete="username" readOnly hidden value={email} />
        <TextField
          label={t('current')}
          type="password"
          autoComplete="current-password"
          maxLength={200}
          className="max-w-sm"
          value={current}
          onChange={(event) => setCurrent(event.target.value)}
          error={message(problem?.fields.current)}
        />
        <TextField
          label={t('next')}
          hint={t('hint')}
          type="password"
          autoComplete="new-password"
          maxLength={201}
          className="max-w-sm"
          value={next}
          onChange={(event) => setNext(event.target.value)}
          error={message(problem?.fields.next)}
        />
        <div>
          <Button type="submit" busy={change.isPending}>
            {t('submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
