'use client';
import { useTranslations } from 'next-intl';
import type { Problem } from '@/components/trpc/problem';
import { Notice } from '@/components/ui/notice';

/** Why a link could not be asked for, where the fault is in no field. */
export function LinkTrouble({ problem }: { problem: Problem | null }) {
  const t = useTranslations('signIn');
  if (!problem || problem.kind === 'fields') return null;
  const words = problem.kind === 'too_many' ? 'tooMany' : 'offline';
  return (
    <Notice tone="danger" live title={t(`${words}.title`)}>
      {t(`${words}.text`)}
    </Notice>
  );
}
