'use client';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import type { Bound } from '@/components/forms/bound';
import { useAfterPause } from '@/components/forms/use-after-pause';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/words/use-words';
import { readReport } from '@/domain/imaging/report-reader/read-report';
import type { ImagingFindingEntry, ReportLine } from '@/domain/imaging/schema';
import { useLinesSeen, useRememberLines } from './lines-seen';
import { ReportFindings } from './report-findings';
import { lineStates, sameFinding } from './report-lines';
import { reportPieces } from './report-pieces';
import { ReportText } from './report-text';

/** A text this long takes long enough to read that it is read between two strokes of typing, not at each. Characters. */
const LONG = 4_000;

/**
 * Reads the pasted report as it is pasted: marks what it read in the text, and offers each finding to be taken over.
 * Nothing counts before a therapist takes it over, and every line can be changed afterwards.
 */
export function ReportReader({
  text,
  findings,
  setAside,
}: {
  text: string;
  findings: Bound<ImagingFindingEntry[]>;
  setAside: Bound<ReportLine[]>;
}) {
  const t = useTranslations('assessment.mri.report');
  const words = useWords();
  const settled = useDeferredValue(useAfterPause(text, text.length > LONG));
  const reading = useMemo(() => readReport(settled), [settled]);
  const pieces = useMemo(() => reportPieces(settled, reading), [settled, reading]);
  const lines = useMemo(() => reading.findings.map(({ entry }) => entry), [reading]);
  const seen = useLinesSeen(findings, setAside);
  const states = lineStates(lines, findings.value ?? [], seen.all);
  useRememberLines(seen, setAside, lines, states);
  if (settled.trim() === '') return null;
  return (
    <section
      aria-label={t('label')}
      className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-3 [overflow-wrap:anywhere]"
    >
      <ReportText pieces={pieces} />
      {reading.conflicts.length > 0 ? (
        <Notice tone="watch" title={t('conflict.title')}>
          {reading.conflicts.map((conflict) => (
            <p key={`${conflict.about} ${conflict.spans[0]?.start}`} className="text-sm">
              {t(`conflict.${conflict.about}`, {
                words: conflict.spans.map(({ start, end }) => settled.slice(start, end)).join(' / '),
              })}
            </p>
          ))}
        </Notice>
      ) : null}
      {reading.findings.length > 0 ? (
        <ReportFindings
          findings={reading.findings}
          states={states}
          onAdd={(entries) =>
            findings.update((before = []) => [
              ...before,
              ...entries.filter((entry) => !before.some((row) => sameFinding(row, entry))),
            ])
          }
        />
      ) : (
        <p className="text-sm text-ink-2">{t('nothing')}</p>
      )}
      {findings.value === undefined ? (
        <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-watch">
          <span>
            <span aria-hidden="true">▲ </span>
            {t('waiting')}
          </span>
          <Button size="small" onClick={() => findings.update(() => [])}>
            {t('showsNothing')}
          </Button>
        </div>
      ) : null}
      {reading.transitionalVertebra ? <p className="text-sm text-watch">▲ {t('transitional')}</p> : null}
      {reading.open.length > 0 ? (
        <p className="text-sm font-semibold text-watch">
          <span aria-hidden="true">▲ </span>
          {t('open', {
            findings: reading.open
              .map(({ level, finding }) => [level ? words.level[level] : null, words.imaging[finding]])
              .map((parts) => parts.filter(Boolean).join(' · '))
              .join('; '),
          })}
        </p>
      ) : null}
      {reading.notUnderstood.length > 0 ? (
        <p className="text-xs text-ink-2">{t('unread', { count: reading.notUnderstood.length })}</p>
      ) : null}
    </section>
  );
}
