import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { enter } from '@/app/enter';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Understand' };

export default async function UnderstandPage() {
  await enter('/my/understand');
  const t = await getTranslations('my.understand');
  const { education } = await (await createCaller()).my.understand();
  return (
    <>
      <h1 className="mt-4">{t('title')}</h1>
      <p className="text-ink-2">{education.length > 0 ? t('lead') : t('empty')}</p>
      {education.map(({ id, title, text }) => (
        <article key={id} className="mt-3.5 rounded-lg border border-line bg-card p-4">
          <h2>{title}</h2>
          <p className="mt-1">{text}</p>
        </article>
      ))}
    </>
  );
}
