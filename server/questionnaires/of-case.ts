import type { z } from 'zod';
import type { Questionnaire } from '@/domain/questionnaires/define-questionnaire';
import { changeFor, describeScore } from '@/domain/questionnaires/describe-score';
import type { Population } from '@/domain/questionnaires/interpret-change';
import { populationsOf } from '@/domain/questionnaires/patient-group';
import { safetyOf } from '@/domain/questionnaires/safety-of';
import { SAFETY_PATHS } from '@/domain/questionnaires/safety-paths';
import { shownQuestionnaire } from '@/domain/questionnaires/shown';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday } from '../calendar';
import { bannerOf } from '../cases/banner';
import { findCase } from '../cases/find-case';
import { draftsOf } from './drafts';
import { dueIn, groupingOf } from './due';
import type { questionnaireId } from './find-questionnaire';
import { type Response, responsesOf } from './history';
import { questionnaireIn, questionnairesIn } from './in-clinic';

function rowOf(
  questionnaire: Questionnaire,
  responses: readonly Response[],
  populations: readonly [Population, ...Population[]],
) {
  const own = responses.filter((one) => one.questionnaire === questionnaire.id);
  const [first, last] = [own[0], own.at(-1)];
  const change =
    first && last && first !== last
      ? changeFor(questionnaire, first.answers, last.answers, populations)
      : null;
  return {
    questionnaire: questionnaire.id,
    name: questionnaire.name.en,
    recall: questionnaire.recall.en,
    licence: questionnaire.licence.wording,
    totalsOnly: questionnaire.asks === 'totals',
    responses: own.map(({ responseId, on, score, enteredBy, answers }) => ({
      responseId,
      on,
      enteredBy,
      scales: describeScore(questionnaire, score, 'en'),
      safety: safetyOf(questionnaire, answers).findings.map(({ path }) => SAFETY_PATHS[path].clinician.en),
    })),
    change,
  };
}

/**
 * The questionnaires of a case for its therapists: what is due, what was begun, and every instrument with its scores and
 * what the change from the first to the last means.
 */
export async function questionnairesOfCase(action: Action, caseId: string) {
  const found = await findCase(action, caseId);
  const responses = await responsesOf(action, caseId);
  const [first, ...others] = populationsOf(await groupingOf(action, found));
  const due = found.status === 'open' ? await dueIn(action, found, responses) : [];
  const drafts = await draftsOf(action, caseId);
  await recordEvent(action, {
    event: 'questionnaires.viewed',
    patientId: found.patientId,
    subjectId: caseId,
  });
  return {
    banner: await bannerOf(action, found, await clinicToday(action)),
    caseId,
    open: found.status === 'open',
    due: due.map(({ questionnaire, occasion, dueOn }) => ({
      questionnaire: questionnaire.id,
      name: questionnaire.name.en,
      occasion,
      dueOn,
      begunAt: drafts.find((one) => one.questionnaire === questionnaire.id)?.savedAt ?? null,
    })),
    rows: (await questionnairesIn(action)).map((one) =>
      rowOf(one, responses, [first ?? 'low_back_pain', ...others]),
    ),
  };
}

/** One instrument to be filled in for a patient, and who the patient is. */
export async function questionnaireForCase(
  action: Action,
  caseId: string,
  id: z.infer<typeof questionnaireId>,
) {
  const questionnaire = await questionnaireIn(action, id);
  const found = await findCase(action, caseId);
  const responses = await responsesOf(action, caseId);
  return {
    banner: await bannerOf(action, found, await clinicToday(action)),
    caseId,
    open: found.status === 'open',
    questionnaire: shownQuestionnaire(questionnaire, 'en'),
    begun: lastActivities(questionnaire, responses),
  };
}

type Activities = { activity: string; score?: number | null }[];

/** The activities named last time, to be rated again: nothing for an instrument that has none. */
export function lastActivities(
  questionnaire: Questionnaire,
  responses: readonly Response[],
): Record<string, unknown> {
  const item = questionnaire.items.find(({ kind }) => kind === 'activities');
  const last = responses.filter((one) => one.questionnaire === questionnaire.id).at(-1);
  const named = item ? (last?.answers[item.key] as Activities | undefined) : undefined;
  return item && named ? { [item.key]: named.map(({ activity }) => ({ activity, score: null })) } : {};
}
