'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

export const REASONS = ['pain', 'time', 'forgot', 'unsure', 'not_useful', 'ill'] as const;
export type Reason = (typeof REASONS)[number];

/** Why an exercise was left out: one tap, no blame. */
export function ReasonPicker({
  busy,
  onPick,
  onCancel,
}: {
  busy: boolean;
  onPick: (reason: Reason) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('my.exercise');
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t('reasonTitle')}</legend>
      <div className="grid grid-cols-2 gap-2">
        {REASONS.map((reason) => (
          <Button
            key={reason}
            size="touch"
            busy={busy}
            className="whitespace-normal"
            onClick={() => onPick(reason)}
          >
            {t(`reason.${reason}`)}
          </Button>
        ))}
      </div>
      <Button tone="quiet" size="touch" className="mt-2" onClick={onCancel}>
        {t('hide')}
      </Button>
    </fieldset>
  );
}
