'use client';
import { useTranslations } from 'next-intl';
import { useVisit } from '@/components/forms/draft-context';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Facts } from '@/domain/facts';
import type { Impression } from '@/domain/impression/schema';
import { NoteView } from './note-view';
import { useNote } from './use-note';

/** The same note over whatever section is open: a look at it while working. */
export function NotePreview({
  facts,
  impression,
  onClose,
}: {
  facts: Facts;
  impression: Impression;
  onClose: () => void;
}) {
  const t = useTranslations('assessment.note');
  const note = useNote(facts, impression, useVisit().previous);
  const empty = note?.parts.every(({ blocks }) => blocks.length === 0);
  return (
    <Dialog open onClose={onClose} title={t('title')} wide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section aria-label={t('title')} tabIndex={0} className="max-h-[65vh] overflow-y-auto pr-1">
        {empty ? <p className="text-ink-2">{t('empty')}</p> : null}
        {note && !empty ? <NoteView parts={note.parts} editable={false} /> : null}
      </section>
      <div className="mt-3 flex justify-end">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}
