'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useVisit } from '@/components/forms/draft-context';
import { SectionCard } from '@/components/forms/section-card';
import { useTakeOut } from '@/components/trpc/use-take-out';
import { Button } from '@/components/ui/button';
import type { Facts } from '@/domain/facts';
import type { Impression } from '@/domain/impression/schema';
import { NoteView } from './note-view';
import { useNote } from './use-note';

/** The note as it stands and will be signed, with places for own words; of a signed assessment as it was signed. */
export function NoteCard({
  facts,
  impression,
  signed,
  assessmentId,
}: {
  facts: Facts;
  impression: Impression;
  signed: boolean;
  assessmentId: string;
}) {
  const t = useTranslations('assessment.note');
  const note = useNote(facts, impression, useVisit().previous);
  const [copied, setCopied] = useState(false);
  const takeOut = useTakeOut({ what: 'note', subjectId: assessmentId });
  const copy = async () => {
    if (!note) return;
    takeOut('copied');
    const titles = {
      subjective: t('part.subjective'),
      objective: t('part.objective'),
      assessment: t('part.assessment'),
      plan: t('part.plan'),
    };
    await navigator.clipboard.writeText(note.asText(titles)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <SectionCard
      title={t('title')}
      lead={signed ? undefined : <span className="no-print">{t('lead')}</span>}
      className="print:border-0"
    >
      {signed ? null : <p className="hidden pb-2 font-semibold print:block">{t('draftOnPaper')}</p>}
      {note ? (
        <NoteView parts={note.parts} editable={!signed} />
      ) : (
        <div aria-hidden="true" className="h-40 animate-pulse rounded-lg bg-sunk" />
      )}
      <div className="no-print mt-2 flex flex-wrap items-center justify-end gap-2">
        <span role="status" className="text-xs text-ink-2">
          {copied ? t('copied') : ''}
        </span>
        <Button size="small" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            takeOut('printed');
            window.print();
          }}
        >
          {t('print')}
        </Button>
      </div>
    </SectionCard>
  );
}
