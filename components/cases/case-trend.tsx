import { useTranslations } from 'next-intl';
import { CHART, chartHeightOf, PainChart } from '@/components/charts/pain-chart';
import { Card } from '@/components/ui/card';
import { useDates } from '@/components/words/use-dates';
import { type ImportantChange, importantChange } from './important-change';
import type { CaseRecord } from './record';
import { TrendTable } from './trend-table';

/** From the first leg score down to where a change counts: inside it a lower score may be chance. */
function Band({ change }: { change: ImportantChange }) {
  const { left, width } = CHART;
  const top = chartHeightOf(change.first);
  const bottom = chartHeightOf(Math.max(0, change.reachedAt ?? 0));
  return (
    <>
      <rect x={left} y={top} width={width} height={bottom - top} fill="var(--sunk)" />
      <line
        x1={left}
        x2={left + width}
        y1={bottom}
        y2={bottom}
        stroke="var(--good)"
        strokeDasharray="1 4"
        strokeLinecap="round"
        strokeWidth="2"
      />
    </>
  );
}

/** Pain over the whole case, with the change that counts for this patient, and the numbers as a table. */
export function CaseTrend({ trend }: { trend: CaseRecord['trend'] }) {
  const t = useTranslations('cases');
  const { day } = useDates();
  const change = importantChange(trend);
  const first = trend[0];
  const last = trend.at(-1);
  const key = 'flex items-center gap-2';
  return (
    <Card as="section" aria-labelledby="trend" className="px-4 py-3">
      <h2 id="trend">{t('trend')}</h2>
      {first && last ? (
        <>
          <ul className="my-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
            <li className={key}>
              <span className="inline-block w-6 border-t-2 border-accent" /> {t('leg')}
            </li>
            <li className={key}>
              <span className="inline-block w-6 border-t-2 border-dashed border-ink-2" /> {t('back')}
            </li>
            {change?.reachedAt != null ? (
              <li className={key}>
                <span className="inline-block h-3 w-6 border-b-2 border-dotted border-good bg-sunk" />{' '}
                {t('bandKey')}
              </li>
            ) : null}
          </ul>
          <PainChart
            label={t('chartLabel', { first: day(first.on), last: day(last.on) })}
            ends={{ first: day(first.on), last: last.on === first.on ? '' : day(last.on) }}
            series={[
              { name: 'leg', points: trend.map(({ on, legPain }) => ({ on, value: legPain })) },
              {
                name: 'back',
                points: trend.map(({ on, backPain }) => ({ on, value: backPain })),
                dashed: true,
              },
            ]}
          >
            {change?.reachedAt != null ? <Band change={change} /> : null}
          </PainChart>
          {change?.reachedAt != null ? (
            <p className="mt-2 text-xs text-ink-2">
              {t('change', {
                points: Number(change.points.toFixed(1)),
                first: change.first,
                reached: Number(change.reachedAt.toFixed(1)),
                low: change.first < 4 ? 'yes' : 'no',
              })}
            </p>
          ) : null}
          <TrendTable trend={trend} />
        </>
      ) : (
        <p className="mt-1 text-ink-2">{t('trendEmpty')}</p>
      )}
    </Card>
  );
}
