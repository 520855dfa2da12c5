'use client';
import { useTranslations } from 'next-intl';
import { useSignInHere } from '@/components/shell/sign-in-here';
import { Button } from '@/components/ui/button';
import { DRAFT_SECTIONS, type DraftSection, FACT_SECTIONS } from './draft-sections';
import { type SaveStates, useSaveStates } from './save-states';
import type { Autosave } from './use-autosave';

const isStuck = ({ kind }: SaveStates[DraftSection]): boolean => kind === 'trouble' || kind === 'conflict';

/**
 * What the clinic knows of the emergency: an alert stands once the findings are saved, and none before. The record of the hand-over,
 * written below, takes nothing of that back.
 */
export function TakeoverLead({ autosave }: { autosave: Autosave }) {
  const t = useTranslations('assessment.takeover');
  const save = useTranslations('assessment.save');
  const signInHere = useSignInHere();
  const saving = useSaveStates(autosave.states);
  const all = DRAFT_SECTIONS.map((section) => saving[section]);
  const found = FACT_SECTIONS.map((section) => saving[section]);
  const signedOut = all.some((state) => state.kind === 'trouble' && state.trouble === 'signed_out');
  const stuck = all.some(isStuck);
  const noAlert = found.some(isStuck);
  const lead = noAlert
    ? t(signedOut ? 'leadSignedOut' : 'leadNotSaved')
    : found.every((state) => state.kind === 'clean')
      ? t('lead')
      : t('leadSaving');
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-3" data-alert-stands={!noAlert}>
      <p role="status">
        {lead} {stuck && !noAlert ? t('handOverNotSaved') : null}
      </p>
      {signedOut ? <Button onClick={() => signInHere?.()}>{save('signIn')}</Button> : null}
      {stuck && !signedOut ? <Button onClick={() => void autosave.flushAll()}>{save('retry')}</Button> : null}
    </div>
  );
}
