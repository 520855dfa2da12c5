'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { SaveState } from '@/components/forms/section-saver';
import { useSignInHere } from '@/components/shell/sign-in-here';
import { Button } from '@/components/ui/button';
import type { PlanContent } from '@/domain/plan/plan';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** How the draft stands with the server, in words and in the time of this device; trouble offers the way on. */
export function SaveLine({ state, onRetry }: { state: SaveState<PlanContent>; onRetry: () => void }) {
  const t = useTranslations('plan');
  const signInHere = useSignInHere();
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  if (state.kind === 'trouble') {
    return (
      <span role="status" className="flex flex-wrap items-center gap-2 text-sm font-semibold text-watch">
        <span>
          <span aria-hidden="true">▲ </span>
          {t(`trouble.${state.trouble}`)}
        </span>
        {state.trouble === 'signed_out' ? (
          <Button size="small" onClick={() => signInHere?.()}>
            {t('signIn')}
          </Button>
        ) : state.trouble === 'offline' || state.trouble === 'unexpected' ? (
          <Button size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : null}
      </span>
    );
  }
  return (
    <span role="status" className="text-xs text-ink-2">
      {state.kind === 'conflict'
        ? t('notSaved')
        : state.kind !== 'clean'
          ? t('unsaved')
          : state.savedAt && here
            ? t('saved', { time: clock.format(new Date(state.savedAt)) })
            : null}
    </span>
  );
}
