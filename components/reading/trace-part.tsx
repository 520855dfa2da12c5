'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Evaluation } from '@/domain/evaluation';

/** Every rule that was consulted, with its verdict. */
export const TracePart = memo(function TracePart({ trace }: { trace: Evaluation['trace'] }) {
  const t = useTranslations('reading');
  return (
    <details className="border-b border-line px-4 py-3">
      <summary className="text-sm font-semibold">{t('trace', { count: trace.length })}</summary>
      <ul className="mt-1 text-xs">
        {trace.map((entry) => (
          <li key={`${entry.stage} ${entry.rule}`} className="border-b border-dashed border-line py-1">
            <b>{entry.rule}</b> · {t(`verdict.${entry.verdict}`)} · {entry.reason}
            <span className="block text-ink-2">
              {entry.source} · {t(`grade.${entry.grade}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
});
