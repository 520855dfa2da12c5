import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { FigureTile } from '@/components/ui/figure-tile';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { TableCard } from '@/components/ui/table';

/** Counts by therapist: who has too much, and who is falling through. */
export function OverviewView({
  overview,
  clinicName,
}: {
  overview: Outputs['admin']['overview'];
  clinicName: string;
}) {
  const t = useTranslations('admin.overview');
  const format = useFormatter();
  const date = format.dateTime(new Date(`${overview.today}T00:00:00Z`), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const { totals, therapists } = overview;
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub', { date, clinic: clinicName })} />
      {overview.openedRecords > 0 ? (
        <Notice
          tone="watch"
          title={t('openedRecords', { count: overview.openedRecords })}
          actions={<LinkButton href="/admin/break-glass">{t('lookAtThem')}</LinkButton>}
          className="mb-4"
        >
          <p>{t('openedRecordsText')}</p>
        </Notice>
      ) : null}
      <div className="mb-4 grid grid-cols-2 gap-3 sm:grid-cols-4">
        <FigureTile value={totals.openAlerts} label={t('openAlerts')} tone="danger" />
        <FigureTile value={totals.overdue} label={t('overdue')} />
        <FigureTile value={totals.unsignedDrafts} label={t('unsigned')} />
        <FigureTile value={totals.openCases} label={t('openCases')} />
      </div>
      {therapists.length === 0 ? (
        <Card>
          <EmptyState
            title={t('empty')}
            action={
              <LinkButton tone="primary" href="/admin/team">
                {t('addFirst')}
              </LinkButton>
            }
          >
            {t('emptyText')}
          </EmptyState>
        </Card>
      ) : (
        <TableCard
          label={t('table')}
          head={[
            t('therapist'),
            t('openCases'),
            t('openAlerts'),
            t('overdue'),
            t('oldest'),
            t('unsigned'),
            <span key="go" className="sr-only">
              {t('show')}
            </span>,
          ]}
        >
          {therapists.map((therapist) => (
            <tr key={therapist.userId}>
              <td className="font-semibold">{therapist.name}</td>
              <td>{therapist.openCases}</td>
              <td className={therapist.openAlerts > 0 ? 'font-semibold text-danger' : undefined}>
                {therapist.openAlerts}
              </td>
              <td className={therapist.overdue > 0 ? 'font-semibold text-watch' : undefined}>
                {therapist.overdue}
              </td>
              <td>
                {therapist.oldestOverdueDays === null
                  ? t('none')
                  : t('days', { days: therapist.oldestOverdueDays })}
              </td>
              <td>{therapist.unsignedDrafts}</td>
              <td className="text-right">
                <Link
                  href={`/admin/cases?therapist=${therapist.userId}`}
                  className="font-semibold whitespace-nowrap text-accent"
                >
                  {t('show')} →
                </Link>
              </td>
            </tr>
          ))}
        </TableCard>
      )}
    </>
  );
}
