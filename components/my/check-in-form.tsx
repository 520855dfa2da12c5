'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Locked } from '@/components/forms/locked';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextArea, TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { checkInSchema } from '@/domain/progress/check-in';
import { CheckInAnswer } from './check-in-answer';
import { type DangerAnswers, DangerQuestions } from './danger-questions';
import { PainScale } from './pain-scale';
import { WarningCardLink } from './warning-card-link';

const CHANGES = ['much_better', 'better', 'same', 'worse', 'much_worse'] as const;
const DISTALS = ['back_only', 'buttock', 'thigh', 'knee', 'calf', 'foot'] as const;

/** A minute of questions, the danger signs first; the answer tells at once what to do. */
export function CheckInForm() {
  const t = useTranslations('my.checkIn');
  const [danger, setDanger] = useState<DangerAnswers>({});
  const [legPain, setLegPain] = useState<number | null>(null);
  const [backPain, setBackPain] = useState<number | null>(null);
  const [change, setChange] = useState<(typeof CHANGES)[number] | null>(null);
  const [distalLevel, setDistalLevel] = useState<(typeof DISTALS)[number] | null>(null);
  const [walk, setWalk] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const keyOf = useIntentKey();
  const problemRef = useRef<HTMLDivElement>(null);
  const send = useMutation(useTRPC().my.checkIn.mutationOptions());

  const walkMinutes = walk.trim() === '' ? null : Number(walk);
  const parsed = checkInSchema.safeParse({
    legPain,
    backPain,
    change,
    distalLevel,
    walkMinutes,
    danger,
    note,
  });
  const incomplete = tried && !parsed.success;

  useEffect(() => {
    if (incomplete || send.error) problemRef.current?.scrollIntoView({ block: 'center' });
  }, [incomplete, send.error]);

  if (send.data) return <CheckInAnswer answer={send.data} />;
  const missing = (value: unknown) => (tried && value === null ? t('answerThis') : null);

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (parsed.success) send.mutate({ checkIn: parsed.data, idempotencyKey: keyOf(parsed.data) });
      }}
    >
      <div>
        <h1 className="mt-4">{t('title')}</h1>
        <p className="text-ink-2">{t('lead')}</p>
        <p className="text-[14px] text-ink-2">{t('notEmergency')}</p>
      </div>
      <div ref={problemRef}>
        {incomplete ? <Notice tone="danger" live title={t('missing')} /> : null}
        {send.error ? <ProblemNotice problem={problemOf(send.error)} /> : null}
      </div>
      <Locked while={send.isPending} className="flex flex-col gap-5">
        <section className="flex flex-col gap-3">
          <h2>{t('dangerTitle')}</h2>
          <p className="text-ink-2">{t('dangerLead')}</p>
          <DangerQuestions
            answers={danger}
            showMissing={tried}
            onChange={(question, answer) => setDanger((before) => ({ ...before, [question]: answer }))}
          />
        </section>
        <section className="flex flex-col gap-4">
          <h2>{t('painTitle')}</h2>
          <PainScale
            label={t('legPain')}
            hint={t('scale')}
            value={legPain}
            onChange={setLegPain}
            error={missing(legPain)}
          />
          <PainScale
            label={t('backPain')}
            hint={t('scale')}
            value={backPain}
            onChange={setBackPain}
            error={missing(backPain)}
          />
          <div className="rounded-lg border border-line bg-card p-4">
            <Segmented
              touch
              label={t('change')}
              value={change}
              onChange={setChange}
              options={CHANGES.map((value) => ({ value, label: t(`changes.${value}`) }))}
            />
            {missing(change) ? <p className="mt-2 font-semibold text-danger">▲ {missing(change)}</p> : null}
          </div>
          <div className="rounded-lg border border-line bg-card p-4">
            <Segmented
              touch
              label={t('distal')}
              value={distalLevel}
              onChange={setDistalLevel}
              options={DISTALS.map((value) => ({ value, label: t(`distals.${value}`) }))}
            />
            {missing(distalLevel) ? (
              <p className="mt-2 font-semibold text-danger">▲ {missing(distalLevel)}</p>
            ) : null}
          </div>
          <TextField
            label={t('walk')}
            hint={t('walkHint')}
            inputMode="numeric"
            touch
            maxLength={3}
            value={walk}
            onChange={(event) => setWalk(event.target.value.replace(/\D/g, ''))}
            error={walkMinutes !== null && walkMinutes > 600 ? t('answerThis') : null}
          />
          <TextArea
            label={t('note')}
            touch
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </section>
      </Locked>
      <Button type="submit" tone="primary" size="touch" busy={send.isPending}>
        {t('submit')}
      </Button>
      <WarningCardLink />
    </form>
  );
}
