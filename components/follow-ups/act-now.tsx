import { useTranslations } from 'next-intl';
import type { SafetyVerdict } from '@/domain/progress/check-in';

const EMERGENCY = ['emergency', 'oncall', 'drive', 'exercises'] as const;
const SAME_DAY = ['examine', 'plan'] as const;

/** What to do now, the moment a worrying answer is given: before it is recorded, and again after. */
export function ActNow({ verdict, live = false }: { verdict: SafetyVerdict; live?: boolean }) {
  const t = useTranslations('followUp.now');
  if (verdict.level !== 'emergency' && verdict.level !== 'same_day') return null;
  const emergency = verdict.level === 'emergency';
  return (
    <section
      role={live ? 'alert' : undefined}
      aria-label={t(emergency ? 'title' : 'sameDayTitle')}
      data-emergency={emergency || undefined}
      className={
        emergency
          ? 'rounded-lg border-2 border-danger bg-danger-soft px-4 py-3 text-danger-ink'
          : 'rounded-lg border border-watch-line bg-watch-soft px-4 py-3 text-watch'
      }
    >
      <p className="text-lg font-bold">
        <span aria-hidden="true">{emergency ? '■ ' : '▲ '}</span>
        {t(emergency ? 'title' : 'sameDayTitle')}
      </p>
      <p className="font-semibold">{verdict.reasons.join(' · ')}</p>
      <ul className="mt-1 list-disc pl-5 text-ink">
        {emergency
          ? EMERGENCY.map((step) => <li key={step}>{t(`steps.${step}`)}</li>)
          : SAME_DAY.map((step) => <li key={step}>{t(`sameDay.${step}`)}</li>)}
      </ul>
    </section>
  );
}
