import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { TableCard } from '@/components/ui/table';
import { ViewTabs } from '@/components/ui/view-tabs';
import { useDates } from '@/components/words/use-dates';
import { openFor } from './open-for';

/** Alerts without their clinical text: whose they are, how long they stood open, who closed them. */
export function AdminAlerts({
  alerts,
  status,
}: {
  alerts: Outputs['admin']['alerts'];
  status: 'open' | 'closed';
}) {
  const t = useTranslations('admin.alerts');
  const { moment } = useDates();
  const tabs = (
    <ViewTabs
      label={t('state')}
      tabs={(['open', 'closed'] as const).map((tab) => ({
        href: `/admin/alerts?status=${tab}`,
        text: t(tab),
        current: tab === status,
      }))}
    />
  );
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} actions={tabs} />
      {alerts.length === 0 ? (
        <Card>
          <EmptyState title={t(status === 'open' ? 'emptyOpen' : 'emptyClosed')}>{t('emptyText')}</EmptyState>
        </Card>
      ) : (
        <TableCard
          label={t('title')}
          head={[t('kind'), t('patient'), t('case'), t('owner'), t('opened'), t('due'), t('state')]}
        >
          {alerts.map((alert) => {
            const open = openFor(alert.minutesOpen);
            return (
              <tr key={alert.alertId}>
                <td>
                  <Chip tone={alert.tone}>{t(`tone.${alert.tone}`)}</Chip>
                </td>
                <td className="font-semibold">{alert.patientName}</td>
                <td>{alert.caseNumber}</td>
                <td>{alert.ownerName}</td>
                <td>{moment(alert.openedAt)}</td>
                <td>{alert.dueAt ? moment(alert.dueAt) : '–'}</td>
                <td>
                  {alert.status === 'closed' && alert.closedAt ? (
                    <span className="block">
                      {t('closedBy', { when: moment(alert.closedAt), name: alert.closedByName ?? '' })}
                    </span>
                  ) : null}
                  <span className="text-ink-2">
                    {open.unit === 'minutes'
                      ? t('minutesOpen', { minutes: open.count })
                      : open.unit === 'hours'
                        ? t('hoursOpen', { hours: open.count })
                        : t('daysOpen', { days: open.count })}
                  </span>
                </td>
              </tr>
            );
          })}
        </TableCard>
      )}
    </>
  );
}
