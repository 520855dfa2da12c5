'use client';
import { useTranslations } from 'next-intl';
import { SectionCard } from '@/components/forms/section-card';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import type { FollowUp } from '@/domain/progress/check-in';
import type { SignToMeasure } from './signs-to-measure';

type Signs = FollowUp['asterisks'];
const MOST = 5;

/** The asterisk signs, each with its value today and the last one beside it. */
export function SignRows({
  signs,
  before,
  onChange,
}: {
  signs: Signs;
  before: readonly SignToMeasure[];
  onChange: (signs: Signs) => void;
}) {
  const t = useTranslations('followUp');
  const put = (place: number, change: Partial<Signs[number]>) =>
    onChange(signs.map((sign, index) => (index === place ? { ...sign, ...change } : sign)));
  return (
    <SectionCard title={t('signs')} lead={signs.length > 0 ? t('signsHint') : t('noSigns')}>
      <ul className="flex flex-col gap-2">
        {signs.map(({ sign, today }, place) => {
          const last = before[place];
          return (
            <li key={place} className="grid items-end gap-2 sm:grid-cols-2">
              {last ? (
                <p className="self-center">
                  {sign}
                  {last.before ? (
                    <span className="block text-xs text-ink-2">{t('before', { value: last.before })}</span>
                  ) : null}
                </p>
              ) : (
                <TextField
                  label={t('sign', { number: place + 1 })}
                  hideLabel
                  placeholder={t('sign', { number: place + 1 })}
                  maxLength={120}
                  value={sign}
                  onChange={(event) => put(place, { sign: event.target.value })}
                />
              )}
              <TextField
                label={t('today', { sign: sign || t('sign', { number: place + 1 }) })}
                hideLabel
                placeholder={t('valueToday')}
                maxLength={120}
                value={today}
                onChange={(event) => put(place, { today: event.target.value })}
              />
            </li>
          );
        })}
      </ul>
      {signs.length < MOST ? (
        <Button
          tone="quiet"
          size="small"
          className="mt-2 -ml-2"
          onClick={() => onChange([...signs, { sign: '', today: '' }])}
        >
          + {t('addSign')}
        </Button>
      ) : null}
    </SectionCard>
  );
}
