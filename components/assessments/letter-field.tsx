'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { part } from '@/components/forms/bound';
import { useDraft } from '@/components/forms/draft-context';
import { useBind } from '@/components/forms/form-context';
import { useTakeOut } from '@/components/trpc/use-take-out';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';

/** Prints the letter and nothing else of the page. */
function printLetter(): void {
  document.body.dataset.printing = 'letter';
  window.print();
  delete document.body.dataset.printing;
}

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
        maxLength={20000}
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
            printLetter();
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
      <pre data-letter className="hidden font-sans text-[11pt] leading-[1.4] whitespace-pre-wrap print:block">
        {text}
      </pre>
    </div>
  );
}
