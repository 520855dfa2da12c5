'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { PainChart } from '@/components/charts/pain-chart';
import type { Outputs } from '@/components/trpc/outputs';

/** Pain over time with its numbers, what is usual, and what was done. */
export function ProgressView({ progress }: { progress: Outputs['my']['progress'] }) {
  const t = useTranslations('my.progress');
  const format = useFormatter();
  const date = (on: string) =>
    format.dateTime(new Date(`${on}T00:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const { points, adherence, expectedCourse } = progress;
  const doneDays = adherence.filter(({ doneShare }) => doneShare !== null && doneShare > 0).length;
  return (
    <>
      <h1 className="mt-4">{t('title')}</h1>
      <section className="mt-3 rounded-lg border border-line bg-card p-4">
        {points.length === 0 ? (
          <p className="text-ink-2">{t('empty')}</p>
        ) : (
          <>
            <p className="mb-2 flex gap-4 text-[14px]">
              <span className="flex items-center gap-2">
                <span className="inline-block w-6 border-t-2 border-accent" /> {t('leg')}
              </span>
              <span className="flex items-center gap-2">
                <span className="inline-block w-6 border-t-2 border-dashed border-ink-2" /> {t('back')}
              </span>
            </p>
            <PainChart
              label={t('title')}
              ends={{ first: date(points[0]?.on ?? ''), last: date(points.at(-1)?.on ?? '') }}
              series={[
                { name: 'leg', points: points.map(({ on, legPain }) => ({ on, value: legPain })) },
                {
                  name: 'back',
                  points: points.map(({ on, backPain }) => ({ on, value: backPain })),
                  dashed: true,
                },
              ]}
            />
            <details className="mt-2">
              <summary className="flex min-h-11 items-center font-semibold">{t('table')}</summary>
              <table className="w-full text-left">
                <thead>
                  <tr className="border-b border-line">
                    <th scope="col">{t('date')}</th>
                    <th scope="col">{t('leg')}</th>
                    <th scope="col">{t('back')}</th>
                  </tr>
                </thead>
                <tbody>
                  {points.map(({ on, legPain, backPain }, row) => (
                    <tr key={`${on}-${row}`} className="border-b border-line last:border-b-0">
                      <td>{date(on)}</td>
                      <td>{legPain ?? t('noData')}</td>
                      <td>{backPain ?? t('noData')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </>
        )}
      </section>
      {adherence.length > 0 ? (
        <section className="mt-4 rounded-lg border border-line bg-card p-4">
          <h2>{t('adherence', { days: adherence.length })}</h2>
          <div
            className="mt-2 flex h-14 items-end gap-1"
            role="img"
            aria-label={t('adherenceWords', { done: doneDays, days: adherence.length })}
          >
            {adherence.map(({ on, doneShare }) => (
              <div key={on} className="relative h-full flex-1 rounded-sm bg-sunk">
                <div
                  className="absolute inset-x-0 bottom-0 rounded-sm bg-accent"
                  style={{ height: `${(doneShare ?? 0) * 100}%` }}
                />
              </div>
            ))}
          </div>
          <p className="mt-2 text-[14px] text-ink-2">
            {t('adherenceWords', { done: doneDays, days: adherence.length })}
          </p>
        </section>
      ) : null}
      {expectedCourse ? (
        <section className="mt-4 rounded-lg border border-line bg-card p-4">
          <h2>{t('usual')}</h2>
          <p className="mt-1">{expectedCourse}</p>
        </section>
      ) : null}
    </>
  );
}
