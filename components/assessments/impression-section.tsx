'use client';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useDraft, useReading, useVisit } from '@/components/forms/draft-context';
import { useFormContext } from '@/components/forms/form-context';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { SectionCard } from '@/components/forms/section-card';
import { useMay } from '@/components/shell/access';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Facts } from '@/domain/facts';
import { DecisionCard } from './decision-card';
import { HandInCard } from './hand-in-card';
import { HandOverFields } from './hand-over-fields';
import { NoteCard } from './note/note-card';
import { ReadingInWords } from './reading-in-words';
import { useSaveStates } from './save-states';
import { type Blocker, blockersOf } from './sign-check';
import type { Autosave } from './use-autosave';
import type { Closing } from './use-closing';
import { wallClock } from './wall-clock';

type Props = {
  assessmentId: string;
  caseId: string;
  facts: Facts;
  autosave: Autosave;
  closing: Closing;
  empty: boolean;
};

/** The reading in words, the therapist's decision, the hand-over of an emergency, and the signature. */
export function ImpressionSection(props: Props) {
  const { assessmentId, caseId, autosave, closing } = props;
  const { problems, notKept, labelOf } = useFormContext();
  const t = useTranslations('assessment.impression');
  const { impression } = useDraft();
  const { goToField } = useVisit();
  const may = useMay();
  const signs = may('assessment.sign') !== null;
  const handsIn = may('assessment.submit') !== null;
  const evaluation = useReading();
  const [refused, setRefused] = useState<Blocker[]>([]);
  /** The last request: pressed again unchanged, it goes out with the same key and signs once. */
  const attempt = useRef({ content: '', idempotencyKey: '' });
  const sign = useMutation(
    useTRPC().assessments.sign.mutationOptions({
      onSuccess: (answer) => {
        if (answer.kind === 'signed') closing.leaveTo(`/cases/${caseId}`);
        else {
          closing.end();
          attempt.current.content = '';
          setRefused(answer.reasons.map(({ code }) => ({ code, field: null, count: 1 })));
        }
      },
      onError: closing.end,
    }),
  );
  const emergency = evaluation?.urgency.tier === 'emergency';
  const saving = Object.values(useSaveStates(autosave.states));
  const inTrouble = saving.some(({ kind }) => kind === 'trouble' || kind === 'conflict');
  const blockers = blockersOf(evaluation, impression.value ?? {}, {
    latest: wallClock(),
    empty: props.empty,
    firstProblem: Object.keys(problems)[0] ?? null,
    notKept: Object.keys(notKept),
    inTrouble,
  });
  const shown = [
    ...blockers,
    ...refused.filter(({ code }) => !blockers.some((blocker) => blocker.code === code)),
  ];
  const problem = sign.error ? problemOf(sign.error) : null;

  const submit = async () => {
    setRefused([]);
    closing.begin();
    await autosave.flushAll();
    const { savers } = autosave;
    if (Object.values(savers).some(({ state }) => state.kind !== 'clean')) {
      closing.end();
      setRefused([{ code: 'unsaved', field: null, count: 1 }]);
      return;
    }
    const request = {
      assessmentId,
      versions: {
        intake: savers.intake.version,
        exam: savers.exam.version,
        imaging: savers.imaging.version,
        impression: savers.impression.version,
      },
    };
    const content = JSON.stringify(request);
    if (attempt.current.content !== content)
      attempt.current = { content, idempotencyKey: crypto.randomUUID() };
    sign.mutate({ ...request, idempotencyKey: attempt.current.idempotencyKey });
  };

  return (
    <>
      <div className="no-print flex flex-col gap-3.5">
        {emergency ? (
          <SectionCard title={t('handOver')} lead={t('handOverLead')} className="border-danger!">
            <HandOverFields />
          </SectionCard>
        ) : null}
        <ReadingInWords />
        {signs ? <DecisionCard /> : null}
      </div>
      <NoteCard
        facts={props.facts}
        impression={impression.value ?? {}}
        signed={false}
        assessmentId={assessmentId}
      />
      {signs || handsIn ? null : (
        <Notice tone="watch" title={t('othersSign')}>
          {t('othersSignText')}
        </Notice>
      )}
      {handsIn ? <HandInCard {...{ assessmentId, autosave, closing, empty: props.empty }} /> : null}
      <SectionCard title={t('sign')} lead={t('signText')} className={signs ? 'no-print' : 'hidden'}>
        {shown.length > 0 ? (
          <div role="status" className="mt-2 rounded-md border border-watch-line bg-watch-soft px-3 py-2">
            <p className="font-semibold text-watch">{t('before')}</p>
            <ul className="mt-1 flex flex-col gap-1">
              {shown.map(({ code, field, count }) => (
                <li key={code} className="flex flex-wrap items-center justify-between gap-2">
                  <span>
                    <span aria-hidden="true">○ </span>
                    {t(`reason.${code}`, {
                      count,
                      named: field ? 'yes' : 'no',
                      what: field ? labelOf(field) : '',
                    })}
                  </span>
                  {field ? (
                    <Button size="small" onClick={() => goToField(field)}>
                      {t('goTo')}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {problem ? (
          <div className="mt-2">
            <ProblemNotice problem={problem} signing />
          </div>
        ) : null}
        <div className="mt-3 flex justify-end">
          <Button
            tone="primary"
            busy={closing.busy}
            disabled={blockers.length > 0}
            onClick={() => void submit()}
          >
            {t(closing.busy ? 'signing' : 'sign')}
          </Button>
        </div>
      </SectionCard>
    </>
  );
}
