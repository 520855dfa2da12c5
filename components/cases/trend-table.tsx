import { useTranslations } from 'next-intl';
import { useDates } from '@/components/words/use-dates';
import type { CaseRecord } from './record';

/** The chart's numbers, each with where it comes from. */
export function TrendTable({ trend }: { trend: CaseRecord['trend'] }) {
  const t = useTranslations('cases');
  const { day } = useDates();
  return (
    <details className="mt-2">
      <summary className="min-h-6 py-0.5 font-semibold text-accent">{t('table')}</summary>
      <table className="mt-1 w-full text-left text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-ink-2">
            <th scope="col" className="py-1">
              {t('date')}
            </th>
            <th scope="col">{t('leg')}</th>
            <th scope="col">{t('back')}</th>
            <th scope="col">{t('source')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map((point, row) => (
            <tr key={`${point.on}-${row}`} className="border-b border-line last:border-b-0">
              <td className="py-1">{day(point.on)}</td>
              <td>{point.legPain ?? t('noScore')}</td>
              <td>{point.backPain ?? t('noScore')}</td>
              <td>{t(`sources.${point.source}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
