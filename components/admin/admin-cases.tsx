'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ResetFactor } from '@/components/factor-reset/reset-factor';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { SelectField } from '@/components/ui/field';
import { PageHeader } from '@/components/ui/page-header';
import { TableCard } from '@/components/ui/table';
import { useDates } from '@/components/words/use-dates';

type Cases = Outputs['admin']['cases'];

/** Whose case is whose; moving one is a choice in its row. */
export function AdminCases({
  cases,
  therapists,
  therapistId,
}: {
  cases: Cases;
  therapists: { userId: string; name: string }[];
  therapistId: string | null;
}) {
  const t = useTranslations('admin.cases');
  const { day } = useDates();
  const router = useRouter();
  const move = useMutation(useTRPC().cases.reassign.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <>
      <PageHeader
        title={t('title')}
        sub={t('sub')}
        actions={
          <SelectField
            label={t('therapist')}
            hideLabel
            value={therapistId ?? ''}
            onChange={(event) =>
              router.push(
                event.target.value ? `/admin/cases?therapist=${event.target.value}` : '/admin/cases',
              )
            }
          >
            <option value="">{t('all')}</option>
            {therapists.map(({ userId, name }) => (
              <option key={userId} value={userId}>
                {name}
              </option>
            ))}
          </SelectField>
        }
      />
      {move.error ? (
        <div className="mb-3">
          <ProblemNotice problem={problemOf(move.error)} />
        </div>
      ) : null}
      {cases.length === 0 ? (
        <Card>
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        </Card>
      ) : (
        <TableCard
          label={t('title')}
          head={[t('patient'), t('case'), t('opened'), t('next'), t('therapist'), t('signIn')]}
        >
          {cases.map((row) => (
            <tr key={row.caseId}>
              <td className="font-semibold">{row.patientName}</td>
              <td>{row.caseNumber}</td>
              <td className="whitespace-nowrap">{day(row.openedOn)}</td>
              <td>
                {row.nextDueOn ? <span className="mr-2 whitespace-nowrap">{day(row.nextDueOn)}</span> : '–'}
                {row.overdueDays && row.overdueDays > 0 ? (
                  <Chip tone="watch">{t('overdue', { days: row.overdueDays })}</Chip>
                ) : null}
              </td>
              <td className="min-w-44">
                <SelectField
                  label={`${t('reassign')}: ${row.patientName}`}
                  hideLabel
                  disabled={move.isPending}
                  value={row.therapistId}
                  onChange={(event) =>
                    move.mutate({
                      caseId: row.caseId,
                      therapistId: event.target.value,
                      baseVersion: row.version,
                      idempotencyKey: crypto.randomUUID(),
                    })
                  }
                >
                  {therapists.some(({ userId }) => userId === row.therapistId) ? null : (
                    <option value={row.therapistId}>{row.therapistName}</option>
                  )}
                  {therapists.map(({ userId, name }) => (
                    <option key={userId} value={userId}>
                      {name}
                    </option>
                  ))}
                </SelectField>
              </td>
              <td>
                {row.signsIn ? (
                  <div className="-ml-3">
                    <ResetFactor patientId={row.patientId} patientName={row.patientName} tone="quiet" />
                  </div>
                ) : (
                  <span className="text-ink-2">{t('noSignIn')}</span>
                )}
              </td>
            </tr>
          ))}
        </TableCard>
      )}
    </>
  );
}
