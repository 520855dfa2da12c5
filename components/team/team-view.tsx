'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useMay } from '@/components/shell/access';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { Dialog } from '@/components/ui/dialog';
import { PageHeader } from '@/components/ui/page-header';
import { TableCard } from '@/components/ui/table';
import { useDates } from '@/components/words/use-dates';
import { AddMember } from './add-member';
import { ChangeRole } from './change-role';
import { MemberAccess } from './member-access';
import { RequireFactor } from './require-factor';
import { SuspendMember } from './suspend-member';

type Member = Outputs['team']['list'][number];
const TONES = { active: 'good', invited: 'watch', suspended: 'plain' } as const;

/** Who can sign in; suspending someone signs them out at once. */
export function TeamView({
  team,
  security,
  ownUserId,
}: {
  team: Member[];
  security: Outputs['team']['security'];
  ownUserId: string;
}) {
  const t = useTranslations('admin.team');
  const { moment } = useDates();
  const router = useRouter();
  const may = useMay();
  const manages = may('team.manage') !== null;
  const secures = may('team.secure') !== null;
  const [adding, setAdding] = useState(false);
  const [moving, setMoving] = useState<Member | null>(null);
  const [accessOf, setAccessOf] = useState<Member | null>(null);
  const [suspending, setSuspending] = useState<Member | null>(null);
  const setStatus = useMutation(
    useTRPC().team.setStatus.mutationOptions({
      onSuccess: () => {
        setSuspending(null);
        router.refresh();
      },
    }),
  );
  const problem = setStatus.error ? problemOf(setStatus.error) : null;
  const change = (member: Member, status: 'active' | 'suspended') =>
    setStatus.mutate({
      userId: member.userId,
      status,
      baseVersion: member.version,
      idempotencyKey: crypto.randomUUID(),
    });
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          manages ? (
            <Button tone="primary" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          ) : undefined
        }
      />
      {problem && !suspending ? (
        <div className="mb-3">
          <ProblemNotice problem={problem} />
        </div>
      ) : null}
      <TableCard
        label={t('title')}
        head={[
          t('name'),
          t('email'),
          t('role'),
          t('lastSignIn'),
          <span key="status" className="sr-only">
            {t('state')}
          </span>,
          <span key="do" className="sr-only">
            {t('actions')}
          </span>,
        ]}
      >
        {team.map((member) => (
          <tr key={member.userId}>
            <td className="font-semibold">
              {member.name}{' '}
              {member.userId === ownUserId ? (
                <span className="font-normal text-ink-2">({t('you')})</span>
              ) : null}
            </td>
            <td className="break-all">{member.email}</td>
            <td className="whitespace-nowrap">
              {t(`roles.${member.role}`)}{' '}
              {manages && member.userId !== ownUserId ? (
                <Button
                  size="small"
                  tone="quiet"
                  aria-label={t('changeRole', { name: member.name })}
                  onClick={() => setMoving(member)}
                >
                  {t('change')}
                </Button>
              ) : null}
            </td>
            <td className="whitespace-nowrap">
              {member.lastSignInAt ? moment(member.lastSignInAt) : t('never')}
            </td>
            <td>
              <Chip tone={TONES[member.status]}>{t(`status.${member.status}`)}</Chip>
            </td>
            <td className="text-right">
              {!manages || member.userId === ownUserId ? null : member.status === 'suspended' ? (
                <Button size="small" busy={setStatus.isPending} onClick={() => change(member, 'active')}>
                  {t('activate')}
                </Button>
              ) : (
                <span className="inline-flex gap-2">
                  <Button size="small" onClick={() => setAccessOf(member)}>
                    {t('access')}
                  </Button>
                  <Button size="small" onClick={() => setSuspending(member)}>
                    {t('suspend')}
                  </Button>
                </span>
              )}
            </td>
          </tr>
        ))}
      </TableCard>
      {secures ? <RequireFactor required={security.requireSecondFactor} /> : null}
      <Dialog
        open={accessOf !== null}
        title={t('accessTitle', { name: accessOf?.name ?? '' })}
        onClose={() => setAccessOf(null)}
      >
        {accessOf ? <MemberAccess userId={accessOf.userId} onClose={() => setAccessOf(null)} /> : null}
      </Dialog>
      {adding ? (
        <AddMember
          onClose={() => {
            setAdding(false);
            router.refresh();
          }}
        />
      ) : null}
      {moving ? <ChangeRole member={moving} onClose={() => setMoving(null)} /> : null}
      {suspending ? (
        <SuspendMember
          name={suspending.name}
          problem={problem}
          busy={setStatus.isPending}
          onSuspend={() => change(suspending, 'suspended')}
          onClose={() => setSuspending(null)}
        />
      ) : null}
    </>
  );
}
