'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { useDraft } from '@/components/forms/draft-context';
import { useBind } from '@/components/forms/form-context';
import { TextArea } from '@/components/ui/field';
import type { NotePartId } from '@/domain/impression/items';
import type { NoteBlock, NotePart } from '@/domain/note/write-note';

function Block({ block }: { block: NoteBlock }) {
  if (block.kind === 'text') return <p className="py-1 break-words whitespace-pre-wrap">{block.text}</p>;
  return (
    <div className="grid gap-x-4 border-b border-dashed border-line py-1.5 last:border-b-0 sm:grid-cols-[150px_1fr]">
      <h4 className="text-sm font-normal text-ink-2">{block.heading}</h4>
      <div className="min-w-0">
        {block.lines.map(({ label, text }) => (
          <p key={`${label} ${text}`} className="break-words whitespace-pre-wrap">
            {label ? <span className="text-ink-2">{label}: </span> : null}
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}

function OwnWords({ id }: { id: NotePartId }) {
  const t = useTranslations('assessment.note');
  const bind = useBind();
  const text = bind(part(part(useDraft().impression, 'texts'), id));
  return (
    <div data-field={text.field} className="py-1.5">
      <TextArea
        label={t('own', { part: t(`part.${id}`) })}
        hideLabel
        placeholder={t('ownHint')}
        rows={text.value && text.value.length > 120 ? 4 : 2}
        maxLength={10000}
        error={text.error}
        value={text.value ?? ''}
        onChange={(event) => text.onChange(event.target.value || null)}
      />
    </div>
  );
}

/** The note in its four parts. While it can be changed, each part ends in a place for the therapist's own words. */
export function NoteView({ parts, editable }: { parts: readonly NotePart[]; editable: boolean }) {
  const t = useTranslations('assessment.note');
  return (
    <div className="flex flex-col gap-3">
      {parts.map(({ id, blocks }) => {
        const shown = editable ? blocks.filter(({ kind }) => kind === 'generated') : blocks;
        if (shown.length === 0 && !editable) return null;
        return (
          <section key={id} aria-label={t(`part.${id}`)} className="break-inside-avoid-page">
            <h3 className="border-b border-line pb-1 font-semibold">{t(`part.${id}`)}</h3>
            {shown.map((block, index) => (
              <Block key={index} block={block} />
            ))}
            {editable ? <OwnWords id={id} /> : null}
          </section>
        );
      })}
    </div>
  );
}
