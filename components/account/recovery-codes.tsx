'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Recovery codes, shown once; null when the answer that held them was lost. */
export function RecoveryCodes({ codes, onKept }: { codes: string[] | null; onKept: () => void }) {
  const t = useTranslations('account.codes');
  const [copied, setCopied] = useState(false);
  return (
    <Notice
      tone="watch"
      live
      title={t('title')}
      actions={
        <>
          {codes ? (
            <Button
              onClick={() => {
                void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true));
              }}
            >
              {copied ? t('copied') : t('copy')}
            </Button>
          ) : null}
          <Button tone="primary" onClick={onKept}>
            {t('kept')}
          </Button>
        </>
      }
    >
      <p>{codes ? t('text') : t('gone')}</p>
      {codes ? (
        <ul
          aria-label={t('label')}
          className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(180px,1fr))] gap-1.5"
        >
          {codes.map((code) => (
            <li key={code}>
              <code className="block rounded-md border border-line bg-card px-2 py-1 text-sm select-all">
                {code}
              </code>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
