'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { focusField } from '@/components/forms/focus-field';
import { Locked } from '@/components/forms/locked';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { sameAnswers } from '@/components/forms/same-answers';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useLeaveGuard } from '@/components/forms/use-leave-guard';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { AsteriskSign } from '@/domain/progress/asterisk-signs';
import { judgeFollowUp } from '@/domain/progress/judge-follow-up';
import { ActNow } from './act-now';
import { DangerCard } from './danger-card';
import {
  type FollowUpDraft,
  followUpOf,
  isBlank,
  problemsOf,
  startDraft,
  unansweredOf,
} from './follow-up-draft';
import { FollowUpResult } from './follow-up-result';
import { KeptLine } from './kept-line';
import type { LastKnown } from './last-known';
import { NeuroCard } from './neuro-card';
import { PainCard } from './pain-card';
import { SignsCard } from './signs-card';
import { type FollowUpCopy, useFollowUpCopy } from './use-follow-up-copy';

type Props = {
  caseId: string;
  patientId: string;
  /** Who writes: what is kept on the device opens for nobody else. */
  owner: string;
  signs: AsteriskSign[];
  visits: Parameters<typeof useFollowUpCopy>[0]['visits'];
  last: LastKnown;
  recheckDueOn: string | null;
};

/**
 * A follow-up, kept on this device until it is recorded. Nobody writes in it before what was kept is here: it starts with that, or
 * empty.
 */
export function FollowUpForm(props: Props) {
  const copy = useFollowUpCopy(props);
  const [anew, setAnew] = useState(false);
  const opening = copy.device === 'opening';
  return (
    <div inert={opening}>
      <Writing
        key={opening ? 'opening' : anew ? 'anew' : 'open'}
        {...props}
        copy={anew ? { ...copy, back: null, arrived: false } : copy}
        onAnew={() => {
          copy.forget();
          setAnew(true);
        }}
      />
    </div>
  );
}

/** Ninety seconds: the five questions, pain, what changed, the signs again. A worrying answer says at once what to do. */
function Writing({
  caseId,
  patientId,
  signs,
  last,
  recheckDueOn,
  copy,
  onAnew,
}: Props & { copy: FollowUpCopy; onAnew: () => void }) {
  const t = useTranslations('followUp');
  const message = useFieldMessage();
  const router = useRouter();
  const { back, device, note, ahead, forget } = copy;
  const sent = useRef(back?.sent ?? null);
  const keyOf = useIntentKey(
    sent.current
      ? { intent: { caseId, patientId, followUp: sent.current.followUp }, key: sent.current.idempotencyKey }
      : undefined,
  );
  const [blank] = useState(() => startDraft(signs));
  const [start] = useState(() => back?.draft ?? blank);
  const [draft, setDraft] = useState<FollowUpDraft>(start);
  const [ask, setAsk] = useState<'blank' | 'unanswered' | null>(null);
  const [tried, setTried] = useState(false);
  /** From the press until the answer: what is signed is what was on the screen, and nothing is written beside it. */
  const [signing, setSigning] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const record = useMutation(
    useTRPC().followUps.record.mutationOptions({
      onMutate: ({ followUp, idempotencyKey }) => {
        sent.current = { followUp, idempotencyKey };
        return ahead(draft, sent.current);
      },
      onSuccess: () => {
        forget();
        router.refresh();
      },
      onError: () => setSigning(false),
    }),
  );
  const written = !sameAnswers(draft, blank);
  useLeaveGuard(!record.data && written, device === 'kept');
  const changed = draft !== start;
  useEffect(() => {
    if (record.data || !changed) return;
    if (written) note(draft, sent.current);
    else forget();
  }, [record.data, changed, written, draft, note, forget]);
  useEffect(() => {
    if (ask || record.error) notice.current?.scrollIntoView({ block: 'nearest' });
  }, [ask, record.error]);

  if (record.data) return <FollowUpResult caseId={caseId} result={record.data} />;

  const problem = record.error ? problemOf(record.error) : null;
  const problems = tried ? problemsOf(draft) : {};
  const errorOf = (field: string) => message(problems[field] ?? problem?.fields[`followUp.${field}`]);
  const change = (part: Partial<FollowUpDraft>) => {
    setAsk(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  const send = () => {
    setSigning(true);
    const intent = { caseId, patientId, followUp: followUpOf(draft) };
    record.mutate({ ...intent, idempotencyKey: keyOf(intent) });
  };
  const open = unansweredOf(draft);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (signing) return;
        setTried(true);
        const wrong = Object.keys(problemsOf(draft))[0];
        if (wrong) focusField(wrong);
        else if (isBlank(draft)) setAsk('blank');
        else if (open.length > 0) setAsk('unanswered');
        else send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }
      }}
      className="flex flex-col gap-4"
    >
      <Locked while={signing} className="flex flex-col gap-4">
        <KeptLine copy={copy} blank={!written} onAnew={onAnew} />
        <ActNow verdict={judgeFollowUp(followUpOf(draft))} live />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <DangerCard draft={draft} onChange={(caudaEquina) => change({ caudaEquina })} />
          <PainCard draft={draft} last={last} onChange={change} errorOf={errorOf} />
          <SignsCard signs={draft.asterisks} onChange={(asterisks) => change({ asterisks })} />
          <NeuroCard
            value={draft.neurologyRechecked}
            dueOn={recheckDueOn}
            onChange={(neurologyRechecked) => change({ neurologyRechecked })}
          >
            <TextArea
              label={t('note.label')}
              placeholder={t('note.placeholder')}
              maxLength={5000}
              rows={4}
              value={draft.note}
              onChange={(event) => change({ note: event.target.value })}
              error={errorOf('note')}
            />
          </NeuroCard>
        </div>
        <div ref={notice} className="flex flex-col gap-3">
          <ProblemNotice problem={problem} signing />
          {ask === 'blank' ? <Notice tone="watch" live title={t('nothing')} /> : null}
          {ask === 'unanswered' ? (
            <Notice
              tone="watch"
              live
              title={t('unanswered.title', { count: open.length })}
              actions={
                <>
                  <Button tone="primary" onClick={() => open[0] && focusField(`caudaEquina.${open[0]}`)}>
                    {t('unanswered.ask')}
                  </Button>
                  <Button onClick={send}>{t('unanswered.anyway')}</Button>
                </>
              }
            >
              <p>{t('unanswered.text')}</p>
            </Notice>
          ) : null}
        </div>
      </Locked>
      <div className="flex flex-wrap items-center justify-end gap-3 border-t border-line pt-3">
        <span role="status" className="text-xs text-ink-2">
          {t(signing ? 'signingHint' : 'recordHint')}
        </span>
        <Button type="submit" tone="primary" busy={signing}>
          {t(signing ? 'signing' : 'record')}
        </Button>
      </div>
    </form>
  );
}
