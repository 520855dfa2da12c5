'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import { useDates } from '@/components/words/use-dates';
import { ClinicTextForm } from './clinic-text-form';
import type { ClinicTextRow } from './records';

/** Licences a clinic holds for questionnaires, and questions of its own. */
export function ClinicTexts({ rows }: { rows: ClinicTextRow[] }) {
  const t = useTranslations('questionnaires.texts');
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <div className="rounded-lg border border-line bg-card">
        {rows.map((row) => (
          <details key={row.questionnaire} className="border-b border-line px-4 py-2 last:border-b-0">
            <summary className="flex min-h-8 flex-wrap items-center gap-2 py-1">
              <b className="grow">{row.name}</b>
              <Standing row={row} />
            </summary>
            <div className="pb-3">
              <p className="mb-2 text-sm text-ink-2">
                {t('holder', { holder: row.holder, terms: row.terms })}
              </p>
              {row.wording === 'never' ? <p>{t('never')}</p> : <ClinicTextForm row={row} />}
              {row.licence || row.ownQuestion ? <Withdraw row={row} /> : null}
            </div>
          </details>
        ))}
      </div>
    </>
  );
}

function Standing({ row }: { row: ClinicTextRow }) {
  const t = useTranslations('questionnaires.texts');
  const { day } = useDates();
  if (row.expired) return <Chip tone="watch">{t('expired')}</Chip>;
  if (row.licence)
    return (
      <Chip tone="good">
        {row.licence.validUntil ? t('until', { date: day(row.licence.validUntil) }) : t('recorded')}
      </Chip>
    );
  return (
    <>
      {row.ownQuestion ? <Chip tone="accent">{t('hasOwn')}</Chip> : null}
      <Chip tone="plain">{t(`wording.${row.wording}`)}</Chip>
    </>
  );
}

function Withdraw({ row }: { row: ClinicTextRow }) {
  const t = useTranslations('questionnaires.texts');
  const router = useRouter();
  const keyFor = useIntentKey();
  const withdraw = useMutation(
    useTRPC().questionnaires.withdrawText.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  return (
    <div className="mt-3">
      <Button
        busy={withdraw.isPending}
        onClick={() =>
          withdraw.mutate({
            questionnaire: row.questionnaire,
            idempotencyKey: keyFor([row.questionnaire, row.licence, row.ownQuestion]),
          })
        }
      >
        {t('withdraw')}
      </Button>
      <ProblemNotice problem={withdraw.error ? problemOf(withdraw.error) : null} />
    </div>
  );
}
