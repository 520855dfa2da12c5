import { useFormatter, useTranslations } from 'next-intl';

/** When the patient was last seen and is due next; today is called today. */
export function DatesCell({
  lastSeenOn,
  nextDueOn,
  today,
}: {
  lastSeenOn: string | null;
  nextDueOn: string | null;
  today: string;
}) {
  const t = useTranslations('caseload');
  const format = useFormatter();
  const date = (on: string | null) => {
    if (!on) return t('none');
    if (on === today) return t('today');
    return format.dateTime(new Date(`${on}T00:00:00Z`), {
      day: 'numeric',
      month: 'short',
      ...(on.slice(0, 4) === today.slice(0, 4) ? {} : { year: '2-digit' }),
      timeZone: 'UTC',
    });
  };
  return (
    <span className="lg:whitespace-nowrap">
      <span className="sr-only">{t('last', { date: date(lastSeenOn) })}, </span>
      <span aria-hidden="true">{lastSeenOn ? date(lastSeenOn) : '–'} · </span>
      <span className="sr-only">{t('next', { date: date(nextDueOn) })}</span>
      <span aria-hidden="true">{nextDueOn ? date(nextDueOn) : '–'}</span>
    </span>
  );
}
