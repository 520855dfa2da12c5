'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { DraftVault, type Unsent } from './draft-vault';

const clock = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** Says where something written on this device has not reached the record yet. Nothing when everything has. */
export function UnsentNotice({ owner }: { owner: string }) {
  const [unsent, setUnsent] = useState<Unsent[]>([]);
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
  return (
    <>
      <OfKind kind="assessment" unsent={unsent.filter(({ followUp }) => !followUp)} />
      <OfKind kind="followUp" unsent={unsent.filter(({ followUp }) => followUp)} />
    </>
  );
}

function OfKind({ kind, unsent }: { kind: 'assessment' | 'followUp'; unsent: readonly Unsent[] }) {
  const t = useTranslations('common.unsent');
  if (unsent.length === 0) return null;
  return (
    <Notice
      tone="watch"
      live
      title={t(`${kind}.title`, { count: unsent.length })}
      className="mx-4 mt-4 sm:mx-5"
    >
      <p>{t(`${kind}.text`)}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {unsent.map(({ assessmentId, keptAt }) => (
          <li key={assessmentId}>
            <LinkButton
              size="small"
              href={kind === 'followUp' ? `/cases/${assessmentId}/follow-up` : `/assessments/${assessmentId}`}
            >
              {t('open', { time: clock.format(new Date(keptAt)) })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
