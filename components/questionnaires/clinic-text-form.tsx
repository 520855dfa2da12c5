'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { QUESTIONNAIRES } from '@/domain/questionnaires/index';
import { readWording } from '@/domain/questionnaires/wording-lines';
import type { ClinicTextRow } from './records';

/** The wording pasted line by line, the licence it rests on, and a question of the clinic's own. */
export function ClinicTextForm({ row }: { row: ClinicTextRow }) {
  const t = useTranslations('questionnaires.texts');
  const say = useFieldMessage();
  const router = useRouter();
  const keyFor = useIntentKey();
  const licensed = row.wording === 'clinic_licence';
  const [form, setForm] = useState({
    licenceNumber: row.licence?.number ?? '',
    licenceHolder: row.licence?.holder ?? '',
    validUntil: row.licence?.validUntil ?? '',
    instructions: '',
    wording: '',
    ownQuestion: '',
    ownIsAboutSelfHarm: row.ownIsAboutSelfHarm,
  });
  const put = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const record = useMutation(
    useTRPC().questionnaires.recordText.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  const problem = record.error ? problemOf(record.error) : null;
  const errorOf = (field: string) => say(problem?.fields[field]);
  const lines =
    licensed && form.wording.trim() !== ''
      ? readWording(QUESTIONNAIRES[row.questionnaire], form.wording).problems
      : [];
  return (
    <form
      noValidate
      className="flex max-w-[760px] flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const sent = { ...form, questionnaire: row.questionnaire, validUntil: form.validUntil || null };
        record.mutate({ ...sent, idempotencyKey: keyFor(sent) });
      }}
    >
      {licensed ? (
        <>
          <div className="grid gap-3 sm:grid-cols-3">
            <TextField
              label={t('licenceNumber')}
              maxLength={100}
              value={form.licenceNumber}
              error={errorOf('licenceNumber')}
              onChange={(event) => put({ licenceNumber: event.target.value })}
            />
            <TextField
              label={t('licenceHolder')}
              maxLength={200}
              value={form.licenceHolder}
              error={errorOf('licenceHolder')}
              onChange={(event) => put({ licenceHolder: event.target.value })}
            />
            <TextField
              label={t('validUntil')}
              type="date"
              value={form.validUntil}
              error={errorOf('validUntil')}
              onChange={(event) => put({ validUntil: event.target.value })}
            />
          </div>
          <TextArea
            label={t('instructions')}
            maxLength={3000}
            value={form.instructions}
            error={errorOf('instructions')}
            onChange={(event) => put({ instructions: event.target.value })}
          />
          <TextArea
            label={t('lines', { count: row.itemCount })}
            hint={t('linesHint', { answers: Math.max(...row.answers) })}
            rows={8}
            maxLength={20_000}
            value={form.wording}
            error={
              lines[0]
                ? t(`line.${lines[0].what}`, {
                    line: lines[0].line,
                    wanted: lines[0].wanted,
                    given: lines[0].given,
                  })
                : errorOf('wording')
            }
            onChange={(event) => put({ wording: event.target.value })}
          />
        </>
      ) : null}
      <TextField
        label={t('own')}
        hint={t('ownHint')}
        maxLength={2000}
        value={form.ownQuestion}
        error={errorOf('ownQuestion')}
        onChange={(event) => put({ ownQuestion: event.target.value })}
      />
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-1 accent-accent"
          checked={form.ownIsAboutSelfHarm}
          onChange={(event) => put({ ownIsAboutSelfHarm: event.target.checked })}
        />
        {t('selfHarm')}
      </label>
      <ProblemNotice problem={problem} />
      {record.data ? <Notice tone="good" live title={t('done')} /> : null}
      <Button type="submit" tone="primary" className="self-start" busy={record.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
