import Link from 'next/link';
import { useFormatter, useMessages, useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { buttonLook } from '@/components/ui/button';

type Access = Outputs['my']['access'];
type Entry = Access['days'][number]['entries'][number];

/** The words for what was done, found by the parts of the event's name; something general for what has none. */
function didIn(words: object, { event, what }: Entry): string | null {
  const path = [...event.split('.'), ...(what ? [what] : [])];
  const found = path.reduce<unknown>(
    (at, part) => (at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[part] : null),
    words,
  );
  return typeof found === 'string' ? found : null;
}

/** Who else opened the record or wrote in it, by day, in plain words. */
export function AccessView({ access, isLatest }: { access: Access; isLatest: boolean }) {
  const t = useTranslations('audit.mine');
  const role = useTranslations('audit.role');
  const { did } = useMessages().audit.mine;
  const format = useFormatter();
  const { timeZone } = access;
  const date = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  const time = (at: string) =>
    format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit', timeZone });
  const whoOf = ({ name, role: as }: Entry) =>
    name && as ? t('who', { name, role: role(as) }) : t('someone');
  return (
    <>
      <h1 className="mt-4">{t('title')}</h1>
      <p className="text-ink-2">{t('lead')}</p>
      {access.days.length === 0 ? (
        <p className="mt-4 rounded-lg border border-line bg-card p-4">{t('empty')}</p>
      ) : null}
      {access.days.map(({ day, entries }) => (
        <section key={day} className="mt-4 rounded-lg border border-line bg-card p-4" aria-labelledby={day}>
          <h2 id={day}>{date(day)}</h2>
          <ul className="mt-2 flex flex-col gap-2.5">
            {entries.map((entry) => (
              <li key={`${entry.name} ${entry.event} ${entry.what} ${entry.lastAt}`} className="break-words">
                {t('line', { who: whoOf(entry), did: didIn(did, entry) ?? did.other })}
                <span className="block text-[14px] text-ink-2">
                  {entry.times === 1
                    ? t('at', { time: time(entry.lastAt) })
                    : t('often', { times: entry.times, time: time(entry.lastAt) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <nav className="mt-4 flex flex-wrap gap-3">
        {access.before ? (
          <Link href={`/my/access?before=${access.before}`} className={buttonLook({ size: 'touch' })}>
            {t('earlier')}
          </Link>
        ) : null}
        {isLatest ? null : (
          <Link href="/my/access" className={buttonLook({ size: 'touch', tone: 'quiet' })}>
            {t('latest')}
          </Link>
        )}
      </nav>
      <p className="mt-4 text-[14px] text-ink-2">{t('concern')}</p>
    </>
  );
}
