import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import type { SideRoots } from '@/domain/evaluation';
import type { Words } from '@/domain/words';
import type { CaseRecord } from './record';

const TONES = { emergency: 'danger', urgent: 'danger', soon: 'watch', routine: 'plain' } as const;

/** The roots of one side in words: the set where no single one stands out, or why there is none. */
const rootsOf = ({ side, working }: SideRoots, words: Words): string =>
  working.suppressedBecause === null && working.credibleSet.length > 0
    ? `${words.side[side]} ${working.credibleSet.join(' / ')}, ${words.rootLabel[working.label]}`
    : `${words.side[side]}: ${working.suppressedBecause ?? words.rootLabel.not_localisable}`;

/** What the last signed assessment says, and what the therapist decided. */
export function CaseReading({ record }: { record: CaseRecord }) {
  const t = useTranslations('cases');
  const words = useWords();
  const { dayOf, day } = useDates();
  const { reading, decision } = record;
  const signed = record.assessments.find(
    ({ status, kind, inError }) => status === 'signed' && kind !== 'follow_up' && inError === null,
  );
  const first = reading?.mechanisms[0];
  const roots = reading?.roots.map((side) => rootsOf(side, words)) ?? [];
  const when = decision ? dayOf(decision.decidedAt) : '';
  return (
    <Card as="section" aria-labelledby="reading" className="px-4 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="reading">
          {t('reading')}
          {signed ? (
            <span className="ml-2 text-xs font-normal text-ink-2">
              {t('readingOf', { date: day(signed.startedOn) })}
            </span>
          ) : null}
        </h2>
        {signed ? (
          <Link
            href={`/assessments/${signed.assessmentId}`}
            className="py-0.5 font-semibold text-accent hover:underline"
          >
            {t('openAssessment')} <span aria-hidden="true">→</span>
          </Link>
        ) : null}
      </div>
      {reading ? (
        <dl className="mt-1 grid gap-x-4 sm:grid-cols-[9rem_1fr]">
          <Line term={t('urgency')}>
            <Chip tone={TONES[reading.urgency.tier]}>{words.tier[reading.urgency.tier]}</Chip>
            {reading.urgency.rules[0] ? <span className="ml-2">{reading.urgency.rules[0].title}</span> : null}
          </Line>
          <Line term={t('mechanism')}>
            {first && reading.abstained !== 'insufficient_data' ? (
              <>
                <strong>{first.label}</strong> · {t(`band.${first.band}`)}
              </>
            ) : null}
            {reading.abstained ? (
              <span className="block text-ink-2">{words.abstention[reading.abstained]}</span>
            ) : null}
          </Line>
          <Line term={t('root')}>
            {roots.length > 0
              ? roots.map((line) => (
                  <span key={line} className="block">
                    {line}
                  </span>
                ))
              : t('noRoot')}
          </Line>
          <Line term={t('structure')}>{reading.structures[0]?.label ?? '–'}</Line>
          <Line term={t('mri')}>{words.concordance[reading.concordance.class]}</Line>
          {decision ? (
            <Line term={t('decision')}>
              {decision.kind === 'accepted' || !decision.mechanism
                ? t('accepted', { date: when })
                : t('overridden', {
                    mechanism: words.mechanism[decision.mechanism],
                    date: when,
                    reason: decision.reason ?? '',
                  })}
            </Line>
          ) : null}
        </dl>
      ) : (
        <p className="mt-1 text-ink-2">{t('noReading')}</p>
      )}
    </Card>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="border-dashed border-line pt-1.5 text-ink-2 sm:border-b sm:pb-1.5">{term}</dt>
      <dd className="min-w-0 border-b border-dashed border-line pb-1.5 wrap-anywhere sm:pt-1.5">
        {children}
      </dd>
    </div>
  );
}
