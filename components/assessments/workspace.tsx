'use client';
import dynamic from 'next/dynamic';
import { useMessages, useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';

import { Struck } from '@/components/corrections/struck';
import { CarryProvider } from '@/components/forms/carry-context';
import { ownerOf } from '@/components/forms/device/owner';
import { VisitProvider } from '@/components/forms/draft-context';
import { fieldLabel } from '@/components/forms/field-label';
import { FormProvider } from '@/components/forms/form-context';
import { lateRoom } from '@/components/forms/late-room';
import { Locked } from '@/components/forms/locked';
import { useAnswer } from '@/components/forms/use-answer';
import { later } from '@/components/forms/use-arrived';
import { useNotKept } from '@/components/forms/use-not-kept';
import { LiveReading } from '@/components/reading/live-reading';
import { ReadingBar } from '@/components/reading/reading-bar';
import { ReadingPanel } from '@/components/reading/reading-panel';
import { ReadingSummary } from '@/components/reading/reading-summary';
import { RecordAccess, useMay } from '@/components/shell/access';
import { OnPaper } from '@/components/shell/on-paper';
import type { AgainPerson } from '@/components/sign-in/use-again';
import type { Outputs } from '@/components/trpc/outputs';
import { useDates } from '@/components/words/use-dates';
import { useWords } from '@/components/words/use-words';
import { ageInYears } from '@/domain/vocabulary/age';
import { CalledLine } from './called-line';
import type { DraftSection } from './draft-sections';
import { DraftWithScreens } from './draft-with-screens';
import { EmergencyNotice } from './emergency-notice';
import { EmergencyTakeover } from './emergency-takeover';
import { useProblems } from './form-problems';
import { LeaveGuard } from './leave-guard';
import { NotHereYet } from './not-here-yet';
import { ReadingSheet } from './reading-sheet';
import {
  comparingLater,
  impressionLater,
  keyboardMapLater,
  notePreviewLater,
  useRoomsAhead,
} from './rooms-ahead';
import { SectionForm } from './section-form';
import { SectionNav } from './section-nav';
import { SectionSteps } from './section-steps';
import { useAutosave } from './use-autosave';
import { carryByKey, useCarry } from './use-carry';
import { useClosing } from './use-closing';
import { useDeviceCopy } from './use-device-copy';
import { useDraftSections } from './use-draft-sections';
import { useFreshRecord } from './use-fresh-record';
import { useOpening } from './use-opening';
import { useRehearsal } from './use-rehearsal';
import { useSection } from './use-section';
import { useWorkspaceKeys } from './use-workspace-keys';
import { WorkspaceBanner } from './workspace-banner';

/**
 * Loaded after the form: the reader of shorthand is as large as the rest of the section, and nobody types at once. Not drawn by the
 * server: a line that is there before its code would lose what is typed into it.
 */
const ShorthandLine = lateRoom(
  later(() => import('./shorthand-line')),
  (room) => room.ShorthandLine,
  <div aria-hidden="true" className="h-[86px] rounded-lg border border-line bg-card max-sm:h-[132px]" />,
);

/** What a signed or handed-in assessment adds; the server draws it, there is nothing to type in it. */
const SignedNotice = dynamic(() => import('./signed-notice').then((room) => room.SignedNotice));
const SubmissionNotice = dynamic(() => import('./submission-notice').then((room) => room.SubmissionNotice));
const CorrectionsPart = dynamic(() =>
  import('@/components/corrections/corrections-part').then((room) => room.CorrectionsPart),
);
const ErrorBanner = dynamic(() =>
  import('@/components/corrections/error-banner').then((room) => room.ErrorBanner),
);
const ImpressionBody = lateRoom(
  impressionLater,
  (room) => room.ImpressionBody,
  <div aria-hidden="true" className="h-96 animate-pulse rounded-lg bg-sunk" />,
);
const Comparing = lateRoom(comparingLater, (room) => room.Comparing, null);
const KeyboardMap = lateRoom(keyboardMapLater, (room) => room.KeyboardMap, null);
const NotePreview = lateRoom(notePreviewLater, (room) => room.NotePreview, null);

type Loaded = Outputs['assessments']['get'];
type Me = AgainPerson & { name: string; clinicName: string };

/** One assessment: sections, form and live reading; drafts save themselves, signed ones are shown as they were signed. */
export function Workspace({ loaded, me }: { loaded: Loaded; me: Me }) {
  const { record, failed, again } = useFreshRecord(loaded);
  if (!record) return <NotHereYet failed={failed} onRetry={again} />;
  return (
    <RecordAccess openUntil={record.banner.openUntil}>
      <Open loaded={record} me={me} />
    </RecordAccess>
  );
}

function Open({ loaded, me }: { loaded: Loaded; me: Me }) {
  const t = useTranslations('assessment');
  const words = useWords();
  const { day } = useDates();
  const { field: labels } = useMessages().assessment;
  const { assessment, banner, person, today, sections, previous, sideOrder, corrections } = loaded;
  const { assessmentId } = assessment;
  const of = { assessmentId };
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
  const { intake, exam, imaging, impression } = drafts;
  const autosave = useAutosave({ assessmentId, patientId: banner.patientId, start: sections }, drafts);
  const { device, broughtBack } = useDeviceCopy(
    { owner: ownerOf(me), assessmentId, patientId: banner.patientId, start: sections, draft: !closed },
    drafts,
    change,
    autosave,
  );
  const closing = useClosing();
  const { section, go, goToField, heading, scroller } = useSection();
  const [comparing, setComparing] = useState<DraftSection | null>(null);
  const [sheetOpen, setSheetOpen] = useState(false);
  const [shown, setShown] = useState<'map' | 'note' | null>(null);
  const showMap = useCallback(() => setShown('map'), []);
  const showNote = useCallback(() => setShown('note'), []);
  const toImpression = useCallback(() => go('impression'), [go]);
  const openSheet = useCallback(() => setSheetOpen(true), []);
  const closeSheet = useCallback(() => setSheetOpen(false), []);
  const opening = useOpening(closed, device) === 'opening';
  useRoomsAhead(!opening);
  useWorkspaceKeys({ go, onMap: showMap, onNote: showNote });

  const patient = useMemo(
    () => ({ ageYears: ageInYears(person.birthDate, today), sex: person.sex }),
    [person, today],
  );
  const facts = useMemo(
    () => ({ person: patient, intake: intake.accepted, exam: exam.accepted, imaging: imaging.accepted }),
    [patient, intake.accepted, exam.accepted, imaging.accepted],
  );
  useRehearsal(!closed && !opening, drafts, facts, today);
  const openField = useCallback(
    (field: string) => {
      setSheetOpen(false);
      goToField(field);
    },
    [goToField],
  );
  const labelOf = useCallback((field: string) => fieldLabel(field, labels, words), [labels, words]);
  const answer = useAnswer();
  const problems = useProblems(drafts, autosave);
  const notKept = useNotKept();
  const form = useMemo(() => ({ problems, today, labelOf, ...notKept }), [problems, today, labelOf, notKept]);
  const carry = useCarry(previous, drafts, bounds, { signed: closed, labelOf, answer });
  const visit = useMemo(
    () => ({ person: patient, previous, signed: closed, sideOrder, goToField: openField }),
    [patient, previous, closed, sideOrder, openField],
  );

  return (
    <FormProvider value={form}>
      <CarryProvider value={carry}>
        <VisitProvider value={visit}>
          <DraftWithScreens value={bounds}>
            <LiveReading
              facts={facts}
              today={today}
              loaded={loaded.evaluation ?? loaded.firstReading}
              signed={signed}
            >
              <div className="flex flex-col lg:h-[calc(100dvh-49px)] print:h-auto!">
                <WorkspaceBanner
                  banner={banner}
                  closed={closed}
                  autosave={autosave}
                  closing={closing.busy}
                  onDevice={device === 'kept'}
                  broughtBack={broughtBack}
                  onCompare={setComparing}
                  onNote={showNote}
                  onImpression={toImpression}
                />
                <OnPaper
                  line="about"
                  text={t('onPaper', {
                    kind: t(`kind.${assessment.kind}`),
                    date: day(assessment.startedOn),
                    signed: signed ? 'yes' : 'no',
                    name: assessment.signedByName ?? '',
                  })}
                />
                <div className="flex min-h-0 grow flex-col xl:flex-row print:block!">
                  <SectionNav
                    facts={facts}
                    current={section}
                    title={t(`kind.${assessment.kind}`)}
                    onGo={go}
                  />
                  <div className="flex min-h-0 min-w-0 grow print:block!">
                    <div
                      ref={scroller}
                      inert={sheetOpen || opening}
                      className="relative min-w-0 grow px-4 pt-4 pb-20 sm:px-5 lg:overflow-y-auto lg:pb-6 print:overflow-visible! print:p-0!"
                    >
                      <Locked
                        while={closing.busy}
                        className="@container mx-auto flex max-w-[1080px] flex-col gap-3.5"
                      >
                        <h1 ref={heading} tabIndex={-1} className="scroll-mt-40 outline-none">
                          {t(`section.${section}`)}
                        </h1>
                        {closed || section === 'impression' || section === 'mri' ? null : <ShorthandLine />}
                        {closed ? null : <CalledLine facts={facts} section={section} />}
                        {signed ? (
                          <>
                            <ErrorBanner of={of} corrections={corrections} />
                            <SignedNotice assessment={assessment} />
                          </>
                        ) : assessment.submitted || assessment.returnNote ? (
                          <SubmissionNotice assessment={assessment} />
                        ) : null}
                        <EmergencyNotice />
                        <Struck inError={corrections.standingMarkId !== null}>
                          {section === 'impression' ? (
                            <ImpressionBody
                              loaded={loaded}
                              closed={closed}
                              facts={facts}
                              drafts={drafts}
                              autosave={autosave}
                              closing={closing}
                            />
                          ) : (
                            // Not filled in by the browser when it goes back: only the record says what was answered.
                            <form
                              autoComplete="off"
                              className="contents"
                              onSubmit={(event) => event.preventDefault()}
                            >
                              <fieldset
                                disabled={closed}
                                onKeyDown={(event) => carryByKey(carry, event)}
                                className="flex min-w-0 flex-col gap-3.5"
                              >
                                <legend className="sr-only">{t(`section.${section}`)}</legend>
                                <SectionForm section={section} />
                              </fieldset>
                            </form>
                          )}
                        </Struck>
                        {signed ? <CorrectionsPart of={of} corrections={corrections} /> : null}
                        <SectionSteps section={section} onGo={go} />
                      </Locked>
                    </div>
                    <ReadingSheet open={sheetOpen} onClose={closeSheet}>
                      <ReadingPanel />
                    </ReadingSheet>
                  </div>
                </div>
              </div>
              <ReadingSummary />
              <ReadingBar onOpen={openSheet} />
              {closed ? null : (
                <>
                  <LeaveGuard drafts={drafts} autosave={autosave} />
                  <EmergencyTakeover
                    assessmentId={assessmentId}
                    facts={facts}
                    impression={impression.accepted}
                    banner={banner}
                    therapist={me}
                    on={today}
                    section={section}
                    autosave={autosave}
                  />
                </>
              )}
              {shown === 'map' ? <KeyboardMap onClose={() => setShown(null)} /> : null}
              {shown === 'note' ? (
                <NotePreview facts={facts} impression={impression.accepted} onClose={() => setShown(null)} />
              ) : null}
              {comparing ? (
                <Comparing
                  section={comparing}
                  drafts={drafts}
                  autosave={autosave}
                  change={change}
                  onClose={() => setComparing(null)}
                />
              ) : null}
            </LiveReading>
          </DraftWithScreens>
        </VisitProvider>
      </CarryProvider>
    </FormProvider>
  );
}
