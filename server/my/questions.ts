import { z } from 'zod';
import type { Questionnaire } from '@/domain/questionnaires/define-questionnaire';
import { shownQuestionnaire } from '@/domain/questionnaires/shown';
import type { Action } from '../action';
import { hasOpenEmergency } from '../alerts/queries';
import { recordEvent } from '../audit/record';
import { clinicOf } from '../calendar';
import { conflict, notFound } from '../errors';
import { draftsOf, saveDraft } from '../questionnaires/drafts';
import { dueIn } from '../questionnaires/due';
import { answersInput, questionnaireId, refuseUnknownKeys } from '../questionnaires/find-questionnaire';
import { responsesOf } from '../questionnaires/history';
import { questionnaireIn } from '../questionnaires/in-clinic';
import { lastActivities } from '../questionnaires/of-case';
import { recordResponse } from '../questionnaires/record-response';
import { idempotencyKey } from '../trpc/inputs';
import { findOwnRecord } from './find-patient';

export const questionInput = z.strictObject({ questionnaire: questionnaireId });
export const answersOfMineInput = questionInput.extend({ answers: answersInput, idempotencyKey });
type Answered = Omit<z.infer<typeof answersOfMineInput>, 'idempotencyKey'>;

async function ownCase(action: Action) {
  const { openCase } = await findOwnRecord(action);
  if (!openCase) throw conflict('There is no open case to answer for. Please call the clinic.');
  return openCase;
}

/** Questionnaires to fill in today. Nothing while an emergency is open: then there is one thing to do. */
export async function questionsDue(action: Action) {
  const { patient, openCase } = await findOwnRecord(action);
  if (!openCase || (await hasOpenEmergency(action, patient.id))) return [];
  const due = await dueIn(action, openCase, await responsesOf(action, openCase.id));
  const drafts = await draftsOf(action, openCase.id);
  return due.map(({ questionnaire, dueOn }) => ({
    questionnaire: questionnaire.id,
    name: questionnaire.name.en,
    why: questionnaire.why.en,
    minutes: questionnaire.minutes.value,
    dueOn,
    begun: drafts.some((one) => one.questionnaire === questionnaire.id),
  }));
}

/** Instruments whose wording may be shown to the patient. */
async function shownToPatient(action: Action, id: z.infer<typeof questionnaireId>): Promise<Questionnaire> {
  const questionnaire = await questionnaireIn(action, id);
  if (questionnaire.asks !== 'items' || questionnaire.filledInBy !== 'patient') throw notFound();
  return questionnaire;
}

/** One questionnaire with what has been answered so far, or the activities of last time to be rated again. */
export async function myQuestionnaire(action: Action, id: z.infer<typeof questionnaireId>) {
  const questionnaire = await shownToPatient(action, id);
  const { openCase } = await findOwnRecord(action);
  if (!openCase) throw notFound();
  const drafts = await draftsOf(action, openCase.id);
  await recordEvent(action, { event: 'my.viewed', patientId: openCase.patientId, page: 'questions' });
  const begun =
    drafts.find((one) => one.questionnaire === id)?.answers ??
    lastActivities(questionnaire, await responsesOf(action, openCase.id));
  return { questionnaire: shownQuestionnaire(questionnaire, 'en'), begun };
}

/** Keeps what the patient has answered so far, so that a locked phone or a closed tab loses nothing. */
export async function keepAnswers(action: Action, { questionnaire, answers }: Answered) {
  const openCase = await ownCase(action);
  const shown = await shownToPatient(action, questionnaire);
  refuseUnknownKeys(shown, answers);
  await saveDraft(action, openCase, shown.id, answers);
  await recordEvent(action, {
    event: 'my.answers_kept',
    patientId: openCase.patientId,
    questionnaire: shown.id,
  });
  return { savedAt: action.now.toISOString() };
}

/** Sends the answers: scored and stored at once. Answers what the patient should do now, never the score. */
export async function sendAnswers(action: Action, { questionnaire, answers }: Answered) {
  const openCase = await ownCase(action);
  const { findings } = await recordResponse(
    action,
    openCase,
    await shownToPatient(action, questionnaire),
    answers,
  );
  const [next] = await questionsDue(action);
  return {
    words: findings.map(({ patient }) => patient.en),
    urgent: findings.some(({ tier }) => tier === 'emergency'),
    clinicPhone: (await clinicOf(action)).phone,
    next: next ? { questionnaire: next.questionnaire, name: next.name } : null,
  };
}
