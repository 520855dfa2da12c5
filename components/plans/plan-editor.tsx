'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Locked } from '@/components/forms/locked';
import { useFieldMessage } from '@/components/forms/use-field-message';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import type { PlanContent } from '@/domain/plan/plan';
import { BackgroundParts } from './background-parts';
import { DraftNotices } from './draft-notices';
import { ExerciseList } from './exercise-list';
import { ExtrasEditor } from './extras-editor';
import { AdvicePart, EducationPart } from './patient-parts';
import { PhaseField } from './phase-field';
import { removed } from './plan-edits';
import { RegenerateNotice } from './regenerate-notice';
import { SaveLine } from './save-line';
import { SchedulePart } from './schedule-part';
import type { Standing } from './standing-of-draft';
import { usePlanReading } from './use-plan-reading';
import { usePlanSaver } from './use-plan-saver';
import { useReasons } from './use-reasons';
import { useSigning } from './use-signing';
import { WordsToPatient } from './words-to-patient';

type Draft = NonNullable<Outputs['plans']['get']['draft']>;

/** A draft to edit and sign. It saves itself; signing runs every rule once more. */
export function PlanEditor({
  caseId,
  draft,
  regenerated,
  basisInError,
  standing,
  today,
}: {
  caseId: string;
  draft: Draft;
  regenerated: Outputs['plans']['get']['regenerated'];
  /** The assessment it was drawn from no longer counts. */
  basisInError: boolean;
  standing: Standing | null;
  today: string;
}) {
  const t = useTranslations('plan');
  const readingOf = usePlanReading();
  const message = useFieldMessage();
  const [content, setContent] = useState<PlanContent>(draft.content);
  const { saver, state } = usePlanSaver(draft, content);
  const signing = useSigning(draft.planVersionId, saver);
  const { reasonsOf, asideOf, say } = useReasons(
    content.phase,
    { standing, interlocks: content.interlocks },
    signing.reasons,
  );
  const put = (change: Partial<PlanContent>) => setContent((before) => ({ ...before, ...change }));
  const fields = state.kind === 'trouble' ? state.fields : {};
  const errorOf = (field: string) => message(fields[`content.${field}`]);
  return (
    <>
      <div className="lg:sticky lg:top-0 lg:z-20 lg:-mx-1 lg:-mt-3 lg:bg-paper lg:px-1 lg:pt-3">
        <PageHeader
          title={t('draftTitle', { number: draft.number })}
          sub={readingOf(content)}
          actions={
            <>
              <SaveLine state={state} onRetry={() => void saver.flush()} />
              <Button tone="primary" busy={signing.busy} onClick={() => void signing.signNow()}>
                {t(signing.signed ? 'signedNow' : signing.busy ? 'signing' : 'sign')}
              </Button>
            </>
          }
        />
      </div>
      <Locked while={signing.busy}>
        <div className="mb-4 flex flex-col gap-3 empty:hidden">
          {regenerated ? (
            <RegenerateNotice
              planVersionId={draft.planVersionId}
              content={content}
              regenerated={regenerated}
              basisInError={basisInError}
              saver={saver}
            />
          ) : basisInError ? (
            <Notice tone="watch" title={t('draftBasisInError')} />
          ) : null}
          <DraftNotices
            caseId={caseId}
            content={content}
            state={state}
            saver={saver}
            signing={signing}
            say={say}
            onContent={setContent}
          />
        </div>
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,440px)]">
          <div className="flex min-w-0 flex-col gap-4">
            <PhaseField phase={content.phase} onChange={(phase) => put({ phase })} />
            <ExerciseList
              content={content}
              reasonsOf={reasonsOf}
              asideOf={asideOf}
              errorOf={errorOf}
              onChange={(items) => put({ items })}
            />
            <ExtrasEditor
              extras={content.extras}
              reasonsOf={reasonsOf}
              onChange={(extras) => put({ extras })}
            />
            <WordsToPatient content={content} errorOf={errorOf} onChange={put} />
            <SchedulePart
              schedule={content.schedule}
              today={today}
              edit={{ errorOf, onChange: (schedule) => put({ schedule }) }}
            />
            <AdvicePart advice={content.activityAdvice} />
            <EducationPart
              education={content.education}
              onRemove={(place) => put({ education: removed(content.education, place) })}
            />
          </div>
          <BackgroundParts content={content} />
        </div>
      </Locked>
    </>
  );
}
