import Link from 'next/link';
import { useFormatter, useMessages, useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { type AuditPage, type AuditQuery, auditHref } from './audit-query';

type Row = Outputs['audit']['list']['rows'][number];

const link =
  '-my-0.5 inline-block py-0.5 font-semibold underline decoration-line-2 underline-offset-2 hover:decoration-ink';

/** One event in words. A name leads to everything that person did, or that was done with that record. */
export function AuditRow({ row, page, query }: { row: Row; page: AuditPage; query: AuditQuery }) {
  const t = useTranslations('audit');
  const format = useFormatter();
  return (
    <li className="flex flex-col gap-y-0.5 border-b border-line px-3 py-2.5 last:border-b-0 md:col-span-full md:grid md:grid-cols-subgrid md:gap-x-5">
      <time dateTime={row.at} className="text-ink-2 md:text-ink">
        {format.dateTime(new Date(row.at), { day: 'numeric', month: 'short', year: 'numeric' })}{' '}
        <span className="text-ink-2 md:block md:text-xs">
          {format.dateTime(new Date(row.at), { hour: '2-digit', minute: '2-digit', second: '2-digit' })}
        </span>
      </time>
      <div>
        {page === '/own-actions' ? (
          row.personName
        ) : (
          <Link
            href={auditHref(page, { ...query, personId: row.personId })}
            className={link}
            aria-label={t('onlyPerson', { name: row.personName ?? t('nobody') })}
          >
            {row.personName ?? t('nobody')}
          </Link>
        )}
        {row.role ? (
          <span className="text-xs text-ink-2 max-md:ml-1.5 md:block">{t(`role.${row.role}`)}</span>
        ) : null}
      </div>
      <div>
        {t(`event.${row.event}`)}
        {row.event === 'unknown' ? <span className="ml-1 text-ink-2">({row.eventCode})</span> : null}
      </div>
      <div className="wrap-anywhere">
        {row.patientId && row.patientName ? (
          <Link
            href={auditHref(page, { ...query, patientId: row.patientId })}
            className={link}
            aria-label={t('onlyPatient', { name: row.patientName })}
          >
            {row.patientName}
          </Link>
        ) : (
          <span className={row.patientId ? 'text-ink-2' : 'max-md:hidden'}>
            {row.patientId ? t('patientHidden') : '–'}
          </span>
        )}
      </div>
      <div>
        <Details row={row} />
      </div>
    </li>
  );
}

/** What the event says besides its name, the id of what it was about, and its number in the sealed log. */
function Details({ row }: { row: Row }) {
  const t = useTranslations('audit');
  const words: Record<string, string> = useMessages().audit.value;
  const aboutSomebody = row.subjectName !== null && row.subjectId !== row.personId;
  return (
    <>
      {aboutSomebody ? <span className="block">{row.subjectName}</span> : null}
      {row.facts.map(({ fact, values }) => (
        <span key={fact} className="block">
          {t(`fact.${fact}`, { values: values.map((value) => words[value] ?? value).join(', ') })}
        </span>
      ))}
      <span className="block text-xs text-ink-2">
        {row.seq === null ? t('notSealed') : t('entry', { seq: row.seq })}
        {row.kind !== 'account' && row.subjectId && row.subjectId !== row.patientId && !row.subjectName ? (
          <span className="block font-mono text-[11px] break-all">{t('record', { id: row.subjectId })}</span>
        ) : null}
      </span>
    </>
  );
}
