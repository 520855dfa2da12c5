'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMay } from '@/components/shell/access';
import type { Outputs } from '@/components/trpc/outputs';
import { useDates } from '@/components/words/use-dates';

type Row = Outputs['patients']['search']['rows'][number];

/** Patients as lines with two identifiers each; on a phone the lines break into two. */
export function PatientList({ rows }: { rows: Row[] }) {
  const t = useTranslations('patients');
  const seesCases = useMay()('case.read') !== null;
  return (
    <div className="rounded-lg border border-line bg-card md:grid md:grid-cols-[minmax(12rem,2fr)_auto_minmax(10rem,1fr)_auto]">
      <div
        aria-hidden="true"
        className="hidden gap-x-6 border-b border-line px-3 py-2 text-xs font-semibold text-ink-2 md:col-span-full md:grid md:grid-cols-subgrid"
      >
        {(['name', 'number', 'born', 'case'] as const).map((column) => (
          <span key={column}>{column === 'case' && !seesCases ? null : t(`column.${column}`)}</span>
        ))}
      </div>
      <ul aria-label={t('search.list')} className="md:col-span-full md:grid md:grid-cols-subgrid">
        {rows.map((row) => (
          <PatientRow key={row.patientId} row={row} />
        ))}
      </ul>
    </div>
  );
}

function PatientRow({ row }: { row: Row }) {
  const t = useTranslations('patients');
  const seesCases = useMay()('case.read') !== null;
  const { day } = useDates();
  const name = `${row.familyName}, ${row.givenName}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-0.5 border-b border-line px-3 py-2.5 last:border-b-0 focus-within:bg-sunk hover:bg-sunk md:col-span-full md:grid md:grid-cols-subgrid md:gap-x-6">
      <Link
        href={row.withinReach ? `/patients/${row.patientId}` : `/patients/${row.patientId}/open`}
        prefetch={false}
        className="font-semibold wrap-anywhere underline-offset-2 hover:underline max-md:w-full"
      >
        {name}
      </Link>
      <span className="text-ink-2">{t('number', { number: row.number })}</span>
      <span>
        {row.ageYears === null
          ? day(row.birthDate)
          : t('bornAge', { date: day(row.birthDate), years: row.ageYears })}
      </span>
      {row.openCaseId ? (
        <Link
          href={`/cases/${row.openCaseId}`}
          prefetch={false}
          aria-label={t('openCaseOf', { name })}
          className="inline-flex min-h-6 items-center gap-1 font-semibold whitespace-nowrap text-accent hover:underline max-md:ml-auto"
        >
          {t('openCase')} <span aria-hidden="true">→</span>
        </Link>
      ) : (
        <span className="text-xs text-ink-2 max-md:ml-auto">
          {!seesCases ? null : row.withinReach ? t('noOpenCase') : t('notOnTeam')}
        </span>
      )}
    </li>
  );
}
