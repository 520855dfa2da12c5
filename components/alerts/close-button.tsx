'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CloseAlert } from './close-alert';

/** Opens the dialog that closes one alert. */
export function CloseButton(alert: { alertId: string; baseVersion: number; patientName: string }) {
  const t = useTranslations('alerts.close');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-label={t('buttonFor', { name: alert.patientName })} onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      {open ? <CloseAlert {...alert} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
