import Link from 'next/link';
import { useFormatter, useMessages, useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { Chip } from '@/components/ui/chip';
import { type AuditQuery, auditHref } from './audit-query';

type Row = Outputs['audit']['list']['rows'][number];

const link = 'font-semibold underline decoration-line-2 underline-offset-2 hover:decoration-ink';

/** One event in words. A name leads to everything that person did, or that was done with that record. */
export function AuditRow({ row, query }: { row: Row; query: AuditQuery }) {
  const t = useTranslations('audit');
  const format = useFormatter();
  return (
    <tr className="align-top">
      <td className="whitespace-nowrap">
        <time dateTime={row.at}>
          {format.dateTime(new Date(row.at), { day: 'numeric', month: 'short', year: 'numeric' })}{' '}
          <span className="text-ink-2">
            {format.dateTime(new Date(row.at), { hour: '2-digit', minute: '2-digit', second: '2-digit' })}
          </span>
        </time>
      </td>
      <td className="min-w-36">
        <Link
          href={auditHref({ ...query, personId: row.personId })}
          className={link}
          aria-label={t('onlyPerson', { name: row.personName ?? t('nobody') })}
        >
          {row.personName ?? t('nobody')}
        </Link>
        {row.role ? <span className="block text-xs text-ink-2">{t(`role.${row.role}`)}</span> : null}
      </td>
      <td className="min-w-52">
        {t(`event.${row.event}`)}
        {row.event === 'unknown' ? <span className="ml-1 text-ink-2">({row.eventCode})</span> : null}
        {row.kind === 'printed' || row.kind === 'exported' ? (
          <Chip tone="watch" className="ml-2">
            {t(`kinds.${row.kind}`)}
          </Chip>
        ) : null}
      </td>
      <td className="min-w-36">
        {row.patientId && row.patientName ? (
          <Link
            href={auditHref({ ...query, patientId: row.patientId })}
            className={link}
            aria-label={t('onlyPatient', { name: row.patientName })}
          >
            {row.patientName}
          </Link>
        ) : (
          '–'
        )}
      </td>
      <td className="min-w-52">
        <Details row={row} />
      </td>
    </tr>
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
        {row.subjectId && row.subjectId !== row.patientId && !row.subjectName ? (
          <span className="block font-mono text-[11px] break-all">{t('record', { id: row.subjectId })}</span>
        ) : null}
      </span>
    </>
  );
}
