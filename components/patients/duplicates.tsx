'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useDates } from '@/components/words/use-dates';

type Duplicate = Extract<
  Outputs['patients']['create'],
  { kind: 'possible_duplicates' }
>['duplicates'][number];

/** Patients who may be the same person, with the way to their record and the way past them. */
export function Duplicates({
  duplicates,
  busy,
  onCreateAnyway,
}: {
  duplicates: Duplicate[];
  busy: boolean;
  onCreateAnyway: () => void;
}) {
  const t = useTranslations('patients');
  const { day } = useDates();
  return (
    <Notice
      tone="watch"
      live
      title={t('new.duplicatesTitle', { count: duplicates.length })}
      actions={
        <Button busy={busy} onClick={onCreateAnyway}>
          {t('new.another')}
        </Button>
      }
    >
      <p>{t('new.duplicatesText')}</p>
      <ul className="mt-2 overflow-hidden rounded-md border border-line bg-card">
        {duplicates.map((patient) => (
          <li
            key={patient.patientId}
            className="flex flex-wrap items-baseline gap-x-4 border-b border-line px-3 py-2 last:border-b-0"
          >
            <Link
              href={`/patients/${patient.patientId}`}
              className="font-semibold text-accent hover:underline"
            >
              {patient.familyName}, {patient.givenName}
            </Link>
            <span>{day(patient.birthDate)}</span>
            <span className="text-xs text-ink-2">{t('number', { number: patient.number })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
