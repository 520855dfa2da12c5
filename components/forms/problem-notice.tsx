'use client';
import { useTranslations } from 'next-intl';
import type { Problem } from '@/components/trpc/problem';
import { Button, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says what happened, what was kept and what to do after a call that failed. */
export function ProblemNotice({
  problem,
  onSignIn,
}: {
  problem: Problem | null;
  /** Where somebody can sign in again without leaving the page. */
  onSignIn?: () => void;
}) {
  const t = useTranslations('common.problem');
  if (!problem) return null;
  return (
    <Notice
      tone="danger"
      live
      title={t(`${problem.kind}.title`)}
      actions={
        problem.kind === 'signed_out' ? (
          onSignIn ? (
            <Button onClick={onSignIn}>{t('signInAgain')}</Button>
          ) : (
            <LinkButton href="/sign-in">{t('signInAgain')}</LinkButton>
          )
        ) : undefined
      }
    >
      <p>{t(`${problem.kind}.text`)}</p>
      {problem.requestId && problem.kind === 'unexpected' ? (
        <p className="mt-1 text-xs text-ink-2">{t('reference', { id: problem.requestId })}</p>
      ) : null}
    </Notice>
  );
}
