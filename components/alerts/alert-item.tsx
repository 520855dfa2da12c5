import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { classNames } from '@/components/ui/class-names';
import { useDates } from '@/components/words/use-dates';
import { AlertClock } from './alert-clock';
import { spanOf } from './clock';
import { CloseButton } from './close-button';

export type Alert = Omit<Outputs['alerts']['list'][number], 'onTeam'> & {
  /** Whether the reader is on the care team; not said on the page of the case itself. */
  onTeam?: boolean;
};

/** The case, or for somebody who is not on the care team the question why they open it. */
const placeOf = ({ caseId, patientId, onTeam }: Alert) =>
  onTeam === false ? `/patients/${patientId}/open` : `/cases/${caseId}`;

/** One alert: whose, what, since when, and what a person can do about it or did. */
export function AlertItem({
  alert,
  madeAt,
  onItsCase = false,
}: {
  alert: Alert;
  madeAt: string;
  /** On the page of its own case it needs no link to it. */
  onItsCase?: boolean;
}) {
  const t = useTranslations('alerts');
  const { moment } = useDates();
  const open = alert.status === 'open';
  return (
    <Card
      as="li"
      className={classNames(
        'flex flex-col gap-2 px-4 py-3',
        open && alert.tone === 'danger' && 'shadow-[inset_3px_0_0_var(--danger)] forced-colors:border-l-4',
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={alert.tone}>{t(`tone.${alert.tone}`)}</Chip>
        <Link
          href={placeOf(alert)}
          prefetch={false}
          className="font-semibold wrap-anywhere underline-offset-2 hover:underline"
        >
          {alert.patientName}
        </Link>
        <span className="ml-auto max-sm:w-full">
          {open ? (
            <AlertClock openedAt={alert.openedAt} dueAt={alert.dueAt} madeAt={madeAt} />
          ) : (
            <ClosedAfter alert={alert} />
          )}
        </span>
      </div>
      <div>
        <h2>{alert.title}</h2>
        <Reasons text={alert.text} />
      </div>
      {open ? null : <Outcome alert={alert} when={moment(alert.closedAt ?? alert.openedAt)} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="text-xs text-ink-2">
          {t('opened', { when: moment(alert.openedAt) })} · {t('owner', { name: alert.ownerName })}
        </span>
        <span className="ml-auto flex flex-wrap items-center gap-3">
          {onItsCase ? null : (
            <Link
              href={placeOf(alert)}
              prefetch={false}
              className="font-semibold text-accent hover:underline"
            >
              {t(alert.onTeam === false ? 'openRecord' : 'toCase')} <span aria-hidden="true">→</span>
            </Link>
          )}
          {open ? (
            <CloseButton
              alertId={alert.alertId}
              baseVersion={alert.version}
              patientName={alert.patientName}
            />
          ) : null}
        </span>
      </div>
    </Card>
  );
}

function ClosedAfter({ alert }: { alert: Alert }) {
  const t = useTranslations('alerts');
  if (!alert.closedAt) return null;
  const span = spanOf(alert.openedAt, alert.closedAt);
  return <span className="text-ink-2">{t(`tookFor.${span.unit}`, { count: span.count })}</span>;
}

function Outcome({ alert, when }: { alert: Alert; when: string }) {
  const t = useTranslations('alerts');
  return (
    <div className="rounded-md bg-sunk px-3 py-2">
      <p className="font-semibold">{t('closedBy', { when, name: alert.closedByName ?? '–' })}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
        <dt className="text-ink-2">{t('told')}</dt>
        <dd className="wrap-anywhere">{alert.toldWhom ?? '–'}</dd>
        <dt className="text-ink-2">{t('outcome')}</dt>
        <dd dir="auto" className="wrap-anywhere whitespace-pre-line">
          {alert.outcome ?? '–'}
        </dd>
      </dl>
    </div>
  );
}

/** Each reason is a line of its own; several become a list. */
function Reasons({ text }: { text: string }) {
  const lines = text.split('\n').filter(Boolean);
  if (lines.length < 2) return <p className="mt-0.5 max-w-[80ch]">{text}</p>;
  return (
    <ul className="mt-0.5 flex max-w-[80ch] list-disc flex-col gap-0.5 pl-4">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
