import { useTranslations } from 'next-intl';
import type { Dose } from '@/domain/plan/plan';
import { type DosePart, dosePartsOf } from './dose-parts';

/** A dose as one says it. */
export function DoseLine({ dose }: { dose: Dose }) {
  const t = useTranslations('plan.doseLine');
  const say = (part: DosePart): string => {
    switch (part.kind) {
      case 'amount':
        return t('amount', { sets: part.sets, reps: part.reps });
      case 'hold':
        return t('hold', { seconds: part.seconds });
      case 'times':
        return t('times', { times: part.times });
      case 'days':
        return t('days', { days: part.days });
      case 'words':
        return part.words;
    }
  };
  return <span className="font-semibold">{dosePartsOf(dose).map(say).join(' · ')}</span>;
}
