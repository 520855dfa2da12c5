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
import type { FiredRule } from '@/domain/evaluation';

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
export function LetterField({
  letter,
  rules,
  assessmentId,
}: {
  letter: string;
  /** The emergency rules that stand. */
  rules: readonly FiredRule[];
  assessmentId: string;
}) {
  const t = useTranslations('assessment.takeover');
  const bind = useBind();
  const { impression } = useDraft();
  const own = bind(part(impression, 'letter'));
  const takeOut = useTakeOut({ what: 'letter', subjectId: assessmentId });
  const [copied, setCopied] = useState(false);
  const text = own.value ?? letter;
  const about = impression.value?.letterAbout ?? [];
  const newer = own.value ? rules.filter(({ id }) => !about.includes(id)) : [];
  const write = (words: string | null) =>
    impression.update((old) => ({
      ...old,
      letter: words,
      letterAbout: words === null ? [] : rules.map(({ id }) => id),
    }));
  return (
    <div data-field={own.field} className="flex flex-col gap-2 py-1">
      <p role="status" className="no-print text-sm font-semibold text-danger empty:hidden">
        {newer.length > 0 ? t('letterOlder', { found: newer.map(({ title }) => title).join(', ') }) : ''}
      </p>
      <TextArea
        label={t('letter')}
        hideLabel
        rows={14}
        error={own.error}
        value={text}
        onChange={(event) => write(event.target.value || null)}
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
          <Button size="small" tone="quiet" onClick={() => write(null)}>
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
