import { useTranslations } from 'next-intl';
import { Chip } from '@/components/ui/chip';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { PlanContent } from '@/domain/plan/plan';
import { InterlockList } from './interlock-list';
import { Part } from './part';

const TONES = { emergency: 'danger', urgent: 'watch', soon: 'plain', routine: 'plain' } as const;

export function PrecautionsPart({ precautions }: { precautions: string[] }) {
  const t = useTranslations('plan');
  if (precautions.length === 0) return null;
  return (
    <Part title={t('precautions')}>
      <ul className="list-disc pl-5">
        {precautions.map((line) => (
          <li key={line} className="py-0.5">
            {line}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** When to consider sending on, each with its date and where the rule comes from. */
export function ReferralPart({ criteria }: { criteria: PlanContent['referralCriteria'] }) {
  const t = useTranslations('plan');
  const words = useWords();
  const { day } = useDates();
  if (criteria.length === 0) return null;
  return (
    <Part title={t('referral')}>
      <ul>
        {criteria.map(({ code, urgency, due, text, source }) => (
          <li
            key={`${code}-${text}`}
            className="break-inside-avoid border-b border-dashed border-line py-2 last:border-b-0"
          >
            <p className="mb-0.5 flex flex-wrap items-center gap-2 text-xs text-ink-2">
              <Chip tone={TONES[urgency]}>{words.tier[urgency]}</Chip>
              {due ? day(due) : null}
            </p>
            <p>{text}</p>
            <p className="text-xs text-ink-2">{t('source', { source })}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function InterlocksPart({ interlocks }: { interlocks: PlanContent['interlocks'] }) {
  const t = useTranslations('plan');
  if (interlocks.length === 0) return null;
  return (
    <Part title={t('interlocks')}>
      <InterlockList interlocks={interlocks} />
    </Part>
  );
}
