import { useTranslations } from 'next-intl';
import { type CaseloadRow, CaseRow } from './case-row';

const COLUMNS = ['patient', 'reading', 'trend', 'dates', 'homePlan', 'why', 'action'] as const;

/** The cases in the order of the list; the columns line up where there is room for them. */
export function CaseList({ rows, today }: { rows: CaseloadRow[]; today: string }) {
  const t = useTranslations('caseload');
  return (
    <div className="rounded-lg border border-line bg-card lg:grid lg:grid-cols-[minmax(8.5rem,1.3fr)_minmax(8rem,1.5fr)_auto_auto_auto_minmax(9rem,1.6fr)_auto]">
      <div
        aria-hidden="true"
        className="hidden gap-x-4 border-b border-line px-3 py-2 text-xs font-semibold text-ink-2 lg:col-span-full lg:grid lg:grid-cols-subgrid"
      >
        {COLUMNS.map((column) => (
          <span key={column}>{column === 'action' ? '' : t(`column.${column}`)}</span>
        ))}
      </div>
      <ul aria-label={t('list')} className="lg:col-span-full lg:grid lg:grid-cols-subgrid">
        {rows.map((row) => (
          <CaseRow key={row.caseId} row={row} today={today} />
        ))}
      </ul>
    </div>
  );
}
