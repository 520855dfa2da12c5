'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { useMay } from '@/components/shell/access';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { HandBack } from './hand-back';

type Assessment = Outputs['assessments']['get']['assessment'];

/** An assistant's work: who wrote it and that it is not co-signed yet, or why it came back. */
export const SubmissionNotice = memo(function SubmissionNotice({ assessment }: { assessment: Assessment }) {
  const t = useTranslations('assessment.submission');
  const format = useFormatter();
  const may = useMay();
  const [returning, setReturning] = useState(false);
  const { submitted, returnNote, assessmentId } = assessment;
  if (submitted) {
    const when = format.dateTime(new Date(submitted.at), {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    return (
      <Notice
        tone="watch"
        title={t('title', { name: submitted.byName })}
        actions={
          may('assessment.sign') ? (
            <Button onClick={() => setReturning(true)}>{t('handBack')}</Button>
          ) : undefined
        }
      >
        <p>{t(may('assessment.sign') ? 'forSigner' : 'forWriter', { when })}</p>
        {returning ? <HandBack assessmentId={assessmentId} onClose={() => setReturning(false)} /> : null}
      </Notice>
    );
  }
  return returnNote ? (
    <Notice tone="watch" title={t('returned')}>
      <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {returnNote}
      </p>
    </Notice>
  ) : null;
});
