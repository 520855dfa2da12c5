'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { ReportPiece } from './report-pieces';

/** Told apart by line and number, not by colour alone. */
const LOOKS = {
  plain: '',
  read: 'rounded-sm bg-accent-soft font-semibold text-accent-ink underline decoration-2 underline-offset-2',
  denied: 'bg-transparent text-ink-2 line-through decoration-1',
  unread: 'bg-transparent text-ink underline decoration-dotted decoration-2 underline-offset-4',
} as const;

/** The report with what was read from it marked in place; the number leads to the line below. */
export const ReportText = memo(function ReportText({ pieces }: { pieces: readonly ReportPiece[] }) {
  const t = useTranslations('assessment.mri.report');
  return (
    <div>
      <section
        aria-label={t('marked')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        tabIndex={0}
        className="max-h-72 overflow-y-auto rounded-md border border-line bg-card px-3 py-2 text-sm"
      >
        <p
          dir="auto"
          className="text-start whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]"
        >
          {pieces.map((piece) =>
            piece.kind === 'plain' ? (
              <span key={piece.start}>{piece.text}</span>
            ) : (
              <mark
                key={piece.start}
                className={classNames(LOOKS[piece.kind])}
                title={t(`kind.${piece.kind}`)}
              >
                {piece.text}
                {piece.numbers.length > 0 ? (
                  <sup className="ml-0.5 no-underline">{piece.numbers.join(' ')}</sup>
                ) : null}
              </mark>
            ),
          )}
        </p>
      </section>
      <p className="mt-1 flex flex-wrap gap-x-4 text-xs text-ink-2">
        {(['read', 'denied', 'unread'] as const).map((kind) => (
          <span key={kind}>
            <mark className={LOOKS[kind]}>{t('sample')}</mark> {t(`kind.${kind}`)}
          </span>
        ))}
      </p>
    </div>
  );
});
