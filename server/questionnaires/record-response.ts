import { askedOf } from '@/domain/questionnaires/asked';
import type { Questionnaire } from '@/domain/questionnaires/define-questionnaire';
import { type SafetyFinding, safetyOf } from '@/domain/questionnaires/safety-of';
import type { Prisma } from '@/prisma/generated/client';
import type { AlertLevel } from '@/prisma/generated/enums';
import type { Action } from '../action';
import { openAlert } from '../alerts/open-alert';
import { recordEvent } from '../audit/record';
import { refreshCase } from '../cases/refresh-case';
import { dropDraft } from './drafts';
import { readAnswers } from './read-answers';

type OfCase = { id: string; patientId: string; therapistId: string };

/** An emergency stops everything; what asks for help within days is a person's to look at. */
const levelOf = ({ tier }: SafetyFinding): AlertLevel =>
  tier === 'emergency' ? 'emergency' : 'clinician_review';

async function alertAbout(
  action: Action,
  openCase: OfCase,
  responseId: string,
  questionnaire: Questionnaire,
  findings: readonly SafetyFinding[],
): Promise<void> {
  const [first] = findings;
  if (!first) return;
  await openAlert(action, {
    case: openCase,
    source: 'questionnaire',
    sourceId: responseId,
    level: levelOf(first),
    title: `${questionnaire.name.en}: answers that ask for help`,
    text: findings.map(({ clinician }) => clinician.en).join('\n'),
    withinDays: first.withinDays,
  });
}

/**
 * Stores a response with the questions as they were asked and its score, and takes the draft away. Answers that ask for help
 * open an alert in the same transaction. Refused answers change nothing. Answers the words for the patient.
 */
export async function recordResponse(
  action: Action,
  openCase: OfCase,
  questionnaire: Questionnaire,
  answers: Record<string, unknown>,
) {
  const result = readAnswers(questionnaire, answers);
  const { findings } = safetyOf(questionnaire, answers);
  const { tx, clinicId, userId, now } = action;
  const { id } = await tx.questionnaireResponse.create({
    data: {
      clinicId,
      patientId: openCase.patientId,
      caseId: openCase.id,
      questionnaire: questionnaire.id,
      asked: askedOf(questionnaire, 'en') as unknown as Prisma.InputJsonObject,
      answers: answers as Prisma.InputJsonObject,
      score: result as unknown as Prisma.InputJsonObject,
      answeredAt: now,
      enteredById: userId,
    },
    select: { id: true },
  });
  await dropDraft(action, openCase.id, questionnaire.id);
  await alertAbout(action, openCase, id, questionnaire, findings);
  await refreshCase(action, openCase.id);
  await recordEvent(action, {
    event: 'questionnaire.answered',
    patientId: openCase.patientId,
    subjectId: id,
    questionnaire: questionnaire.id,
  });
  return { responseId: id, score: result, findings };
}
