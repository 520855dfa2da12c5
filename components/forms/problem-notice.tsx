'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useSignInHere } from '@/components/shell/sign-in-here';
import type { Problem } from '@/components/trpc/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says what happened, what was kept and what to do after a call that failed. */
export function ProblemNotice({
  problem,
  signing = false,
}: {
  problem: Problem | null;
  /** It was to be signed: whether it is, is said first. */
  signing?: boolean;
}) {
  const t = useTranslations('common.problem');
  const signInHere = useSignInHere();
  /** The call after whose failure somebody has signed in again. */
  const [backSince, setBackSince] = useState<string | null>(null);
  if (!problem) return null;
  const what = signing ? 'sign' : 'other';
  if (problem.kind === 'signed_out' && backSince !== null && backSince === problem.requestId)
    return (
      <Notice live title={t('backAgain.title')}>
        <p>{t('backAgain.text')}</p>
      </Notice>
    );
  return (
    <Notice
      tone="danger"
      live
      title={t(`${problem.kind}.title`, { what })}
      actions={
        problem.kind === 'signed_out' ? (
          signInHere ? (
            <Button onClick={() => signInHere(() => setBackSince(problem.requestId))}>
              {t('signInAgain')}
            </Button>
          ) : (
            // Beside this page, which holds what was typed.
            <LinkButton href="/sign-in" target="_blank" rel="noopener">
              {t('signInAgain')}
            </LinkButton>
          )
        ) : undefined
      }
    >
      <p>{t(`${problem.kind}.text`, { what })}</p>
      {problem.requestId && problem.kind === 'unexpected' ? (
        <p className="mt-1 text-xs text-ink-2">{t('reference', { id: problem.requestId })}</p>
      ) : null}
    </Notice>
  );
}
