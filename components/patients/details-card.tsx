'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SectionCard } from '@/components/forms/section-card';
import { useMay } from '@/components/shell/access';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useDates } from '@/components/words/use-dates';
import { EditPatient } from './edit-patient';
import { RevealNumber } from './reveal-number';

/** What is known about the person, and the way to change it. */
export function DetailsCard({ patient, today }: { patient: Outputs['patients']['get']; today: string }) {
  const t = useTranslations('patients');
  const common = useTranslations('common');
  const { day } = useDates();
  const router = useRouter();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const close = () => {
    setEditing(false);
    router.refresh();
  };
  const numberRow = (number: 'national' | 'insurance', masked: string | null) => {
    const label = t(`field.${number}Number`);
    const { patientId } = patient;
    return [
      label,
      masked && may('patient.reveal_number') ? (
        <RevealNumber key={number} {...{ patientId, number, masked, label }} />
      ) : (
        masked
      ),
    ] as const;
  };
  const rows = [
    [t('field.familyName'), patient.familyName],
    [t('field.givenName'), patient.givenName],
    [t('field.birthDate'), day(patient.birthDate)],
    [t('field.sex'), common(`sexLong.${patient.sex}`)],
    [t('field.email'), patient.email],
    [t('field.phone'), patient.phone],
    [t('field.address'), patient.address],
    numberRow('national', patient.nationalNumber),
    numberRow('insurance', patient.insuranceNumber),
  ] as const;
  return (
    <SectionCard
      title={t('detail.title')}
      aside={<span role="status">{saved ? t('detail.saved') : null}</span>}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-6">
        {rows.map(([label, value]) => (
          <div
            key={label}
            className="col-span-2 grid grid-cols-subgrid border-b border-line py-1.5 last:border-b-0"
          >
            <dt className="text-ink-2">{label}</dt>
            <dd dir="auto" className="min-w-0 whitespace-pre-line wrap-anywhere">
              {value ?? <span className="text-ink-2">{common('notRecorded')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {may('patient.update') ? (
        <Button
          className="mt-2 mb-1"
          onClick={() => {
            setSaved(false);
            setEditing(true);
          }}
        >
          {t('detail.edit')}
        </Button>
      ) : null}
      <Dialog open={editing} title={t('edit.title')} onClose={close}>
        <EditPatient
          patient={patient}
          today={today}
          onClose={close}
          onSaved={() => {
            setSaved(true);
            close();
          }}
        />
      </Dialog>
    </SectionCard>
  );
}
