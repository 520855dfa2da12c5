import { useTranslations } from 'next-intl';
import type { Dose } from '@/domain/plan/plan';
import { type DosePart, dosePartsOf } from './dose-parts';

const isCount = (text: string) => /^\d+(-\d+)?$/.test(text);

/** A dose written out for paper: "2 sets of 8, hold 5 seconds, twice a day, every day". */
export function DoseInWords({ dose }: { dose: Dose }) {
  const t = useTranslations('plan.doseWords');
  const say = (part: DosePart): string => {
    switch (part.kind) {
      case 'amount': {
        const { sets, reps } = part;
        if (sets === '1') return isCount(reps) ? t('reps', { reps }) : reps;
        return isCount(sets) ? t('sets', { sets, reps }) : t('bouts', { sets, reps });
      }
      case 'hold':
        return t('hold', { seconds: part.seconds });
      case 'times':
        return t('times', { times: part.times });
      case 'days':
        return t('days', { days: part.days });
      case 'words':
        return part.words === 'night' ? t('night') : part.words;
    }
  };
  return <>{dosePartsOf(dose).map(say).join(', ')}</>;
}
