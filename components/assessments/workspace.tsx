'use client';
import dynamic from 'next/dynamic';
import { useMessages, useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { CorrectionsPart } from '@/components/corrections/corrections-part';
import { ErrorBanner } from '@/components/corrections/error-banner';
import { Struck } from '@/components/corrections/struck';
import { CarryProvider } from '@/components/forms/carry-context';
import { DraftProvider, ReadingProvider } from '@/components/forms/draft-context';
import { fieldLabel } from '@/components/forms/field-label';
import { FormProvider } from '@/components/forms/form-context';
import { ReadingBar } from '@/components/reading/reading-bar';
import { ReadingPanel } from '@/components/reading/reading-panel';
import { ReadingSummary } from '@/components/reading/reading-summary';
import { useEvaluation } from '@/components/reading/use-evaluation';
import { useMay } from '@/components/shell/access';
import { PatientBanner } from '@/components/shell/patient-banner';
import { SignInAgain } from '@/components/sign-in/sign-in-again';
import type { Outputs } from '@/components/trpc/outputs';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/words/use-words';
import { ageInYears } from '@/domain/facts';
import { CalledLine } from './called-line';
import { ConflictDialog } from './conflict-dialog';
import { ownerOf } from './device/owner';
import { useDeviceCopy } from './device/use-device-copy';
import { acceptedSection, DRAFT_SECTIONS, type DraftSection, FACT_SECTIONS } from './draft-sections';
import { EmergencyNotice } from './emergency-notice';
import { EmergencyTakeover } from './emergency-takeover';
import { ImpressionSection } from './impression-section';
import { KeyboardMap } from './keyboard-map';
import { NoteCard, NotePreview } from './note/note-card';
import { ReadingInWords } from './reading-in-words';
import { ReadingSheet } from './reading-sheet';
import { SaveStatus } from './save-status';
import { SectionForm } from './section-form';
import { SectionNav } from './section-nav';
import { SectionSteps } from './section-steps';
import { SignedImpression, SignedNotice } from './signed-notice';
import { SubmissionNotice } from './submission-notice';
import { useAutosave } from './use-autosave';
import { carryByKey, useCarry } from './use-carry';
import { useDraftSections } from './use-draft-sections';
import { useLeaveGuard } from './use-leave-guard';
import { useSection } from './use-section';
import { useWorkspaceKeys } from './use-workspace-keys';

/**
 * Loaded after the form: the reader of shorthand is as large as the rest of the section, and nobody types at once. Not drawn by the
 * server: a line that is there before its code would lose what is typed into it.
 */
const ShorthandLine = dynamic(() => import('./shorthand-line').then((room) => room.ShorthandLine), {
  ssr: false,
  loading: () => <div aria-hidden="true" className="h-[58px] rounded-lg border border-line bg-card" />,
});

type Loaded = Outputs['assessments']['get'];
type Me = { userId: string; clinicId: string; email: string; name: string; clinicName: string };

/** One assessment: sections, form and live reading; drafts save themselves, signed ones are shown as they were signed. */
export function Workspace({ loaded, me }: { loaded: Loaded; me: Me }) {
  const t = useTranslations('assessment');
  const words = useWords();
  const { field: labels } = useMessages().assessment;
  const { assessment, banner, person, today, sections, previous, sideOrder, corrections } = loaded;
  const of = { assessmentId: assessment.assessmentId };
  const inError = corrections.standingMarkId !== null;
  const signed = assessment.status === 'signed';
  const may = useMay();
  /** Nothing can be changed: it is signed, or waits for the signature of somebody else. */
  const closed = signed || (assessment.status === 'submitted' && !may('assessment.sign'));

  const { drafts, bounds, change } = useDraftSections({
    intake: sections.intake.data,
    exam: sections.exam.data,
    imaging: sections.imaging.data,
    impression: sections.impression.data,
  });
  const autosave = useAutosave(
    { assessmentId: assessment.assessmentId, patientId: banner.patientId, start: sections },
    drafts,
  );
  const { device, broughtBack } = useDeviceCopy(
    {
      owner: ownerOf(me),
      assessmentId: assessment.assessmentId,
      patientId: banner.patientId,
      start: sections,
      draft: !closed,
    },
    drafts,
    change,
    autosave,
  );
  const [signingIn, setSigningIn] = useState(false);
  const { section, go, goToField, heading, scroller } = useSection();
  useLeaveGuard(!closed && autosave.unsaved);
  const [comparing, setComparing] = useState<DraftSection | null>(null);
  const [sheetOpen, setSheetOpen] = useState(false);
  const [shown, setShown] = useState<'map' | 'note' | null>(null);
  const showMap = useCallback(() => setShown('map'), []);
  const showNote = useCallback(() => setShown('note'), []);
  useWorkspaceKeys({ go, onMap: showMap, onNote: showNote });

  const { intake, exam, imaging, impression } = drafts;
  const facts = useMemo(
    () => ({
      person: { ageYears: ageInYears(person.birthDate, today), sex: person.sex },
      intake: intake.accepted,
      exam: exam.accepted,
      imaging: imaging.accepted,
    }),
    [person, today, intake.accepted, exam.accepted, imaging.accepted],
  );
  const live = useEvaluation(facts, today, signed);
  const evaluation = signed ? loaded.evaluation : live.evaluation;

  const problems = useMemo(() => {
    const refused = DRAFT_SECTIONS.flatMap((name) => {
      const state = autosave.states[name];
      return state.kind === 'trouble' ? [state.fields] : [];
    });
    return Object.assign(
      {},
      ...refused,
      intake.problems,
      exam.problems,
      imaging.problems,
      impression.problems,
    ) as Record<string, string>;
  }, [autosave.states, intake.problems, exam.problems, imaging.problems, impression.problems]);

  const openField = useCallback(
    (field: string) => {
      setSheetOpen(false);
      goToField(field);
    },
    [goToField],
  );
  const labelOf = useCallback((field: string) => fieldLabel(field, labels, words), [labels, words]);
  const form = useMemo(() => ({ problems, today, labelOf }), [problems, today, labelOf]);
  const carry = useCarry(previous, drafts, bounds, { signed: closed, labelOf, words });
  const draft = useMemo(
    () => ({ ...bounds, person: facts.person, previous, signed: closed, sideOrder, goToField: openField }),
    [bounds, facts.person, previous, closed, sideOrder, openField],
  );
  const compared = comparing && autosave.states[comparing];
  const urgency = evaluation?.urgency;

  return (
    <FormProvider value={form}>
      <CarryProvider value={carry}>
        <DraftProvider value={draft}>
          <ReadingProvider value={evaluation}>
            <div className="flex flex-col lg:h-[calc(100dvh-49px)]">
              <div className="sticky top-0 z-20 shrink-0 lg:static">
                <PatientBanner banner={banner}>
                  {closed ? null : (
                    <>
                      <SaveStatus
                        autosave={autosave}
                        problems={problems}
                        onDevice={device === 'kept'}
                        broughtBack={broughtBack}
                        onCompare={setComparing}
                        onSignIn={() => setSigningIn(true)}
                      />
                      <Button tone="quiet" onClick={showNote}>
                        {t('note.open')}
                      </Button>
                      <Button tone="primary" onClick={() => go('impression')}>
                        {t(may('assessment.sign') ? 'sign' : 'submission.handIn')}
                      </Button>
                    </>
                  )}
                </PatientBanner>
              </div>
              <div className="flex min-h-0 grow flex-col xl:flex-row">
                <SectionNav
                  facts={facts}
                  current={section}
                  signed={signed}
                  openQuestions={urgency?.unansweredScreenItems.length ?? 5}
                  emergency={urgency?.tier === 'emergency'}
                  title={t(`kind.${assessment.kind}`)}
                  onGo={go}
                />
                <div className="flex min-h-0 min-w-0 grow">
                  <div
                    ref={scroller}
                    inert={sheetOpen || device === 'opening'}
                    className="relative min-w-0 grow px-4 pt-4 pb-20 sm:px-5 lg:overflow-y-auto lg:pb-6"
                  >
                    <div className="@container mx-auto flex max-w-[1080px] flex-col gap-3.5">
                      <h1 ref={heading} tabIndex={-1} className="scroll-mt-40 outline-none">
                        {t(`section.${section}`)}
                      </h1>
                      {closed ? null : <CalledLine facts={facts} section={section} />}
                      {closed || section === 'impression' || section === 'mri' ? null : <ShorthandLine />}
                      {signed ? (
                        <>
                          <ErrorBanner of={of} corrections={corrections} />
                          <SignedNotice assessment={assessment} />
                        </>
                      ) : (
                        <SubmissionNotice assessment={assessment} />
                      )}
                      <EmergencyNotice />
                      {section === 'impression' ? (
                        signed ? (
                          <Struck inError={inError}>
                            <SignedImpression decision={loaded.decision} />
                            <NoteCard
                              facts={facts}
                              impression={impression.accepted}
                              signed
                              assessmentId={assessment.assessmentId}
                            />
                          </Struck>
                        ) : closed ? (
                          <>
                            <ReadingInWords />
                            <NoteCard
                              facts={facts}
                              impression={impression.accepted}
                              signed
                              assessmentId={assessment.assessmentId}
                            />
                          </>
                        ) : (
                          <ImpressionSection
                            assessmentId={assessment.assessmentId}
                            caseId={assessment.caseId}
                            facts={facts}
                            autosave={autosave}
                            onSignIn={() => setSigningIn(true)}
                            problems={problems}
                            empty={FACT_SECTIONS.every(
                              (name) => Object.keys(drafts[name].accepted).length === 0,
                            )}
                          />
                        )
                      ) : (
                        <fieldset
                          disabled={closed}
                          onKeyDown={(event) => carryByKey(carry, event)}
                          className="flex min-w-0 flex-col gap-3.5"
                        >
                          <legend className="sr-only">{t(`section.${section}`)}</legend>
                          <Struck inError={inError}>
                            <SectionForm section={section} />
                          </Struck>
                        </fieldset>
                      )}
                      {signed ? <CorrectionsPart of={of} corrections={corrections} /> : null}
                      <SectionSteps section={section} onGo={go} />
                    </div>
                  </div>
                  <ReadingSheet open={sheetOpen} onClose={() => setSheetOpen(false)}>
                    <ReadingPanel failed={!signed && live.failed} />
                  </ReadingSheet>
                </div>
              </div>
            </div>
            <ReadingSummary />
            {shown === 'map' ? <KeyboardMap onClose={() => setShown(null)} /> : null}
            {shown === 'note' ? (
              <NotePreview facts={facts} impression={impression.accepted} onClose={() => setShown(null)} />
            ) : null}
            {!closed && urgency?.tier === 'emergency' ? (
              <EmergencyTakeover
                assessmentId={assessment.assessmentId}
                facts={facts}
                impression={impression.accepted}
                banner={banner}
                therapist={me}
                on={today}
                section={section}
              />
            ) : null}
            {signingIn ? (
              <SignInAgain
                person={me}
                onClose={() => setSigningIn(false)}
                onSignedIn={() => {
                  setSigningIn(false);
                  void autosave.flushAll();
                }}
              />
            ) : null}
            <ReadingBar onOpen={() => setSheetOpen(true)} />
            {comparing && compared?.kind === 'conflict' ? (
              <ConflictDialog
                section={comparing}
                base={compared.base}
                mine={drafts[comparing].accepted}
                theirs={compared.theirs}
                onClose={() => setComparing(null)}
                onMerged={(merged) => {
                  setComparing(null);
                  settle(comparing, merged);
                }}
              />
            ) : null}
          </ReadingProvider>
        </DraftProvider>
      </CarryProvider>
    </FormProvider>
  );

  function settle<Name extends DraftSection>(name: Name, merged: unknown) {
    const state = autosave.states[name];
    const data = acceptedSection(name, merged);
    if (state.kind !== 'conflict' || data === null) return;
    change(name, () => data);
    void autosave.savers[name].resolve(data, state.theirs);
  }
}
