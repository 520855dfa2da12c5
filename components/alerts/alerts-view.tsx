import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { ViewTabs } from '@/components/ui/view-tabs';
import { type Alert, AlertItem } from './alert-item';
import { byWaiting } from './clock';

/** The server hands over at most this many. */
const MOST = 500;

/** What somebody must act on, the most pressing first; and what was closed, the newest first. */
export function AlertsView({
  alerts,
  status,
  madeAt,
}: {
  alerts: Alert[];
  status: 'open' | 'closed';
  madeAt: string;
}) {
  const t = useTranslations('alerts');
  const shown = status === 'open' ? [...alerts].sort(byWaiting) : alerts;
  return (
    <div className="mx-auto max-w-4xl p-5">
      <PageHeader
        title={t('title')}
        sub={status === 'open' ? t('sub.open', { count: alerts.length }) : t('sub.closed')}
        actions={<StatusTabs status={status} />}
      />
      {shown.length === 0 ? (
        <Card>
          <EmptyState title={t(`empty.${status}`)}>{t(`empty.${status}Text`)}</EmptyState>
        </Card>
      ) : (
        <ul aria-label={t(status)} className="flex flex-col gap-3">
          {shown.map((alert) => (
            <AlertItem key={alert.alertId} alert={alert} madeAt={madeAt} />
          ))}
        </ul>
      )}
      {alerts.length >= MOST ? <p className="mt-3 text-ink-2">{t('most', { count: MOST })}</p> : null}
    </div>
  );
}

function StatusTabs({ status }: { status: 'open' | 'closed' }) {
  const t = useTranslations('alerts');
  return (
    <ViewTabs
      label={t('state')}
      tabs={[
        { href: '/alerts', text: t('open'), current: status === 'open' },
        { href: '/alerts?status=closed', text: t('closed'), current: status === 'closed' },
      ]}
    />
  );
}
