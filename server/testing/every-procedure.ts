import type { z } from 'zod';
import { appRouter } from '../trpc/root';
import { SoftAuthenticator } from './authenticator';
import { type Caller, key, newEmail } from './clinic';
import { CHECK_IN, FOLLOW_UP, INTAKE, MOOD_LOW, PLAN } from './facts';
import type { FullRecord } from './record';

/** The names of all procedures, as the router itself knows them. */
export const PROCEDURES = Object.keys(appRouter._def.procedures).sort();

type Known = { _def: { type: 'query' | 'mutation'; inputs: z.ZodType[] } };
const known = appRouter._def.procedures as unknown as Record<string, Known>;

/** Whether a procedure changes something. */
export const isMutation = (name: string): boolean => known[name]?._def.type === 'mutation';
export const MUTATIONS = PROCEDURES.filter(isMutation);

/** The schema of a procedure's input, or null when it takes none. */
export const inputSchemaOf = (name: string): z.ZodType | null => known[name]?._def.inputs[0] ?? null;

type PublicMeta = Record<string, { _def: { meta?: { public?: true } } }>;

/** Those for people who are signed in: all but what is done before. */
export const GUARDED = PROCEDURES.filter(
  (name) => (appRouter._def.procedures as unknown as PublicMeta)[name]?._def.meta?.public !== true,
);

/** Calls a procedure by its name. */
export function call(caller: Caller, name: string, input: unknown): Promise<unknown> {
  const found = name
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], caller) as (
    input: unknown,
  ) => Promise<unknown>;
  return found(input);
}

type Ids = FullRecord & { staffUserId: string };

/** Valid input of every procedure about the records of one clinic. A new procedure without a line here fails the tests that walk it. */
export function inputsAbout(ids: Ids): Record<string, unknown> {
  const { patientId, caseId, assessmentId, planVersionId, alertId } = ids;
  const idempotencyKey = key();
  return {
    'session.me': undefined,
    'session.prove': { password: 'not the password of anybody' },
    'account.overview': undefined,
    'account.endSession': { sessionId: key(), idempotencyKey },
    'account.endOtherSessions': { idempotencyKey },
    'account.changePassword': {
      current: 'not the password of anybody',
      next: 'a long walk by the sea',
      idempotencyKey,
    },
    'account.startFactor': { idempotencyKey },
    'account.confirmFactor': { code: '000000', idempotencyKey },
    'account.renewRecoveryCodes': { idempotencyKey },
    'account.removeFactor': { idempotencyKey },
    'session.ways': undefined,
    'session.secondStep': undefined,
    'passkeys.offered': undefined,
    'passkeys.signInRequest': undefined,
    'passkeys.secondStepRequest': undefined,
    'passkeys.proofRequest': undefined,
    'passkeys.prove': {
      answer: new SoftAuthenticator().sign({ challenge: 'asked-by-nobody' }, { userHandle: 'nobody' }),
    },
    'passkeys.begin': { idempotencyKey },
    'passkeys.add': {
      name: 'Work laptop',
      answer: new SoftAuthenticator().create({ challenge: 'asked-by-nobody', user: { id: 'nobody' } }),
      idempotencyKey,
    },
    'passkeys.rename': { passkeyId: key(), name: 'Phone', idempotencyKey },
    'passkeys.remove': { passkeyId: key(), idempotencyKey },
    'setup.check': { token: 'x'.repeat(43) },
    'setup.setPassword': { token: 'x'.repeat(43), password: 'a long walk by the sea' },
    'signInLink.check': { token: 'x'.repeat(43) },
    'signInLink.offered': undefined,
    'signInLink.renew': { token: 'x'.repeat(43) },
    'signInLink.request': { email: newEmail('nobody') },
    'caseload.list': { scope: 'clinic' },
    'patients.search': { query: '' },
    'patients.get': { patientId },
    'patients.create': {
      familyName: 'Other',
      givenName: 'Person',
      birthDate: '1990-01-01',
      sex: 'female',
      confirmedNotDuplicate: true,
      idempotencyKey,
    },
    'patients.update': {
      patientId,
      baseVersion: 1,
      familyName: 'Taken',
      givenName: 'Over',
      birthDate: '1990-01-01',
      sex: 'female',
      idempotencyKey,
    },
    'patients.revealNumber': { patientId, number: 'national', reason: 'billing', idempotencyKey },
    'patients.resetFactor': {
      patientId,
      checked: 'identity_document',
      note: 'Showed her passport at the desk.',
      idempotencyKey,
    },
    'patients.givePortalAccess': { patientId, email: newEmail('thief'), idempotencyKey },
    'cases.open': { patientId, idempotencyKey },
    'cases.get': { caseId },
    'cases.visible': { caseId },
    'cases.progress': { caseId },
    'cases.close': { caseId, baseVersion: 1, reason: 'taken', idempotencyKey },
    'cases.reassign': { caseId, therapistId: ids.staffUserId, baseVersion: 1, idempotencyKey },
    'assessments.start': { caseId, kind: 'reassessment', idempotencyKey },
    'assessments.get': { assessmentId },
    'assessments.visible': { assessmentId },
    'assessments.saveSection': {
      assessmentId: ids.draftAssessmentId,
      patientId,
      section: 'intake',
      baseVersion: 0,
      data: INTAKE,
      idempotencyKey,
    },
    'assessments.submit': { assessmentId: ids.draftAssessmentId, idempotencyKey },
    'assessments.handBack': {
      assessmentId: ids.draftAssessmentId,
      note: 'Grade the reflexes.',
      idempotencyKey,
    },
    'assessments.sign': {
      assessmentId: ids.draftAssessmentId,
      versions: { intake: 0, exam: 0, imaging: 0, impression: 0 },
      idempotencyKey,
    },
    'assessments.addAddendum': { assessmentId, text: 'Left was meant.', idempotencyKey },
    'assessments.markInError': { assessmentId, reason: 'Another person.', idempotencyKey },
    'assessments.withdrawMark': {
      assessmentId: ids.followUpId,
      markId: ids.markId,
      reason: 'It was right.',
      idempotencyKey,
    },
    'plans.addAddendum': { planVersionId, text: 'Twice a day.', idempotencyKey },
    'plans.markInError': { planVersionId, reason: 'Another person.', idempotencyKey },
    'plans.withdrawMark': { planVersionId, markId: ids.planMarkId, reason: 'It was right.', idempotencyKey },
    'plans.get': { caseId },
    'plans.version': { planVersionId },
    'plans.createDraft': { caseId, idempotencyKey },
    'plans.saveDraft': { planVersionId: ids.planDraftId, baseVersion: 1, content: PLAN, idempotencyKey },
    'plans.adopt': { planVersionId: ids.planDraftId, baseVersion: 1, content: PLAN, idempotencyKey },
    'plans.sign': { planVersionId: ids.planDraftId, baseVersion: 1, idempotencyKey },
    'followUps.record': { caseId, patientId, followUp: FOLLOW_UP, idempotencyKey },
    'questionnaires.ofCase': { caseId },
    'questionnaires.get': { caseId, questionnaire: 'phq-4' },
    'questionnaires.texts': undefined,
    'questionnaires.recordText': {
      questionnaire: 'phq-4',
      licenceNumber: '',
      licenceHolder: '',
      validUntil: null,
      instructions: '',
      wording: '',
      ownQuestion: 'Do you feel safe at home? | Yes | No',
      ownIsAboutSelfHarm: false,
      idempotencyKey,
    },
    'questionnaires.withdrawText': { questionnaire: 'odi', idempotencyKey },
    'questionnaires.record': { caseId, questionnaire: 'phq-4', answers: MOOD_LOW, idempotencyKey },
    'alerts.list': { status: 'open' },
    'alerts.close': { alertId, baseVersion: 1, toldWhom: 'x', outcome: 'y', idempotencyKey },
    'careTeam.of': { patientId },
    'careTeam.add': { patientId, userId: ids.staffUserId, idempotencyKey },
    'careTeam.remove': { patientId, userId: ids.staffUserId, idempotencyKey },
    'breakGlass.of': { patientId },
    'breakGlass.open': { patientId, reason: 'covering', note: 'Covering today.', idempotencyKey },
    'breakGlass.list': { reviewed: false },
    'breakGlass.review': { breakGlassId: ids.breakGlassId, note: 'Asked; it holds.', idempotencyKey },
    'my.today': undefined,
    'my.progress': undefined,
    'my.understand': undefined,
    'my.access': {},
    'my.questions': undefined,
    'my.questionnaire': { questionnaire: 'phq-4' },
    'my.keepAnswers': { questionnaire: 'phq-4', answers: { nervous: 1 }, idempotencyKey },
    'my.sendAnswers': { questionnaire: 'phq-4', answers: MOOD_LOW, idempotencyKey },
    'my.markExercise': { planVersionId, exercise: 'N01', outcome: 'not', idempotencyKey },
    'my.checkIn': { checkIn: CHECK_IN, idempotencyKey },
    'admin.overview': undefined,
    'admin.alerts': { status: 'open' },
    'admin.cases': { therapistId: ids.staffUserId },
    'audit.list': { patientId },
    'audit.own': { patientId },
    'audit.people': undefined,
    'audit.findPatients': { query: '' },
    'audit.takeOut': { what: 'note', how: 'printed', subjectId: assessmentId, idempotencyKey },
    'mail.outbox': undefined,
    'team.list': undefined,
    'clinic.settings': undefined,
    'clinic.setSideOrder': { sideOrder: 'L/R', idempotencyKey },
    'team.security': undefined,
    'team.add': { name: 'New', email: newEmail('new'), role: 'therapist', idempotencyKey },
    'team.issueLink': { userId: ids.staffUserId, idempotencyKey },
    'team.setRole': { userId: ids.staffUserId, role: 'admin', baseVersion: 1, idempotencyKey },
    'team.endSessions': { userId: ids.staffUserId, idempotencyKey },
    'team.resetFactor': { userId: ids.staffUserId, idempotencyKey },
    'team.requireFactor': { required: false, idempotencyKey },
    'team.setStatus': { userId: ids.staffUserId, status: 'suspended', baseVersion: 1, idempotencyKey },
  };
}
