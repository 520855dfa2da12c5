'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { CloseAlert } from './close-alert';

/** Opens the dialog that closes one alert. */
export function CloseButton({
  alertId,
  baseVersion,
  patientName,
}: {
  alertId: string;
  baseVersion: number;
  patientName: string;
}) {
  const t = useTranslations('alerts.close');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={t('buttonFor', { name: patientName })} onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <Dialog open={open} title={t('title', { name: patientName })} onClose={() => setOpen(false)}>
        <CloseAlert alertId={alertId} baseVersion={baseVersion} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
