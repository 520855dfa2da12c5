'use client';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useRef } from 'react';
import { useReading, useVisit } from '@/components/forms/draft-context';
import { classNames } from '@/components/ui/class-names';
import { CES_ITEMS } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';
import { callsFor } from './called-for';
import { type Progress, progressOf } from './section-progress';
import { SECTIONS, type SectionId } from './sections';

function Dot({ state, called, danger }: { state: Progress['state']; called: boolean; danger: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" className="shrink-0">
      <circle
        cx="7"
        cy="7"
        r="6"
        strokeWidth="2"
        className={classNames(
          danger
            ? 'fill-danger stroke-danger'
            : state === 'full'
              ? 'fill-accent stroke-accent'
              : state === 'part'
                ? 'fill-card stroke-accent'
                : called
                  ? 'fill-watch-soft stroke-watch'
                  : 'fill-card stroke-line-2',
        )}
      />
      {state === 'part' && !danger ? <path d="M7 1a6 6 0 0 0 0 12z" className="fill-accent" /> : null}
      {called && state === 'empty' && !danger ? (
        <path d="M7 3.6 10.4 7 7 10.4 3.6 7z" className="fill-watch" />
      ) : null}
      {danger ? (
        <path d="M7 3.5v4M7 9.8v.4" className="stroke-card" strokeWidth="2" strokeLinecap="round" />
      ) : null}
    </svg>
  );
}

type EntryProps = Progress & {
  section: SectionId;
  isCurrent: boolean;
  /** The story asks for it and nothing is recorded yet. */
  called: boolean;
  openQuestions: number;
  danger: boolean;
  onGo: (section: SectionId) => void;
};

const Entry = memo(function Entry({
  section,
  isCurrent,
  state,
  filled,
  total,
  called,
  openQuestions,
  danger,
  onGo,
}: EntryProps) {
  const t = useTranslations('assessment');
  return (
    <a
      href={`?section=${section}`}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onGo(section);
      }}
      className={classNames(
        'flex shrink-0 items-center justify-between gap-2 rounded-md px-2.5 py-[7px] whitespace-nowrap max-xl:gap-1 max-xl:px-1.5',
        isCurrent
          ? 'bg-card font-semibold text-ink inset-ring inset-ring-line-2 max-xl:bg-accent-soft max-xl:text-accent-ink max-xl:inset-ring-accent-line'
          : 'text-ink-2 hover:bg-sunk',
      )}
    >
      <span>
        {t(`section.${section}`)}
        <span className="sr-only">
          {': '}
          {t(`progress.${state}`, { filled, total })}
          {called ? `, ${t('progress.called')}` : ''}
        </span>
      </span>
      <span className="flex items-center gap-1.5">
        {openQuestions > 0 ? (
          <span className="text-xs font-semibold text-watch">
            {t('progress.open', { count: openQuestions })}
          </span>
        ) : null}
        <Dot state={state} called={called} danger={danger} />
      </span>
    </a>
  );
});

const KEYS = [
  ['y n', 'answer'],
  ['n', 'normal'],
  ['x', 'clear'],
  ['Alt 1', 'next'],
  ['?', 'all'],
] as const;

const KeyHints = memo(function KeyHints() {
  const t = useTranslations('assessment.keys');
  return (
    <p className="mt-auto flex flex-wrap gap-x-3 gap-y-1.5 px-2.5 pt-4 text-xs text-ink-2 max-xl:hidden">
      {KEYS.map(([key, what]) => (
        <span key={what}>
          <kbd className="rounded-sm border border-b-2 border-line-2 bg-card px-1 font-semibold">{key}</kbd>{' '}
          {t(what)}
        </span>
      ))}
    </p>
  );
});

/** The sections with how far each is, and which of them the story asks for. A column on a wide screen, a bar on others. */
export function SectionNav({
  facts,
  current,
  title,
  onGo,
}: {
  facts: Facts;
  current: SectionId;
  title: string;
  onGo: (section: SectionId) => void;
}) {
  const t = useTranslations('assessment');
  const { signed } = useVisit();
  const urgency = useReading()?.urgency;
  const bar = useRef<HTMLElement>(null);
  // Only the bar is moved: to bring an entry into view by itself would move the page as well.
  useEffect(() => {
    const entry = bar.current?.querySelector<HTMLElement>(`[href="?section=${current}"]`);
    if (bar.current && entry)
      bar.current.scrollLeft = entry.offsetLeft - (bar.current.clientWidth - entry.offsetWidth) / 2;
  }, [current]);
  return (
    <nav
      ref={bar}
      aria-label={t('sectionList')}
      className="no-print relative flex shrink-0 gap-0.5 overflow-x-auto border-line max-xl:border-b max-xl:bg-card max-xl:px-3 max-xl:py-1.5 xl:w-[208px] xl:flex-col xl:overflow-y-auto xl:border-r xl:p-3"
    >
      <p className="px-2.5 pt-1 pb-2 text-sm font-semibold text-ink-2 max-xl:hidden">{title}</p>
      {SECTIONS.map((section) => {
        const progress = progressOf(facts, section, signed);
        const dangers = section === 'danger';
        return (
          <Entry
            key={section}
            {...progress}
            section={section}
            isCurrent={section === current}
            called={progress.state === 'empty' && callsFor(facts, section).length > 0}
            openQuestions={
              dangers && !signed ? (urgency?.unansweredScreenItems.length ?? CES_ITEMS.length) : 0
            }
            danger={dangers && urgency?.tier === 'emergency'}
            onGo={onGo}
          />
        );
      })}
      {signed ? null : <KeyHints />}
    </nav>
  );
}
