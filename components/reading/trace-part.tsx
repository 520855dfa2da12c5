'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { Opening } from '@/components/ui/opening';
import type { Evaluation } from '@/domain/evaluation';

/** Every rule that was consulted, with its verdict. */
export const TracePart = memo(function TracePart({ trace }: { trace: Evaluation['trace'] }) {
  const t = useTranslations('reading');
  return (
    <Opening
      className="border-b border-line px-4 py-3"
      look="text-sm font-semibold"
      summary={t('trace', { count: trace.length })}
    >
      {() => (
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
      )}
    </Opening>
  );
});
