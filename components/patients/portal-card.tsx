'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ResetFactor } from '@/components/factor-reset/reset-factor';
import { SectionCard } from '@/components/forms/section-card';
import { useMay } from '@/components/shell/access';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useDates } from '@/components/words/use-dates';
import { GiveAccess } from './give-access';

const TONES = { none: 'plain', invited: 'watch', active: 'good' } as const;

/** Whether the patient can sign in to their own pages, and the way to let them. */
export function PortalCard({ patient }: { patient: Outputs['patients']['get'] }) {
  const t = useTranslations('patients.portal');
  const router = useRouter();
  const [giving, setGiving] = useState(false);
  const may = useMay();
  const { day } = useDates();
  const reset = patient.lastFactorReset;
  const access = patient.portalAccess;
  const close = () => {
    setGiving(false);
    router.refresh();
  };
  return (
    <SectionCard title={t('title')} aside={<Chip tone={TONES[access]}>{t(`state.${access}`)}</Chip>}>
      <p className="text-ink-2">{t(`text.${access}`)}</p>
      {reset ? (
        <p className="mt-1 text-ink-2">
          {t('reset', { date: day(reset.at.slice(0, 10)), by: reset.by, note: reset.note })}
        </p>
      ) : null}
      {access === 'active' && may('patient.reset_factor') ? (
        <div className="mt-3 mb-1">
          <ResetFactor
            patientId={patient.patientId}
            patientName={`${patient.givenName} ${patient.familyName}`}
          />
        </div>
      ) : null}
      {access === 'active' ? null : (
        <Button className="mt-3 mb-1" onClick={() => setGiving(true)}>
          {t(access === 'invited' ? 'again' : 'give')}
        </Button>
      )}
      {giving ? <GiveAccess patient={patient} onClose={close} /> : null}
    </SectionCard>
  );
}
