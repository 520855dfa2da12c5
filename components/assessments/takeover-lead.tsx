'use client';
import { useTranslations } from 'next-intl';
import { useSignInHere } from '@/components/shell/sign-in-here';
import { Button } from '@/components/ui/button';
import { DRAFT_SECTIONS } from './draft-sections';
import { useSaveStates } from './save-states';
import type { Autosave } from './use-autosave';

/** What the clinic knows of the emergency: an alert stands once the finding is saved, and none before. */
export function TakeoverLead({ autosave }: { autosave: Autosave }) {
  const t = useTranslations('assessment.takeover');
  const save = useTranslations('assessment.save');
  const signInHere = useSignInHere();
  const saving = useSaveStates(autosave.states);
  const states = DRAFT_SECTIONS.map((section) => saving[section]);
  const signedOut = states.some((state) => state.kind === 'trouble' && state.trouble === 'signed_out');
  const stuck = states.some((state) => state.kind === 'trouble' || state.kind === 'conflict');
  const lead = stuck
    ? t(signedOut ? 'leadSignedOut' : 'leadNotSaved')
    : states.every((state) => state.kind === 'clean')
      ? t('lead')
      : t('leadSaving');
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-3" data-alert-stands={!stuck}>
      <p role="status">{lead}</p>
      {signedOut ? <Button onClick={() => signInHere?.()}>{save('signIn')}</Button> : null}
      {stuck && !signedOut ? <Button onClick={() => void autosave.flushAll()}>{save('retry')}</Button> : null}
    </div>
  );
}
