import { useFormatter, useTranslations } from 'next-intl';
import type { Outputs } from '@/components/trpc/outputs';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';

type Outbox = Outputs['mail']['outbox'];
type Mail = Outbox['mails'][number];

const TONES = {
  sent: 'good',
  waiting: 'plain',
  kept: 'plain',
  cancelled: 'plain',
  expired: 'plain',
  failed: 'danger',
} as const satisfies Record<Mail['standing'], unknown>;

/** What was sent or is kept, newest first; in a trial with invented people each letter can be read. */
export function OutboxView({ outbox: { state, mails } }: { outbox: Outbox }) {
  const t = useTranslations('admin.outbox');
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('title')} sub={t('sub')} />
      <Notice tone={state === 'sending' ? 'good' : 'watch'} title={t(`state.${state}`)} className="mb-4">
        <p>{t(`stateText.${state}`)}</p>
      </Notice>
      {mails.length === 0 ? (
        <Card>
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        </Card>
      ) : (
        <ul aria-label={t('title')} className="flex flex-col gap-3">
          {mails.map((mail) => (
            <MailItem key={mail.mailId} mail={mail} />
          ))}
        </ul>
      )}
    </div>
  );
}

function MailItem({ mail }: { mail: Mail }) {
  const t = useTranslations('admin.outbox');
  const format = useFormatter();
  const when = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  const { letter } = mail;
  return (
    <Card as="li" className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={TONES[mail.standing]}>{t(`standing.${mail.standing}`)}</Chip>
        <strong>{t(`kind.${mail.kind}`)}</strong>
        <span className="ml-auto text-xs text-ink-2 max-sm:ml-0 max-sm:w-full">{when(mail.createdAt)}</span>
      </div>
      <p className="mt-1 wrap-anywhere">
        {mail.name} · {mail.to}
        {mail.attempts > 0 ? (
          <span className="text-ink-2"> · {t('attempts', { count: mail.attempts })}</span>
        ) : null}
      </p>
      {letter ? (
        <details className="mt-2">
          <summary className="min-h-7 py-1 font-semibold">{letter.subject}</summary>
          <p dir="auto" className="mt-1 rounded-md bg-sunk px-3 py-2 wrap-anywhere whitespace-pre-line">
            {letter.text}
          </p>
          <a
            href={letter.link}
            rel="noreferrer"
            className="mt-2 inline-block py-0.5 font-semibold text-accent underline"
          >
            {t('open')}
          </a>
        </details>
      ) : null}
    </Card>
  );
}
