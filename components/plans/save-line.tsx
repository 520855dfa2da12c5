'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { SaveState } from '@/components/forms/section-saver';
import type { PlanContent } from '@/domain/plan/plan';

/** How the draft stands with the server, in words. */
export function SaveLine({ state }: { state: SaveState<PlanContent> }) {
  const t = useTranslations('plan');
  const format = useFormatter();
  const words = () => {
    if (state.kind === 'trouble') return t(`trouble.${state.trouble}`);
    if (state.kind !== 'clean') return t('unsaved');
    if (!state.savedAt) return '';
    return t('saved', {
      time: format.dateTime(new Date(state.savedAt), {
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      }),
    });
  };
  return (
    <p
      role="status"
      className={state.kind === 'trouble' ? 'font-semibold text-danger' : 'text-xs text-ink-2'}
    >
      {words()}
    </p>
  );
}
