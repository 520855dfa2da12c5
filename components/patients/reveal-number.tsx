'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
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
      <Dialog open={open} title={label} onClose={() => setOpen(false)}>
        <Reveal patientId={patientId} number={number} onClose={() => setOpen(false)} />
      </Dialog>
    </span>
  );
}

function Reveal({
  patientId,
  number,
  onClose,
}: {
  patientId: string;
  number: 'national' | 'insurance';
  onClose: () => void;
}) {
  const t = useTranslations('patients.reveal');
  const common = useTranslations('common');
  const keyOf = useIntentKey();
  const [reason, setReason] = useState<Reason | ''>('');
  const [missing, setMissing] = useState(false);
  const reveal = useMutation(useTRPC().patients.revealNumber.mutationOptions({ gcTime: 0 }));
  if (reveal.data)
    return (
      <>
        <p role="status" className="text-lg font-semibold wrap-anywhere">
          {reveal.data.value}
        </p>
        <div className="mt-4 flex justify-end">
          <Button onClick={onClose}>{common('close')}</Button>
        </div>
      </>
    );
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!reason);
        if (!reason) return;
        const intent = { patientId, number, reason };
        reveal.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
    >
      <ProblemNotice problem={reveal.error ? problemOf(reveal.error) : null} />
      <SelectField
        label={t('reason')}
        hint={t('hint')}
        name="reason"
        required
        value={reason}
        error={missing ? common('field.choice_required') : null}
        onChange={(event) => setReason(REASONS.find((each) => each === event.target.value) ?? '')}
      >
        <option value="">{t('choose')}</option>
        {REASONS.map((each) => (
          <option key={each} value={each}>
            {t(`reasons.${each}`)}
          </option>
        ))}
      </SelectField>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={reveal.isPending}>
          {t('show')}
        </Button>
      </div>
    </form>
  );
}
