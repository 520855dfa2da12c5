import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';
import { useDates } from '@/components/words/use-dates';
import type { CaseQuestionnaires } from './records';

type Row = CaseQuestionnaires['rows'][number];
type Scale = Row['responses'][number]['scales'][number];

/** One instrument: every score with its date, newest first, and what the change from the first to the last means. */
export function InstrumentCard({ row, fillIn }: { row: Row; fillIn: string | null }) {
  const t = useTranslations('questionnaires');
  const { day } = useDates();
  const newest = row.responses.toReversed();
  const safety = newest[0]?.safety ?? [];
  return (
    <section className="min-w-0 rounded-lg border border-line bg-card p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2>{row.name}</h2>
        {fillIn ? (
          <LinkButton size="small" href={fillIn}>
            {row.totalsOnly ? t('enterTotal') : t('again')}
          </LinkButton>
        ) : null}
      </div>
      <p className="mb-2 text-xs text-ink-2">{t('recall', { time: row.recall })}</p>
      {safety.map((words) => (
        <p
          key={words}
          className="mb-2 rounded-md border border-watch-line bg-watch-soft p-2 text-sm text-watch-ink"
        >
          ◆ {words}
        </p>
      ))}
      <table className="w-full text-left text-sm [&_td]:py-1 [&_td]:pr-3">
        <thead>
          <tr className="border-b border-line text-xs text-ink-2">
            <th scope="col" className="py-1">
              {t('on')}
            </th>
            <th scope="col">{t('score')}</th>
            <th scope="col">{t('by')}</th>
          </tr>
        </thead>
        <tbody>
          {newest.map((one) => (
            <tr key={one.responseId} className="border-b border-line align-top last:border-b-0">
              <td className="whitespace-nowrap">{day(one.on)}</td>
              <td>
                {one.scales.map((scale) => (
                  <ScaleLine key={scale.id} scale={scale} />
                ))}
              </td>
              <td className="text-ink-2">{t(`enteredBy.${one.enteredBy}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChangeLine change={row.change} />
    </section>
  );
}

function ScaleLine({ scale }: { scale: Scale }) {
  const t = useTranslations('questionnaires');
  return (
    <span className="block tabular-nums">
      {t('value', { name: scale.name, value: scale.value, most: scale.most })}
      {scale.band ? ` · ${scale.band}` : ''}
      {scale.estimated ? ` · ${t('estimated')}` : ''}
    </span>
  );
}

/** The verdict, the numbers it rests on, and where they come from. */
function ChangeLine({ change }: { change: Row['change'] }) {
  const t = useTranslations('questionnaires.change');
  if (!change || change.improvement === null) return null;
  const points = Math.round(Math.abs(change.improvement) * 10) / 10;
  const way = change.improvement > 0 ? 'better' : change.improvement < 0 ? 'worse' : 'same';
  const thresholds = [change.mcid, change.mdc].filter((one) => one !== null);
  return (
    <div className="mt-2 border-t border-line pt-2 text-sm">
      <p>
        <b>{change.verdict ? t(`verdict.${change.verdict}`) : t(`reason.${change.reason ?? 'no_score'}`)}</b>{' '}
        {t(`points.${way}`, { points })}
      </p>
      {thresholds.map((one) => (
        <p key={one.kind} className="text-xs text-ink-2">
          {t(`threshold.${one.kind}`, {
            value: one.unit === 'share' ? Math.round(one.value * 100) : one.value,
            unit: one.unit,
            population: t(`population.${one.population}`),
          })}{' '}
          {one.source}
        </p>
      ))}
    </div>
  );
}
