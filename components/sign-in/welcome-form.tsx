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
import { TextField } from '@/components/ui/field';

/** Sets a first password through a single-use link. */
export function WelcomeForm({ token }: { token: string }) {
  const t = useTranslations('signIn.welcome');
  const message = useFieldMessage();
  const router = useRouter();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [different, setDifferent] = useState(false);
  const save = useMutation(
    useTRPC().setup.setPassword.mutationOptions({ onSuccess: () => router.push('/sign-in') }),
  );
  const problem = save.error ? problemOf(save.error) : null;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setDifferent(password !== again);
        if (password === again) save.mutate({ token, password });
      }}
    >
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      <TextField
        label={t('password')}
        hint={t('hint')}
        type="password"
        autoComplete="new-password"
        maxLength={201}
        touch
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={message(problem?.fields.password)}
      />
      <TextField
        label={t('again')}
        type="password"
        autoComplete="new-password"
        maxLength={201}
        touch
        value={again}
        onChange={(event) => setAgain(event.target.value)}
        error={different ? t('different') : null}
      />
      <Button type="submit" tone="primary" size="touch" busy={save.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
