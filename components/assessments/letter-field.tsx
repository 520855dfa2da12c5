'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { part } from '@/components/forms/bound';
import { useDraft } from '@/components/forms/draft-context';
import { useBind } from '@/components/forms/form-context';
import { useTakeOut } from '@/components/trpc/use-take-out';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { TextArea } from '@/components/ui/field';

/** What is printed while the letter is open, also by the browser's own command: the letter, and nothing else of the page. */
function LetterOnPaper({ text }: { text: string }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!printing) return null;
  const paragraphs = text.split(/\n{2,}/);
  return createPortal(
    <div data-letter className="text-[11pt] leading-[1.4]">
      {paragraphs.map((paragraph, index) => (
        <p
          key={index}
          dir="auto"
          className={classNames(
            'mb-[1.2em] break-words whitespace-pre-wrap [unicode-bidi:plaintext]',
            paragraph.length <= KEPT_TOGETHER && 'break-inside-avoid',
          )}
        >
          {paragraph}
        </p>
      ))}
    </div>,
    document.body,
  );
}
/** A paragraph up to this many characters is not parted between two pages. */
const KEPT_TOGETHER = 1200;

/**
 * The letter, written from the data until somebody changes it: from then on the changed text is part of the draft and stays. It can be
 * copied and printed from here; the print is the letter alone.
 */
export function LetterField({ letter, assessmentId }: { letter: string; assessmentId: string }) {
  const t = useTranslations('assessment.takeover');
  const bind = useBind();
  const own = bind(part(useDraft().impression, 'letter'));
  const takeOut = useTakeOut({ what: 'letter', subjectId: assessmentId });
  const [copied, setCopied] = useState(false);
  const text = own.value ?? letter;
  return (
    <div data-field={own.field} className="flex flex-col gap-2 py-1">
      <TextArea
        label={t('letter')}
        hideLabel
        rows={14}
        error={own.error}
        value={text}
        onChange={(event) => own.onChange(event.target.value || null)}
        className="no-print"
      />
      <div className="no-print flex flex-wrap items-center gap-2">
        <Button
          size="small"
          onClick={() => {
            takeOut('copied');
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
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
        {own.value ? (
          <Button size="small" tone="quiet" onClick={() => own.onChange(null)}>
            {t('fromData')}
          </Button>
        ) : null}
        <span role="status" className="text-xs text-ink-2">
          {copied ? t('copied') : ''}
        </span>
      </div>
      <LetterOnPaper text={text} />
    </div>
  );
}
