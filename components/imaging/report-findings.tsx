'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useWords } from '@/components/words/use-words';
import type { ReadFinding } from '@/domain/imaging/report-reader/report-reading';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import { findingInWords } from './finding-in-words';
import type { LineState } from './report-lines';

/** Whether the line is in the record, and the button that takes it over where that can still be meant. */
function LineEnd({ state, onAdd }: { state: LineState; onAdd: () => void }) {
  const t = useTranslations('assessment.mri.report');
  return (
    <>
      {state === 'open' ? null : (
        <Chip tone={state === 'entered' || state === 'corrected' ? 'good' : 'plain'}>
          {t(`state.${state}`)}
        </Chip>
      )}
      {state === 'entered' || state === 'corrected' ? null : (
        <Button
          size="small"
          tone={state === 'open' ? 'plain' : 'quiet'}
          data-take-over={state}
          onClick={onAdd}
        >
          {t(state === 'open' ? 'add' : 'addAgain')}
        </Button>
      )}
    </>
  );
}

/** What was read, one line each, to be taken over one by one or left; a line that is or was in the record says so. */
export function ReportFindings({
  findings,
  states,
  onAdd,
}: {
  findings: readonly ReadFinding[];
  states: readonly LineState[];
  onAdd: (entries: readonly ImagingFindingEntry[]) => void;
}) {
  const t = useTranslations('assessment.mri');
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  /** What was taken over last, and the line it was taken from; a fresh object each time. */
  const [taken, setTaken] = useState<{ text: string; from: number } | null>(null);
  // The button that was pressed is gone once its line is entered: the focus goes on to the next one, or to what was said.
  useEffect(() => {
    if (!taken) return;
    const lines = [...(list.current?.children ?? [])];
    const next = [...lines.slice(taken.from), ...lines.slice(0, taken.from)]
      .map((line) => line.querySelector<HTMLElement>('[data-take-over="open"]'))
      .find((button) => button !== null);
    (next ?? status.current)?.focus();
  }, [taken]);
  const named = (entry: ImagingFindingEntry) => findingInWords(entry, words, (side) => t(`sides.${side}`));
  const take = (entries: readonly ImagingFindingEntry[], from: number) => {
    onAdd(entries);
    setTaken({ text: t('report.taken', { findings: entries.map(named).join('; ') }), from });
  };
  const sure = findings.filter((one, index) => one.confidence === 'high' && states[index] === 'open');
  return (
    <div>
      <div className="mb-1 flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-sm font-semibold">{t('report.read', { count: findings.length })}</h3>
        {sure.length > 1 ? (
          <Button
            size="small"
            onClick={() =>
              take(
                sure.map((one) => one.entry),
                0,
              )
            }
          >
            {t('report.addSure', { count: sure.length })}
          </Button>
        ) : null}
      </div>
      <ol ref={list} className="text-sm">
        {findings.map((one, index) => (
          <li
            key={`${one.entry.level} ${one.entry.finding} ${one.entry.side} ${one.spans[0]?.start}`}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-line py-1.5 last:border-b-0"
          >
            <span className="min-w-0">
              <sup className="mr-1 text-ink-2">{index + 1}</sup>
              {named(one.entry)}
              {one.doubts.length > 0 ? (
                <span className="block text-xs text-ink-2">
                  {one.doubts.map((doubt) => t(`report.doubt.${doubt}`)).join(' · ')}
                </span>
              ) : null}
            </span>
            <span className="flex flex-wrap items-center gap-2">
              {one.confidence === 'high' ? null : (
                <Chip tone={one.confidence === 'low' ? 'watch' : 'plain'}>
                  {t(`report.confidence.${one.confidence}`)}
                </Chip>
              )}
              <LineEnd state={states[index] ?? 'open'} onAdd={() => take([one.entry], index)} />
            </span>
          </li>
        ))}
      </ol>
      <p ref={status} role="status" tabIndex={-1} className="text-xs text-ink-2">
        {taken?.text}
      </p>
    </div>
  );
}
