'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';

type OpenSession = Outputs['account']['overview']['sessions'][number];

/** Where the account is open; each can be ended, a lost device too. */
export function SessionsCard({ sessions }: { sessions: OpenSession[] }) {
  const t = useTranslations('account.sessions');
  const format = useFormatter();
  const router = useRouter();
  const trpc = useTRPC();
  const onSuccess = () => router.refresh();
  const end = useMutation(trpc.account.endSession.mutationOptions({ onSuccess }));
  const endOthers = useMutation(trpc.account.endOtherSessions.mutationOptions({ onSuccess }));
  const error = end.error ?? endOthers.error;
  const moment = (at: string) =>
    format.dateTime(new Date(at), { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const nameOf = ({ device }: OpenSession) => device ?? t('unknown');
  return (
    <Card as="section" aria-labelledby="sessions" className="flex flex-col gap-3 p-5">
      <h2 id="sessions">{t('title')}</h2>
      {error ? <ProblemNotice problem={problemOf(error)} /> : null}
      <ul className="flex flex-col divide-y divide-line">
        {sessions.map((session) => (
          <li key={session.sessionId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <div className="mr-auto">
              <p className="font-semibold">
                {nameOf(session)} {session.current ? <Chip tone="accent">{t('this')}</Chip> : null}
              </p>
              <p className="text-ink-2">
                {t('times', { opened: moment(session.openedAt), seen: moment(session.lastSeenAt) })}
              </p>
            </div>
            {session.current ? null : (
              <Button
                aria-label={t('endOf', { device: nameOf(session), opened: moment(session.openedAt) })}
                busy={end.isPending && end.variables.sessionId === session.sessionId}
                onClick={() =>
                  end.mutate({ sessionId: session.sessionId, idempotencyKey: crypto.randomUUID() })
                }
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div>
          <Button
            busy={endOthers.isPending}
            onClick={() => endOthers.mutate({ idempotencyKey: crypto.randomUUID() })}
          >
            {t('endOthers')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
