'use client';
import { useTranslations } from 'next-intl';
import { part } from '@/components/forms/bound';
import { useDraft } from '@/components/forms/draft-context';
import { useBind } from '@/components/forms/form-context';
import { classNames } from '@/components/ui/class-names';
import { TextArea } from '@/components/ui/field';
import type { NotePartId } from '@/domain/impression/items';
import type { NoteBlock, NotePart } from '@/domain/note/write-note';

/** Words as they were written: each paragraph runs in the direction of its own script. */
const Written = ({ children, className }: { children: string; className?: string }) => (
  <p
    dir="auto"
    className={classNames('text-start break-words whitespace-pre-wrap [unicode-bidi:plaintext]', className)}
  >
    {children}
  </p>
);

function Block({ block }: { block: NoteBlock }) {
  if (block.kind === 'text') return <Written className="py-1">{block.text}</Written>;
  return (
    <div className="grid gap-x-4 border-b border-dashed border-line py-1.5 last:border-b-0 sm:grid-cols-[150px_1fr]">
      <h4 className="text-sm font-normal text-ink-2">{block.heading}</h4>
      <div className="min-w-0">
        {block.lines.map(({ label, text }) =>
          label ? (
            <p key={`${label} ${text}`} className="break-words whitespace-pre-wrap">
              <span className="text-ink-2">{label}: </span>
              <bdi>{text}</bdi>
            </p>
          ) : (
            <Written key={text}>{text}</Written>
          ),
        )}
      </div>
    </div>
  );
}

function OwnWords({ id }: { id: NotePartId }) {
  const t = useTranslations('assessment.note');
  const bind = useBind();
  const text = bind(part(part(useDraft().impression, 'texts'), id));
  return (
    <div data-field={text.field} className="no-print py-1.5">
      <TextArea
        label={t('own', { part: t(`part.${id}`) })}
        hideLabel
        placeholder={t('ownHint')}
        rows={text.value && text.value.length > 120 ? 4 : 2}
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
          <section key={id} aria-label={t(`part.${id}`)}>
            <h3 className="border-b border-line pb-1 font-semibold">{t(`part.${id}`)}</h3>
            {shown.map((block, index) => (
              <Block key={index} block={block} />
            ))}
            {editable ? (
              <>
                <OwnWords id={id} />
                <div className="hidden print:block">
                  {blocks.map((block, index) =>
                    block.kind === 'text' ? <Block key={index} block={block} /> : null,
                  )}
                </div>
              </>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}
