import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import type { AuditPage, AuditQuery } from './audit-query';
import { AuditRow } from './audit-row';

const COLUMNS = ['when', 'who', 'did', 'patient', 'details'] as const;

/** Events as lines under column heads; on a phone each line stands as a short paragraph. */
export function AuditList({
  rows,
  page,
  query,
}: {
  rows: Outputs['audit']['list']['rows'];
  page: AuditPage;
  query: AuditQuery;
}) {
  const t = useTranslations('audit');
  return (
    <div className="rounded-lg border border-line bg-card md:grid md:grid-cols-[auto_minmax(8rem,1fr)_minmax(10rem,1.4fr)_minmax(8rem,1fr)_minmax(10rem,1.6fr)]">
      <div
        aria-hidden="true"
        className="hidden gap-x-5 border-b border-line px-3 py-2 text-xs font-semibold text-ink-2 md:col-span-full md:grid md:grid-cols-subgrid"
      >
        {COLUMNS.map((column) => (
          <span key={column}>{t(column)}</span>
        ))}
      </div>
      <ul aria-label={t('title')} className="md:col-span-full md:grid md:grid-cols-subgrid">
        {rows.map((row) => (
          <AuditRow key={row.eventId} row={row} page={page} query={query} />
        ))}
      </ul>
    </div>
  );
}
