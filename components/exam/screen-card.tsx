'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { useDraft, useVisit } from '@/components/forms/draft-context';
import { Card } from '@/components/ui/card';
import { answersIn, type Screen } from '@/domain/screens/screens';
import { useReasons, useScreens } from './screens-context';

/**
 * One group of the examination that is done when the story calls for it. It is open when the story does, when something is recorded
 * in it, or was last time; folded otherwise, and always as the therapist's hand left it. What is open stays open while somebody
 * works here, so that nothing moves under a field in use.
 */
export function ScreenCard({
  screen,
  lead,
  aside,
  children,
}: {
  screen: Screen;
  lead?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const t = useTranslations('assessment.screens');
  const inWords = useReasons();
  const { exam } = useDraft();
  const { previous } = useVisit();
  const { called, byHand, setByHand } = useScreens();
  const reasons = called.get(screen);
  const answers = answersIn(exam.value, screen);
  const asked = reasons !== undefined || answers > 0 || answersIn(previous?.exam, screen) > 0;
  const [stays, setStays] = useState(asked);
  if (asked && !stays) setStays(true);
  const open = byHand[screen] ?? stays;
  return (
    <Card as="section" aria-labelledby={id} className="min-w-0">
      <details
        open={open}
        data-screen={screen}
        className="group"
        onToggle={(event) => {
          if (event.currentTarget.open !== open) setByHand(screen, event.currentTarget.open);
        }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is the button of its details, for keys and readers too */}
        <summary
          // Not left to the browser: it tells of opening and folding in quick turn as one change, or none.
          onClick={(event) => {
            event.preventDefault();
            setByHand(screen, !open);
          }}
          className="flex list-none flex-wrap items-baseline gap-x-2 rounded-lg px-3.5 py-2.5 -outline-offset-2 hover:bg-sunk group-open:pb-1 [&::-webkit-details-marker]:hidden"
        >
          <span
            aria-hidden="true"
            className="w-3 text-ink-2 before:content-['▸'] group-open:before:content-['▾']"
          />
          <h2 id={id}>{t(`title.${screen}`)}</h2>
          {open || answers === 0 ? null : (
            <span className="text-xs text-ink-2">{t('recorded', { count: answers })}</span>
          )}
          {reasons ? (
            <span className="basis-full pl-5 text-sm text-watch">
              <span aria-hidden="true">◆ </span>
              {t('called', { reasons: inWords(reasons) })}
            </span>
          ) : null}
        </summary>
        <div className="px-3.5 pt-0.5 pb-2.5">
          {lead || aside ? (
            <div className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-2">
              <span>{lead}</span>
              <span className="text-xs">{aside}</span>
            </div>
          ) : null}
          {children}
        </div>
      </details>
    </Card>
  );
}
