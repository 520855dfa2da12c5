'use client';
import { useTranslations } from 'next-intl';
import { EXERCISES } from '@/domain/plan/exercises';
import type { BlockedExercise, FiredInterlock, Phase } from '@/domain/plan/plan';
import { useReasons } from './use-reasons';

/** What the template would have held and a rule took out, each with its reason. */
export function LeftOut({
  blocked,
  interlocks,
  phase,
}: {
  blocked: BlockedExercise[];
  interlocks: FiredInterlock[];
  phase: Phase;
}) {
  const t = useTranslations('plan');
  const refused = blocked.map(({ exercise, reasons }) => ({
    code: 'exercise_blocked',
    text: `${EXERCISES[exercise].text.en.name}: ${reasons.join(' ')}`,
  }));
  const { reasonsOf } = useReasons(phase, { standing: null, interlocks }, refused);
  if (blocked.length === 0) return null;
  return (
    <details className="no-print mt-3">
      <summary className="min-h-7 py-1 font-semibold">{t('blocked', { count: blocked.length })}</summary>
      <ul className="mt-1">
        {blocked.map(({ exercise }) => (
          <li key={exercise} className="border-b border-dashed border-line py-1.5 last:border-b-0">
            <span className="font-semibold">{EXERCISES[exercise].text.en.name}</span>{' '}
            <span className="text-ink-2">{reasonsOf(exercise).join(' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
