'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldMessage } from '@/components/forms/use-field-message';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { PageHeader } from '@/components/ui/page-header';
import { useWords } from '@/components/words/use-words';
import type { PlanContent } from '@/domain/plan/plan';
import { InterlocksPart, PrecautionsPart, ReferralPart, SchedulePart } from './clinician-parts';
import { DraftNotices } from './draft-notices';
import { ExerciseList } from './exercise-list';
import { ExercisePicker } from './exercise-picker';
import { ExtrasEditor } from './extras-editor';
import { libraryFor } from './library-for';
import { AdvicePart, CoursePart, EducationPart } from './patient-parts';
import { PhaseField } from './phase-field';
import { added, removed, swapped } from './plan-edits';
import { SaveLine } from './save-line';
import { ScheduleEditor } from './schedule-editor';
import type { Standing } from './standing';
import { usePlanSaver } from './use-plan-saver';
import { useReasons } from './use-reasons';
import { useSigning } from './use-signing';
import { WordsToPatient } from './words-to-patient';

type Draft = NonNullable<Outputs['plans']['get']['draft']>;

/** A draft to edit and sign. It saves itself; signing runs every rule once more. */
export function PlanEditor({
  caseId,
  draft,
  standing,
}: {
  caseId: string;
  draft: Draft;
  standing: Standing | null;
}) {
  const t = useTranslations('plan');
  const words = useWords();
  const message = useFieldMessage();
  const [content, setContent] = useState<PlanContent>(draft.content);
  /** The library is open for the end of the list, or for the place of an exercise. */
  const [picking, setPicking] = useState<{ place: number | null } | null>(null);
  const { saver, state } = usePlanSaver(draft, content);
  const signing = useSigning(draft.planVersionId, saver);
  const { reasonsOf, say } = useReasons(
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
          sub={t('sub', {
            planClass: words.planClass[content.planClass],
            phase: words.phase[content.phase],
            irritability: words.irritability[content.irritability],
          })}
          actions={
            <>
              <SaveLine state={state} onRetry={() => void saver.flush()} />
              <Button tone="primary" busy={signing.busy} onClick={() => void signing.signNow()}>
                {t('sign')}
              </Button>
            </>
          }
        />
      </div>
      <div className="mb-4 empty:hidden">
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
            items={content.items}
            reasonsOf={reasonsOf}
            errorOf={errorOf}
            onChange={(items) => put({ items })}
            onPick={(place) => setPicking({ place })}
          />
          <ExtrasEditor
            extras={content.extras}
            reasonsOf={reasonsOf}
            onChange={(extras) => put({ extras })}
          />
          <WordsToPatient content={content} errorOf={errorOf} onChange={put} />
          <AdvicePart advice={content.activityAdvice} />
          <EducationPart
            education={content.education}
            onRemove={(place) => put({ education: removed(content.education, place) })}
          />
          <CoursePart course={content.expectedCourse} />
          <InterlocksPart interlocks={content.interlocks} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <PrecautionsPart precautions={content.precautions} />
          <SchedulePart schedule={content.schedule}>
            <ScheduleEditor
              schedule={content.schedule}
              errorOf={errorOf}
              onChange={(schedule) => put({ schedule })}
            />
          </SchedulePart>
          <ReferralPart criteria={content.referralCriteria} />
        </div>
      </div>
      <Dialog
        open={picking !== null}
        wide
        title={picking?.place == null ? t('addTitle') : t('swapTitle')}
        onClose={() => setPicking(null)}
      >
        <ExercisePicker
          content={content}
          library={libraryFor(content.planClass, standing?.[content.phase] ?? null)}
          reasonsOf={reasonsOf}
          onPick={(exercise) => {
            const place = picking?.place ?? null;
            put({
              items:
                place === null
                  ? added(content.items, exercise, content)
                  : swapped(content.items, place, exercise, content),
            });
            setPicking(null);
          }}
        />
      </Dialog>
    </>
  );
}
