'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ResetForm } from './reset-form';

/** For a patient who lost the second factor of their account. */
export function ResetFactor({
  patientId,
  patientName,
  tone = 'plain',
}: {
  patientId: string;
  patientName: string;
  tone?: 'plain' | 'quiet';
}) {
  const t = useTranslations('common.factorReset');
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const close = () => {
    setOpen(false);
    router.refresh();
  };
  return (
    <>
      <Button tone={tone} aria-label={t('buttonOf', { name: patientName })} onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      {open ? <ResetForm patientId={patientId} patientName={patientName} onClose={close} /> : null}
    </>
  );
}
