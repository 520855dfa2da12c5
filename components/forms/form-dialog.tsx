'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { SmallForm, type SmallFormProps } from './small-form';

/**
 * A small form in a dialog. It is open while it is mounted: mounting it anew starts it anew. Escape and "Cancel" close it, and the
 * focus returns to where it was. `done` stands in for the form once there is something to show.
 */
export function FormDialog({
  title,
  onClose,
  done,
  ...form
}: SmallFormProps & { title: string; onClose: () => void; done?: ReactNode }) {
  const t = useTranslations('common');
  return (
    <Dialog open title={title} onClose={onClose}>
      {done ? (
        <Done onClose={onClose}>{done}</Done>
      ) : (
        <SmallForm {...form} cancel={<Button onClick={onClose}>{t('cancel')}</Button>} />
      )}
    </Dialog>
  );
}

function Done({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const t = useTranslations('common');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className="outline-none">
      {children}
      <div className="mt-4 flex justify-end">
        <Button onClick={onClose}>{t('close')}</Button>
      </div>
    </div>
  );
}
