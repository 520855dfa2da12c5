import { useTranslations } from 'next-intl';
import { useDates } from '@/components/words/use-dates';
import type { TimeAxis } from './axis';
import { MeasureChart } from './measure-chart';
import type { CaseProgressRecord } from './record';

type Measure = CaseProgressRecord['measures'][number];

const KEY = 'inline-block h-3 w-6 shrink-0 align-middle';

/** A measure with its chart, what the marks on it mean and where they come from, and its numbers as a table. */
export function MeasureCard({
  measure,
  axis,
  curve,
  plans,
}: {
  measure: Measure;
  axis: TimeAxis;
  curve: CaseProgressRecord['curve'];
  plans: readonly { number: number; on: string }[];
}) {
  const t = useTranslations('progress');
  const { day } = useDates();
  const known = measure.points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const rounded = (value: number | null) => (value === null ? t('gap') : Math.round(value * 10) / 10);
  if (!first || !last) return null;
  return (
    <section className="min-w-0 rounded-lg border border-line bg-card p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2>{measure.name}</h2>
        <p className="text-sm tabular-nums">
          {t('fromTo', { first: rounded(first.value), last: rounded(last.value), most: measure.most })}{' '}
          <span className="text-ink-2">{t(measure.higherIsBetter ? 'higherBetter' : 'lowerBetter')}</span>
        </p>
      </div>
      <MeasureChart
        measure={measure}
        axis={axis}
        curve={curve}
        plans={plans}
        label={t('chartLabel', { name: measure.name, first: day(first.on), last: day(last.on) })}
      />
      <p className="text-xs text-ink-2">{t('weeks')}</p>
      <ul className="mt-1 flex flex-col gap-0.5 text-xs text-ink-2">
        {measure.important ? (
          <li>
            <span className={`${KEY} border-b-2 border-dotted border-good`} />{' '}
            {t('important', {
              points: Math.round(measure.important.points * 10) / 10,
              unit: measure.unit,
              source: measure.important.source,
            })}
          </li>
        ) : (
          <li>{t('noImportant')}</li>
        )}
        {measure.error ? (
          <li>
            <span className={`${KEY} bg-sunk`} />{' '}
            {t('error', {
              points: Math.round(measure.error.points * 10) / 10,
              unit: measure.unit,
              source: measure.error.source,
            })}
          </li>
        ) : null}
        {curve ? (
          <li>
            <span className={`${KEY} border-b border-dashed border-ink-2 bg-accent-soft`} />{' '}
            {t('curve', { source: curve.source })}
          </li>
        ) : null}
      </ul>
      <details className="mt-1">
        <summary className="min-h-6 py-0.5 font-semibold text-accent">{t('numbers')}</summary>
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-b border-line text-xs text-ink-2">
              <th scope="col" className="py-1">
                {t('date')}
              </th>
              <th scope="col">{measure.name}</th>
            </tr>
          </thead>
          <tbody>
            {measure.points.toReversed().map(({ on, value }, row) => (
              <tr key={`${on} ${row}`} className="border-b border-line last:border-b-0">
                <td className="py-1">{day(on)}</td>
                <td className="tabular-nums">{rounded(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
