'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/words/use-words';

const TONES = { none: 'good', clinician_review: 'watch', same_day: 'watch', emergency: 'danger' } as const;

/** What the visit means, at once: an emergency says what to do before anything else. */
export function VisitResult({ result, caseId }: { result: Outputs['followUps']['record']; caseId: string }) {
  const t = useTranslations('followUp');
  const words = useWords();
  const top = useRef<HTMLDivElement>(null);
  const { verdict, responseState } = result;
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <Notice
        tone={TONES[verdict.level]}
        live
        title={t(`verdict.${verdict.level}`)}
        actions={
          <LinkButton tone="primary" href={`/cases/${caseId}`}>
            {t('toCase')}
          </LinkButton>
        }
      >
        {verdict.reasons.length > 0 ? (
          <ul className="list-disc pl-5">
            {verdict.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : null}
        {verdict.level === 'emergency' ? <p className="mt-2 font-semibold">{t('emergencyText')}</p> : null}
        {verdict.level === 'same_day' ? <p className="mt-2 font-semibold">{t('sameDayText')}</p> : null}
        <p className="mt-2">{t('response', { state: words.responseState[responseState] })}</p>
      </Notice>
    </div>
  );
}
