'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { DraftVault } from './draft-vault';

const clock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** Says where something written on this device has not reached the record yet. Nothing when everything has. */
export function UnsentNotice({ owner }: { owner: string }) {
  const t = useTranslations('common.unsent');
  const [unsent, setUnsent] = useState<{ assessmentId: string; keptAt: string }[]>([]);
  useEffect(() => {
    let gone = false;
    void (async () => {
      const vault = await DraftVault.open(owner);
      const found = (await vault?.unsent().catch(() => [])) ?? [];
      vault?.close();
      if (!gone) setUnsent(found);
    })();
    return () => {
      gone = true;
    };
  }, [owner]);
  if (unsent.length === 0) return null;
  return (
    <Notice tone="watch" live title={t('title', { count: unsent.length })} className="mx-4 mt-4 sm:mx-5">
      <p>{t('text')}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {unsent.map(({ assessmentId, keptAt }) => (
          <li key={assessmentId}>
            <LinkButton size="small" href={`/assessments/${assessmentId}`}>
              {t('open', { time: clock.format(new Date(keptAt)) })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
