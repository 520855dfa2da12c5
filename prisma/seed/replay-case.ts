import { randomUUID } from 'node:crypto';
import type { Evaluation } from '@/domain/evaluation';
import { type DatedStep, type ResolvedCase, resolveCase } from '@/domain/golden-cases';
import type { GoldenCase } from '@/domain/golden-cases/define-golden-case';
import type { SignedIn } from '@/server/auth/session';
import { type Caller, callerAs, choosePassword, patientSession } from './demo-clinic';

export type Moment = (daysAgo: number, place: number) => Date;
export type Replayed = { patientId: string; caseId: string; evaluations: Evaluation[]; planContents: number };

const key = () => randomUUID();

/** Letters and digits of a name, for an invented address. */
const mailName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(
      /[ðþøæłß]/giu,
      (letter) => ({ ð: 'd', þ: 'th', ø: 'o', æ: 'ae', ł: 'l', ß: 'ss' })[letter.toLowerCase()] ?? '',
    )
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const portalEmailOf = ({ person }: GoldenCase): string =>
  `${mailName(person.givenName)}.${mailName(person.familyName)}@mail.example`;

/** What the replay remembers between the steps of one case. */
type State = {
  patientId: string;
  caseId: string;
  assessmentId: string;
  versions: { intake: number; exam: number; imaging: number; impression: number };
  plan: { planVersionId: string; exercises: string[] } | null;
  evaluations: Evaluation[];
  plans: number;
};

async function register(golden: GoldenCase, therapist: Caller): Promise<string> {
  const created = await therapist.patients.create({
    ...golden.person,
    confirmedNotDuplicate: true,
    idempotencyKey: key(),
  });
  if (created.kind !== 'created') throw new Error(`${golden.id}: not registered`);
  return created.patientId;
}

async function saveSection(state: State, therapist: Caller, section: keyof State['versions'], data: unknown) {
  const saved = await therapist.assessments.saveSection({
    assessmentId: state.assessmentId,
    patientId: state.patientId,
    section,
    baseVersion: state.versions[section],
    data,
    idempotencyKey: key(),
  });
  if (saved.kind !== 'saved') throw new Error('a section was changed by someone else');
  state.versions[section] = saved.version;
}

/** The emergency rules of the assessment as it stands: a hand-over names what it answers. */
async function emergenciesOf({ assessmentId }: State, therapist: Caller): Promise<string[]> {
  const { firstReading } = await therapist.assessments.get({ assessmentId });
  return (firstReading?.urgency.rules ?? []).filter(({ tier }) => tier === 'emergency').map(({ id }) => id);
}

async function signAssessment(state: State, therapist: Caller, step: Extract<DatedStep, { kind: 'signed' }>) {
  const { decision, handOver } = step;
  await saveSection(state, therapist, 'impression', {
    decision,
    ...(handOver
      ? {
          handOver: {
            toldWhom: handOver.toldWhom,
            toldAt: `${step.on}T${handOver.at}`,
            how: handOver.how,
            note: handOver.note,
            about: await emergenciesOf(state, therapist),
          },
        }
      : {}),
  });
  const signed = await therapist.assessments.sign({
    assessmentId: state.assessmentId,
    versions: state.versions,
    idempotencyKey: key(),
  });
  if (signed.kind !== 'signed')
    throw new Error(`not signed: ${signed.reasons.map(({ text }) => text).join(' ')}`);
  state.evaluations.push(signed.evaluation);
}

async function signPlan(state: State, therapist: Caller, messageToPatient: string) {
  const { caseId } = state;
  const drafted = await therapist.plans.createDraft({ caseId, idempotencyKey: key() });
  if (drafted.kind !== 'draft') throw new Error(`no plan: ${drafted.reason}`);
  const { draft } = await therapist.plans.get({ caseId });
  if (!draft) throw new Error('the draft is gone');
  const content = { ...draft.content, messageToPatient };
  const saved = await therapist.plans.saveDraft({
    planVersionId: draft.planVersionId,
    baseVersion: draft.version,
    content,
    idempotencyKey: key(),
  });
  if (saved.kind !== 'saved') throw new Error('the plan was changed by someone else');
  const signed = await therapist.plans.sign({
    planVersionId: draft.planVersionId,
    baseVersion: saved.version,
    idempotencyKey: key(),
  });
  if (signed.kind !== 'signed')
    throw new Error(`plan not signed: ${signed.reasons.map(({ text }) => text).join(' ')}`);
  state.plan = {
    planVersionId: draft.planVersionId,
    exercises: content.items.map(({ exercise }) => exercise),
  };
  state.plans += 1;
}

async function closeAlerts(
  state: State,
  therapist: Caller,
  { toldWhom, outcome }: { toldWhom: string; outcome: string },
) {
  const open = await therapist.alerts.list({ status: 'open' });
  for (const alert of open.filter(({ caseId }) => caseId === state.caseId)) {
    await therapist.alerts.close({
      alertId: alert.alertId,
      baseVersion: alert.version,
      toldWhom,
      outcome,
      idempotencyKey: key(),
    });
  }
}

async function playStep(
  state: State,
  step: DatedStep,
  therapist: Caller,
  patient: Caller | null,
): Promise<void> {
  const { caseId, patientId } = state;
  switch (step.kind) {
    case 'opened': {
      const opened = await therapist.cases.open({ patientId, idempotencyKey: key() });
      Object.assign(state, opened, { versions: { intake: 0, exam: 0, imaging: 0, impression: 0 } });
      return;
    }
    case 'reassessment_started': {
      const { assessmentId } = await therapist.assessments.start({
        caseId,
        kind: 'reassessment',
        idempotencyKey: key(),
      });
      Object.assign(state, { assessmentId, versions: { intake: 0, exam: 0, imaging: 0, impression: 0 } });
      return;
    }
    case 'intake':
    case 'exam':
    case 'imaging':
      return saveSection(state, therapist, step.kind, step.data);
    case 'signed':
      return signAssessment(state, therapist, step);
    case 'alert_closed':
      return closeAlerts(state, therapist, step);
    case 'plan_signed':
      return signPlan(state, therapist, step.messageToPatient);
    case 'follow_up':
      await therapist.followUps.record({ caseId, patientId, followUp: step.data, idempotencyKey: key() });
      return;
    case 'check_in':
      await patient?.my.checkIn({ checkIn: step.data, idempotencyKey: key() });
      return;
    case 'answered':
      await patient?.my.sendAnswers({
        questionnaire: step.questionnaire,
        answers: { ...step.answers },
        idempotencyKey: key(),
      });
      return;
    case 'adherence':
      for (const [place, outcome] of step.outcomes.entries()) {
        const exercise = state.plan?.exercises[place];
        if (!patient || !state.plan || !exercise || !outcome) continue;
        await patient.my.markExercise({
          planVersionId: state.plan.planVersionId,
          exercise: exercise as 'W01',
          outcome,
          idempotencyKey: key(),
        });
      }
      return;
    case 'closed': {
      const { version } = (await therapist.cases.get({ caseId })).case;
      await therapist.cases.close({
        caseId,
        baseVersion: version,
        reason: step.reason,
        idempotencyKey: key(),
      });
    }
  }
}

/** Plays an invented patient's whole history through the procedures the screens use, each step at its own moment. */
export async function replayCase(
  golden: GoldenCase,
  demoDay: string,
  therapist: SignedIn,
  at: Moment,
  password: string,
): Promise<Replayed & { resolved: ResolvedCase }> {
  const resolved = resolveCase(golden, demoDay);
  const first = resolved.steps[0]?.daysAgo ?? 0;
  const patientId = await register(golden, callerAs(therapist, at(first, 0)));
  const state: State = {
    patientId,
    caseId: '',
    assessmentId: '',
    versions: { intake: 0, exam: 0, imaging: 0, impression: 0 },
    plan: null,
    evaluations: [],
    plans: 0,
  };
  let patient: SignedIn | null = null;
  if (golden.portal) {
    const email = portalEmailOf(golden);
    const { link } = await callerAs(therapist, at(first, 0)).patients.givePortalAccess({
      patientId,
      email,
      idempotencyKey: key(),
    });
    await choosePassword(link, password, at(first, 0));
    patient = await patientSession(email, password, at(first, 0));
  }
  for (const [place, step] of resolved.steps.entries()) {
    const now = at(step.daysAgo, 1 + (place % 40));
    try {
      await playStep(state, step, callerAs(therapist, now), patient && callerAs(patient, now));
    } catch (error) {
      throw new Error(
        `${golden.id}, ${step.kind} ${step.daysAgo} days ago: ${error instanceof Error ? error.message : error}`,
        { cause: error },
      );
    }
  }
  return {
    resolved,
    patientId,
    caseId: state.caseId,
    evaluations: state.evaluations,
    planContents: state.plans,
  };
}
