'use client';
import { useTranslations } from 'next-intl';
import { useDraft, useReading, useVisit } from '@/components/forms/draft-context';
import { SectionCard } from '@/components/forms/section-card';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { Imaging } from '@/domain/imaging/schema';
import { tellReading } from './tell-reading';

/** The reading as one would tell a colleague, line by line; null while there is none. */
export function useReadingInWords(): [label: string, text: string][] | null {
  const reading = useTranslations('reading');
  const words = useWords();
  const evaluation = useReading();
  const { previous } = useVisit();
  const { imaging } = useDraft();
  const { day } = useDates();
  if (!evaluation) return null;
  const seenThen = previous && !hasScan(imaging.value) && hasScan(previous.imaging);
  return tellReading(evaluation, { words, reading, scanThen: seenThen ? day(previous.on) : null });
}

const hasScan = (imaging: Imaging | null | undefined) =>
  imaging?.status === 'done' || (imaging?.findings?.length ?? 0) > 0;

/** The whole reading as one would tell a colleague: urgency, mechanism, root, structure, scan, confidence, next step. */
export function ReadingInWords() {
  const t = useTranslations('assessment.impression');
  const reading = useTranslations('reading');
  const evaluation = useReading();
  const lines = useReadingInWords();
  if (!evaluation || !lines) return <SectionCard title={t('reading')}>{t('none')}</SectionCard>;
  return (
    <SectionCard title={t('reading')} aside={reading('footer', { version: evaluation.engine })}>
      <dl className="grid gap-x-4 sm:grid-cols-[140px_1fr]">
        {lines.map(([label, text]) => (
          <div key={label} className="contents">
            <dt className="border-line pt-1.5 text-ink-2 sm:border-b sm:border-dashed sm:py-1.5">{label}</dt>
            <dd className="border-b border-dashed border-line pb-1.5 sm:py-1.5">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-2">{reading('review', { days: evaluation.reviewWithinDays })}</p>
      {evaluation.contradictions.length > 0 ? (
        <div className="mt-2 rounded-md border border-watch-line bg-watch-soft px-3 py-2">
          <p className="font-semibold text-watch">{t('contradictions')}</p>
          <ul className="list-disc pl-4">
            {evaluation.contradictions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </SectionCard>
  );
}
