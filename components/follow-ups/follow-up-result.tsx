'use client';
import { useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { useArrival } from '@/components/ui/use-arrival';
import { RESPONSE_TONES } from '@/components/words/response-tones';
import { useWords } from '@/components/words/use-words';
import { ActNow } from './act-now';

/** What the visit means, in place of the form: what to do, how treatment goes, where to go on. */
export function FollowUpResult({
  caseId,
  result,
}: {
  caseId: string;
  result: Outputs['followUps']['record'];
}) {
  const t = useTranslations('followUp.result');
  const words = useWords();
  const heading = useArrival();
  const { verdict, responseState } = result;
  return (
    <div className="flex max-w-3xl flex-col gap-4" role="status" aria-label={t('label')}>
      <h2 ref={heading} tabIndex={-1} className="text-[17px] leading-6 outline-none">
        {t(verdict.level)}
      </h2>
      <ActNow verdict={verdict} />
      {verdict.level === 'clinician_review' ? (
        <ul className="list-disc pl-5">
          {verdict.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {verdict.level === 'none' ? null : <p>{t('alert')}</p>}
      <Card className="px-4 py-3">
        <p className="mb-1 flex flex-wrap items-center gap-2 text-xs text-ink-2">
          {t('response')}
          <Chip tone={RESPONSE_TONES[responseState]}>{words.responseState[responseState]}</Chip>
        </p>
        <p>{t(`responseMeaning.${responseState}`)}</p>
        {responseState === 'WORSENING' || responseState === 'RED_FLAG_NEW' ? (
          <p className="mt-1 text-ink-2">{t('reassess')}</p>
        ) : null}
      </Card>
      <div className="flex flex-wrap gap-2">
        {verdict.level === 'emergency' || verdict.level === 'same_day' ? (
          <LinkButton tone="danger" href={`/cases/${caseId}#alerts`}>
            {t('toAlert')}
          </LinkButton>
        ) : (
          <LinkButton tone="primary" href={`/cases/${caseId}`}>
            {t('toCase')}
          </LinkButton>
        )}
        <LinkButton href={`/cases/${caseId}/plan`}>{t('toPlan')}</LinkButton>
      </div>
    </div>
  );
}
