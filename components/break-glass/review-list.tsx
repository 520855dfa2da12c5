'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Chip } from '@/components/ui/chip';
import { EmptyState } from '@/components/ui/empty-state';
import { TextArea } from '@/components/ui/field';
import { PageHeader } from '@/components/ui/page-header';
import { ViewTabs } from '@/components/ui/view-tabs';
import { useDates } from '@/components/words/use-dates';

type Row = Outputs['breakGlass']['list'][number];

/** Records that were opened without being on their care team: those to look at, and those looked at. */
export function ReviewList({ rows, reviewed }: { rows: Row[]; reviewed: boolean }) {
  const t = useTranslations('admin.breakGlass');
  const [looking, setLooking] = useState<Row | null>(null);
  const tabs = (
    <ViewTabs
      label={t('state')}
      tabs={[
        { href: '/admin/break-glass', text: t('open'), current: !reviewed },
        { href: '/admin/break-glass?state=reviewed', text: t('reviewed'), current: reviewed },
      ]}
    />
  );
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} actions={tabs} />
      {rows.length === 0 ? (
        <Card>
          <EmptyState title={t(reviewed ? 'emptyReviewed' : 'emptyOpen')}>{t('emptyText')}</EmptyState>
        </Card>
      ) : (
        <ul className="flex flex-col gap-3">
          {rows.map((row) => (
            <RecordItem key={row.breakGlassId} row={row} onLook={() => setLooking(row)} />
          ))}
        </ul>
      )}
      {looking ? <LookDialog row={looking} onClose={() => setLooking(null)} /> : null}
    </>
  );
}

function RecordItem({ row, onLook }: { row: Row; onLook: () => void }) {
  const t = useTranslations('admin.breakGlass');
  const { moment } = useDates();
  return (
    <Card as="li" className="flex flex-col gap-1.5 px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={row.reviewedAt ? 'plain' : 'watch'}>{t(`reasons.${row.reason}`)}</Chip>
        <strong className="wrap-anywhere">{t('opened', { by: row.byName, patient: row.patientName })}</strong>
        <span className="text-xs text-ink-2">{t('number', { number: row.patientNumber })}</span>
        <span className="ml-auto text-xs text-ink-2">
          {t('fromTo', { from: moment(row.openedAt), to: moment(row.expiresAt) })}
        </span>
      </div>
      <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
        {row.note}
      </p>
      {row.reviewedAt ? (
        <p className="text-ink-2 wrap-anywhere">
          {t('lookedAt', { name: row.reviewedByName ?? '', when: moment(row.reviewedAt) })} {row.reviewNote}
        </p>
      ) : row.own ? (
        <p className="text-xs text-ink-2">{t('own')}</p>
      ) : (
        <div className="flex justify-end">
          <Button onClick={onLook} aria-label={t('lookNamed', { by: row.byName, patient: row.patientName })}>
            {t('look')}
          </Button>
        </div>
      )}
    </Card>
  );
}

function LookDialog({ row, onClose }: { row: Row; onClose: () => void }) {
  const t = useTranslations('admin.breakGlass');
  const router = useRouter();
  const keyOf = useIntentKey();
  const [note, setNote] = useState('');
  const review = useMutation(
    useTRPC().breakGlass.review.mutationOptions({
      onSuccess: () => {
        onClose();
        router.refresh();
      },
    }),
  );
  return (
    <FormDialog
      title={t('lookTitle', { name: row.byName })}
      lead={row.note}
      problem={review.error ? problemOf(review.error) : null}
      busy={review.isPending}
      send={t('lookDone')}
      onSend={() => {
        const asked = { breakGlassId: row.breakGlassId, note };
        review.mutate({ ...asked, idempotencyKey: keyOf(asked) });
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <TextArea
          label={t('found')}
          hint={t('foundHint')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={errorOf('note')}
        />
      )}
    </FormDialog>
  );
}
