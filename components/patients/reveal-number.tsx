'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';

const REASONS = ['identity', 'billing', 'referral', 'correction'] as const;
type Reason = (typeof REASONS)[number];

/** The last characters of a number, and the way to see it whole: with a reason, which is written down. */
export function RevealNumber({
  patientId,
  number,
  masked,
  label,
}: {
  patientId: string;
  number: 'national' | 'insurance';
  masked: string;
  label: string;
}) {
  const t = useTranslations('patients.reveal');
  const [open, setOpen] = useState(false);
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      {masked}
      <Button size="small" aria-label={t('showOf', { label })} onClick={() => setOpen(true)}>
        {t('show')}
      </Button>
      {open ? (
        <Reveal patientId={patientId} number={number} label={label} onClose={() => setOpen(false)} />
      ) : null}
    </span>
  );
}

function Reveal({
  patientId,
  number,
  label,
  onClose,
}: {
  patientId: string;
  number: 'national' | 'insurance';
  label: string;
  onClose: () => void;
}) {
  const t = useTranslations('patients.reveal');
  const keyOf = useIntentKey();
  const [reason, setReason] = useState<Reason | ''>('');
  const reveal = useMutation(useTRPC().patients.revealNumber.mutationOptions({ gcTime: 0 }));
  return (
    <FormDialog
      title={label}
      missing={{ reason: reason ? undefined : 'choice.required' }}
      problem={reveal.error ? problemOf(reveal.error) : null}
      busy={reveal.isPending}
      send={t('show')}
      onSend={() => {
        if (!reason) return;
        const intent = { patientId, number, reason };
        reveal.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
      onClose={onClose}
      done={
        reveal.data ? (
          <p role="status" className="text-lg font-semibold wrap-anywhere">
            {reveal.data.value}
          </p>
        ) : null
      }
    >
      {(errorOf) => (
        <SelectField
          label={t('reason')}
          hint={t('hint')}
          name="reason"
          required
          value={reason}
          error={errorOf('reason')}
          onChange={(event) => setReason(REASONS.find((each) => each === event.target.value) ?? '')}
        >
          <option value="">{t('choose')}</option>
          {REASONS.map((each) => (
            <option key={each} value={each}>
              {t(`reasons.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
    </FormDialog>
  );
}
