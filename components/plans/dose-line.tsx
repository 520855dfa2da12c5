import { useTranslations } from 'next-intl';
import type { Dose } from '@/domain/plan/plan';

/** A dose as one says it. */
export function DoseLine({ dose }: { dose: Dose }) {
  const t = useTranslations('plan.doseLine');
  const parts = [
    t('amount', { sets: dose.sets, reps: dose.reps }),
    dose.holdSeconds && dose.holdSeconds !== '0' ? t('hold', { seconds: dose.holdSeconds }) : null,
    t('often', { times: dose.timesPerDay, days: dose.daysPerWeek }),
  ].filter((part) => part !== null);
  return <span className="font-semibold">{parts.join(' · ')}</span>;
}
