'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { useVisit } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { useSignInHere } from '@/components/shell/sign-in-here';
import { Button } from '@/components/ui/button';
import { DRAFT_SECTIONS, type DraftSection } from './draft-sections';
import { useSaveStates } from './save-states';
import type { Autosave } from './use-autosave';

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** When the draft was last saved, in the time of this device; only after hydration, when that time is known. */
function SavedAt({ at }: { at: string | null }) {
  const t = useTranslations('assessment.save');
  const [here, setHere] = useState(false);
  useEffect(() => setHere(true), []);
  if (at === null) return <span className="text-xs text-ink-2">{t('fresh')}</span>;
  return (
    <span className="text-xs text-ink-2">
      {here ? t('saved', { time: clock.format(new Date(at)) }) : null}
    </span>
  );
}

/** Saved or not, in words, always in view. Trouble says what was kept and offers the way on. */
export function SaveStatus({
  autosave,
  onDevice,
  broughtBack,
  onCompare,
}: {
  autosave: Autosave;
  /** Whether what is not saved also stands on this device, for the case that the page goes away. */
  onDevice: boolean;
  /** When the part was written that this device had kept and brought back. */
  broughtBack: string | null;
  onCompare: (section: DraftSection) => void;
}) {
  const t = useTranslations('assessment.save');
  const signInHere = useSignInHere();
  const { goToField } = useVisit();
  const { problems, notKept } = useFormContext();
  const saving = useSaveStates(autosave.states);
  const states = DRAFT_SECTIONS.map((section) => ({ section, state: saving[section] }));
  const conflict = states.find(({ state }) => state.kind === 'conflict');
  const trouble = states.flatMap(({ state }) => (state.kind === 'trouble' ? [state.trouble] : []))[0];
  const fields = Object.keys(problems);
  const firstField = fields[0];
  const refused = Object.keys(notKept);
  const firstRefused = refused[0];
  const busy = states.some(({ state }) => state.kind === 'saving');
  const waiting = states.some(({ state }) => state.kind === 'waiting');
  const savedAt = states
    .flatMap(({ state }) => (state.kind === 'clean' && state.savedAt ? [state.savedAt] : []))
    .sort()
    .at(-1);

  const warn = (text: string, action?: ReactNode) => (
    <>
      <span className="text-sm font-semibold text-watch">
        <span aria-hidden="true">▲ </span>
        {text}
      </span>
      {action}
    </>
  );
  return (
    <span role="status" className="flex min-h-8 flex-wrap items-center justify-end gap-2">
      {conflict
        ? warn(
            t('conflict'),
            <Button size="small" onClick={() => onCompare(conflict.section)}>
              {t('compare')}
            </Button>,
          )
        : firstField !== undefined
          ? warn(
              t('fields', { count: fields.length }),
              <Button size="small" onClick={() => goToField(firstField)}>
                {t('show')}
              </Button>,
            )
          : trouble && trouble !== 'fields'
            ? warn(
                t(trouble, { kept: t(onDevice ? 'keptOnDevice' : 'keptOnPage') }),
                trouble === 'signed_out' ? (
                  <Button size="small" onClick={() => signInHere?.()}>
                    {t('signIn')}
                  </Button>
                ) : trouble === 'offline' || trouble === 'unexpected' ? (
                  <Button size="small" onClick={() => void autosave.flushAll()}>
                    {t('retry')}
                  </Button>
                ) : undefined,
              )
            : firstRefused !== undefined
              ? warn(
                  t('notKept', { count: refused.length }),
                  <Button size="small" onClick={() => goToField(firstRefused)}>
                    {t('show')}
                  </Button>,
                )
              : null}
      {conflict || trouble || firstField !== undefined ? null : busy || waiting ? (
        <span className="text-xs text-ink-2">{busy ? t('saving') : t('waiting')}</span>
      ) : (
        // On a phone the head has one line for it: what is wrong goes first.
        <span className={firstRefused === undefined ? 'contents' : 'contents max-sm:hidden'}>
          {broughtBack ? (
            <span className="text-xs text-ink-2">
              {t('broughtBack', { time: clock.format(new Date(broughtBack)) })}
            </span>
          ) : null}
          <SavedAt at={savedAt ?? null} />
        </span>
      )}
    </span>
  );
}
