import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { auditQueryOf } from '@/components/audit/audit-query';
import { AuditView } from '@/components/audit/audit-view';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'What I did' };

export default async function OwnActionsPage({ searchParams }: PageProps<'/own-actions'>) {
  await enter('/own-actions');
  const { personId: _, ...query } = auditQueryOf(await searchParams);
  const first = await orNotFound((await createCaller()).audit.own(query));
  const { common, audit } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ common, audit }}>
      <div className="mx-auto max-w-[1280px] p-5">
        <AuditView
          page="/own-actions"
          first={first}
          people={null}
          query={{ ...query, personId: null }}
          key={JSON.stringify(query)}
        />
      </div>
    </NextIntlClientProvider>
  );
}
