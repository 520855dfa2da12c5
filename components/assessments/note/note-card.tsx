'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SectionCard } from '@/components/forms/section-card';
import { useTakeOut } from '@/components/trpc/use-take-out';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Facts } from '@/domain/facts';
import type { Impression } from '@/domain/impression/schema';
import { noteAsText } from '@/domain/note/write-note';
import { NoteView } from './note-view';
import { useNote } from './use-note';

type Props = { facts: Facts; impression: Impression };

/** The note as it stands and will be signed, with places for own words; of a signed assessment as it was signed. */
export function NoteCard({
  facts,
  impression,
  signed,
  assessmentId,
}: Props & { signed: boolean; assessmentId: string }) {
  const t = useTranslations('assessment.note');
  const parts = useNote(facts, impression);
  const [copied, setCopied] = useState(false);
  const takeOut = useTakeOut({ what: 'note', subjectId: assessmentId });
  const copy = async () => {
    takeOut('copied');
    const titles = {
      subjective: t('part.subjective'),
      objective: t('part.objective'),
      assessment: t('part.assessment'),
      plan: t('part.plan'),
    };
    await navigator.clipboard.writeText(noteAsText(parts, titles)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <SectionCard title={t('title')} lead={signed ? undefined : t('lead')}>
      <NoteView parts={parts} editable={!signed} />
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

/** The same note over whatever section is open: a look at it while working. */
export function NotePreview({ facts, impression, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations('assessment.note');
  const parts = useNote(facts, impression);
  const empty = parts.every(({ blocks }) => blocks.length === 0);
  return (
    <Dialog open onClose={onClose} title={t('title')} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section aria-label={t('title')} tabIndex={0} className="max-h-[65vh] overflow-y-auto pr-1">
        {empty ? <p className="text-ink-2">{t('empty')}</p> : <NoteView parts={parts} editable={false} />}
      </section>
      <div className="mt-3 flex justify-end">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
