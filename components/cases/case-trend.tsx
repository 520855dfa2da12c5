import { useTranslations } from 'next-intl';
import { CHART, chartHeightOf, PainChart } from '@/components/charts/pain-chart';
import { Card } from '@/components/ui/card';
import { useWords } from '@/components/words/use-words';
import type { CaseRecord } from './case-view';
import { importantChange } from './important-change';

/** Pain over the whole case, with the change that counts for this patient, and the numbers as a table. */
export function CaseTrend({ record, day }: { record: CaseRecord; day: (on: string) => string }) {
  const t = useTranslations('cases');
  const words = useWords();
  const { trend } = record;
  const change = importantChange(trend);
  const first = trend[0];
  const last = trend.at(-1);
  return (
    <Card as="section" aria-labelledby="trend" className="px-4 py-3">
      <h2 id="trend">{t('trend')}</h2>
      {first && last ? (
        <>
          <p className="my-2 flex gap-4 text-xs text-ink-2">
            <span className="flex items-center gap-2">
              <span className="inline-block w-6 border-t-2 border-accent" /> {t('leg')}
            </span>
            <span className="flex items-center gap-2">
              <span className="inline-block w-6 border-t-2 border-dashed border-ink-2" /> {t('back')}
            </span>
          </p>
          <PainChart
            label={t('chartLabel', { first: day(first.on), last: day(last.on) })}
            ends={{ first: day(first.on), last: day(last.on) }}
            series={[
              { name: 'leg', points: trend.map(({ on, legPain }) => ({ on, value: legPain })) },
              {
                name: 'back',
                points: trend.map(({ on, backPain }) => ({ on, value: backPain })),
                dashed: true,
              },
            ]}
          >
            {change?.reachedAt != null ? (
              <line
                x1={CHART.left}
                x2={CHART.left + CHART.width}
                y1={chartHeightOf(change.reachedAt)}
                y2={chartHeightOf(change.reachedAt)}
                stroke="var(--good)"
                strokeDasharray="1 4"
                strokeLinecap="round"
                strokeWidth="2"
              />
            ) : null}
          </PainChart>
          {change ? (
            <p className="text-xs text-ink-2">
              {t('change', { points: Number(change.points.toFixed(1)), first: change.first })}
            </p>
          ) : null}
          <details className="mt-2">
            <summary className="font-semibold text-accent">{t('table')}</summary>
            <table className="mt-1 w-full text-left text-sm">
              <thead>
                <tr className="border-b border-line text-xs text-ink-2">
                  <th scope="col">{t('date')}</th>
                  <th scope="col">{t('leg')}</th>
                  <th scope="col">{t('back')}</th>
                  <th scope="col">{t('source')}</th>
                </tr>
              </thead>
              <tbody>
                {trend.map((point, row) => (
                  <tr key={`${point.on}-${row}`} className="border-b border-line last:border-b-0">
                    <td>{day(point.on)}</td>
                    <td>{point.legPain ?? t('noScore')}</td>
                    <td>{point.backPain ?? t('noScore')}</td>
                    <td>{t(`sources.${point.source}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p className="mt-1 text-ink-2">{t('trendEmpty')}</p>
      )}
      <dl className="mt-3 border-t border-line pt-3">
        <dt className="text-xs text-ink-2">{t('response')}</dt>
        <dd className="font-semibold">{words.responseState[record.responseState]}</dd>
      </dl>
      {record.case.nextDueOn ? (
        <p className="mt-1">{t('next', { date: day(record.case.nextDueOn) })}</p>
      ) : null}
      {record.case.recheckDueOn ? <p>{t('recheck', { date: day(record.case.recheckDueOn) })}</p> : null}
    </Card>
  );
}
