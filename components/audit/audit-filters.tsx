'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { AUDIT_KINDS } from '@/domain/access/audit-kinds';
import { type AuditPage, type AuditQuery, asksForAll, auditHref, auditQueryOf } from './audit-query';
import { DayFilter } from './day-filter';
import { PatientFilter } from './patient-filter';

/** Whose doings, whose record, which kind and which day. Each choice is applied at once. */
export function AuditFilters({
  page,
  query,
  people,
  patientName,
}: {
  page: AuditPage;
  query: AuditQuery;
  /** Whose doings can be asked for; null where it is always the same person's. */
  people: Outputs['audit']['people'] | null;
  patientName: string | null;
}) {
  const t = useTranslations('audit');
  const common = useTranslations('common');
  const router = useRouter();
  const [busy, start] = useTransition();
  const choose = (change: Partial<AuditQuery>) =>
    start(() => router.push(auditHref(page, { ...query, ...change }), { scroll: false }));
  return (
    <search aria-label={t('filters')} className="mb-4 flex flex-wrap items-end gap-3">
      {people ? (
        <SelectField
          label={t('person')}
          value={query.personId ?? ''}
          onChange={(event) => choose({ personId: event.target.value || null })}
          className="min-w-44 max-sm:w-full"
        >
          <option value="">{t('everybody')}</option>
          {people.map(({ userId, name }) => (
            <option key={userId} value={userId}>
              {name}
            </option>
          ))}
          {query.personId && !people.some(({ userId }) => userId === query.personId) ? (
            <option value={query.personId}>{t('role.patient')}</option>
          ) : null}
        </SelectField>
      ) : null}
      <SelectField
        label={t('kind')}
        value={query.kind ?? ''}
        onChange={(event) => choose({ kind: auditQueryOf({ kind: event.target.value }).kind })}
        className="min-w-40 max-sm:w-full"
      >
        <option value="">{t('anyKind')}</option>
        {AUDIT_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <DayFilter day={query.day} onChoose={(day) => choose({ day })} />
      {people ? (
        <PatientFilter patientName={patientName} onChoose={(patientId) => choose({ patientId })} />
      ) : null}
      {people === null && patientName ? (
        <span className="py-1.5">{t('patientOnly', { name: patientName })}</span>
      ) : null}
      {asksForAll(query) ? null : (
        <LinkButton tone="quiet" href={page}>
          {t('clear')}
        </LinkButton>
      )}
      <span role="status" className="sr-only">
        {busy ? common('loading') : ''}
      </span>
    </search>
  );
}
