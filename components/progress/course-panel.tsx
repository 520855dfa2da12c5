import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { RESPONSE_TONES } from '@/components/words/response-tones';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { CaseProgress } from '@/domain/progress/case-progress';

const HEAD = 'mt-3 border-t border-dashed border-line pt-2 text-sm font-semibold';

/** The response to treatment and why, what to do and for whom, what is due, and whether the case may be closed. */
export function CoursePanel({ progress }: { progress: CaseProgress }) {
  const t = useTranslations('progress');
  const words = useWords();
  const { day } = useDates();
  const { state, why, toDo, due, reclassify, discharge, recheck } = progress;
  return (
    <section aria-labelledby="course" className="rounded-lg border border-line bg-card p-4">
      <h2 id="course">{t('response')}</h2>
      <p className="mt-1">
        <Chip tone={RESPONSE_TONES[state]}>{words.responseState[state]}</Chip>
      </p>
      <ul className="mt-1 list-disc pl-5 text-sm">
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {toDo.length > 0 ? (
        <>
          <h3 className={HEAD}>{t('toDo')}</h3>
          <ol className="flex flex-col gap-2 text-sm">
            {toDo.map((one) => (
              <li key={one.id}>
                {one.text}{' '}
                <span className="text-xs text-ink-2">
                  {t(`who.${one.who}`)}
                  {one.by ? ` · ${t('by', { date: day(one.by) })}` : ''} · {one.source}
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {reclassify.length > 0 ? (
        <>
          <h3 className={HEAD}>{t('reclassifyTitle')}</h3>
          <ul className="list-disc pl-5 text-sm">
            {reclassify.map((reason) => (
              <li key={reason}>{t(`reclassify.${reason}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h3 className={HEAD}>{t('due')}</h3>
      {due.length === 0 ? <p className="text-sm text-ink-2">{t('nothingDue')}</p> : null}
      <ul className="flex flex-col gap-1 text-sm">
        {due.map((one) => (
          <li key={`${one.kind} ${one.on}`} className="flex flex-wrap items-center gap-x-2">
            <span className="whitespace-nowrap tabular-nums">{day(one.on)}</span>
            <b>{t(`kind.${one.kind}`)}</b>
            {one.overdueDays > 0 ? <Chip tone="watch">{t('overdue', { days: one.overdueDays })}</Chip> : null}
            <span className="w-full text-xs text-ink-2">
              {one.text} · {t(`who.${one.who}`)}
            </span>
          </li>
        ))}
      </ul>
      {recheck === 'progression_frozen' || recheck === 'escalate' ? (
        <p className="mt-2 text-sm font-semibold text-watch-ink">◆ {t('frozen')}</p>
      ) : null}
      <h3 className={HEAD}>{t('dischargeTitle')}</h3>
      <p className="text-sm">
        {discharge.kind === 'not_yet' ? t('discharge.not_yet') : t(`discharge.${discharge.because}`)}
      </p>
    </section>
  );
}
