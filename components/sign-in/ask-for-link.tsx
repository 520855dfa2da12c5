'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { LinkTrouble } from './link-trouble';

/** Asks for a link by e-mail instead of a password. The answer is the same whether or not there is such an account. */
export function AskForLink({ email: typed, onBack }: { email: string; onBack: () => void }) {
  const t = useTranslations('signIn.link');
  const label = useTranslations('signIn');
  const message = useFieldMessage();
  const [email, setEmail] = useState(typed);
  const [tried, setTried] = useState(false);
  const ask = useMutation(useTRPC().signInLink.request.mutationOptions());
  const problem = ask.error ? problemOf(ask.error) : null;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (email.trim()) ask.mutate({ email });
      }}
    >
      {ask.isSuccess ? (
        <Notice tone="good" live title={t('askedTitle')}>
          {t('askedText')}
        </Notice>
      ) : (
        <p className="text-ink-2">{t('lead')}</p>
      )}
      <LinkTrouble problem={problem} />
      <TextField
        label={label('email')}
        type="email"
        name="email"
        autoComplete="username"
        autoFocus
        maxLength={254}
        touch
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={tried && !email.trim() ? message('text.required') : message(problem?.fields.email)}
      />
      <Button type="submit" tone="primary" size="touch" busy={ask.isPending}>
        {t(ask.isSuccess ? 'again' : 'submit')}
      </Button>
      <Button tone="quiet" size="touch" onClick={onBack}>
        {t('back')}
      </Button>
    </form>
  );
}
