import { useTranslations } from 'next-intl';
import { useWords } from '@/components/words/use-words';
import { EXERCISES } from '@/domain/plan/exercises';
import type { PlanContent } from '@/domain/plan/plan';
import { Part } from './part';

/** Where the plan leads: the goal of each phase, what must hold before the next, and what is likely to come then. */
export function PathPart({ path }: { path: PlanContent['path'] }) {
  const t = useTranslations('plan.path');
  const words = useWords();
  if (!path || path.length === 0) return null;
  return (
    <Part title={t('title')}>
      <ol>
        {path.map(({ phase, goal, exit, exercises }, place) => (
          <li
            key={phase}
            className="break-inside-avoid border-b border-dashed border-line py-2 last:border-b-0"
          >
            <p>
              <b>{words.phase[phase]}</b> · {goal}
            </p>
            {place > 0 ? (
              <p className="mt-1 text-ink-2">
                {t('comes', { names: exercises.map((id) => EXERCISES[id].text.en.name).join(', ') })}
              </p>
            ) : null}
            <details open={place === 0}>
              <summary className="min-h-6 py-0.5 font-semibold text-accent">
                {t(phase === 'P4' ? 'end' : 'gate')}
              </summary>
              <ul className="list-disc pl-5">
                {exit.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
      <p className="mt-1 text-xs text-ink-2">{t('source')}</p>
    </Part>
  );
}
