'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RecordAccess, useMay } from '@/components/shell/access';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { ageInYears } from '@/domain/vocabulary/age';
import { CasesCard } from './cases-card';
import { DetailsCard } from './details-card';
import { PortalCard } from './portal-card';

type PatientProps = {
  patient: Outputs['patients']['get'];
  today: string;
  careTeam: ReactNode;
};

/** One person: who they are, their episodes, and their way into their own pages. */
export function PatientView(props: PatientProps) {
  return (
    <RecordAccess openUntil={props.patient.openUntil}>
      <PatientPage {...props} />
    </RecordAccess>
  );
}

function PatientPage({ patient, today, careTeam }: PatientProps) {
  const t = useTranslations('patients.detail');
  const common = useTranslations('common');
  const { day } = useDates();
  const format = useFormatter();
  const may = useMay();
  const openCase = patient.cases.find(({ closedOn }) => closedOn === null);
  return (
    <div className="mx-auto max-w-[1280px] p-5">
      <PageHeader
        title={`${patient.familyName}, ${patient.givenName}`}
        sub={t('sub', {
          number: patient.number,
          date: day(patient.birthDate),
          years: ageInYears(patient.birthDate, today) ?? 0,
          sex: common(`sexLong.${patient.sex}`),
        })}
        actions={
          openCase ? (
            <LinkButton tone="primary" href={`/cases/${openCase.caseId}`}>
              {t('toOpenCase')}
            </LinkButton>
          ) : undefined
        }
      />
      {patient.openUntil ? (
        <Notice
          tone="watch"
          title={t('openUntil', {
            time: format.dateTime(new Date(patient.openUntil), { hour: '2-digit', minute: '2-digit' }),
          })}
          className="mb-4"
        >
          <p>{t('openUntilText')}</p>
        </Notice>
      ) : null}
      <div className="grid items-start gap-4 lg:grid-cols-[3fr_2fr]">
        {may('case.read') ? <CasesCard patient={patient} /> : careTeam}
        <div className="flex flex-col gap-4">
          <DetailsCard patient={patient} today={today} />
          {may('patient.invite') ? <PortalCard patient={patient} /> : null}
          {may('case.read') ? careTeam : null}
        </div>
      </div>
    </div>
  );
}
