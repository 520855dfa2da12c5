'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { SectionCard } from '@/components/forms/section-card';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/words/use-words';
import { ReadingInWords } from './reading-in-words';

type Loaded = Outputs['assessments']['get'];

/** Who signed it and when, and that it stays as it was. */
export function SignedNotice({ assessment }: { assessment: Loaded['assessment'] }) {
  const t = useTranslations('assessment');
  const format = useFormatter();
  if (!assessment.signedAt) return null;
  const date = format.dateTime(new Date(assessment.signedAt), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (
    <Notice
      tone={assessment.verified === false ? 'danger' : 'good'}
      title={t('signedBanner', { name: assessment.signedByName ?? '', date })}
      actions={<LinkButton href={`/cases/${assessment.caseId}`}>{t('openCase')}</LinkButton>}
    >
      <p>{t('signedText')}</p>
      {assessment.verified === false ? (
        <p className="mt-1 font-semibold text-danger">
          <span aria-hidden="true">▲ </span>
          {t('signedBroken')}
        </p>
      ) : (
        <p className="mt-1 text-sm">{t(assessment.verified ? 'signedVerified' : 'signedNotCompared')}</p>
      )}
    </Notice>
  );
}

/** The stored reading in words, and what the therapist decided. */
export function SignedImpression({ decision }: { decision: Loaded['decision'] }) {
  const t = useTranslations('assessment.impression');
  const words = useWords();
  return (
    <>
      <ReadingInWords />
      {decision ? (
        <SectionCard title={t('decision')}>
          <p>
            {decision.kind === 'overridden' && decision.mechanism
              ? t('decided.overridden', { mechanism: words.mechanism[decision.mechanism] })
              : t('decided.accepted')}
          </p>
          {decision.reason ? (
            <p dir="auto" className="mt-1 whitespace-pre-wrap">
              {decision.reason}
            </p>
          ) : null}
        </SectionCard>
      ) : null}
    </>
  );
}
