import type { Score } from '@/domain/questionnaires/score';
import type { Action } from '../action';
import { clinicOf, localTime } from '../calendar';

export type Response = {
  responseId: string;
  questionnaire: string;
  on: string;
  answers: Record<string, unknown>;
  score: Score;
  enteredBy: 'patient' | 'therapist';
};

const MOST = 400;

/** Everything answered in a case, oldest first, at most the last 400. A questionnaire that was not answered is a gap. */
export async function responsesOf(action: Action, caseId: string): Promise<Response[]> {
  const { tx, clinicId } = action;
  const { timeZone } = await clinicOf(action);
  const rows = await tx.questionnaireResponse.findMany({
    where: { clinicId, caseId },
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  const authors = await tx.membership.findMany({
    where: { clinicId, userId: { in: rows.map(({ enteredById }) => enteredById) } },
    select: { userId: true, role: true },
  });
  const patients = new Set(authors.flatMap(({ userId, role }) => (role === 'patient' ? [userId] : [])));
  return rows.reverse().map((row) => ({
    responseId: row.id,
    questionnaire: row.questionnaire,
    on: localTime(row.answeredAt, timeZone).date,
    answers: row.answers as Record<string, unknown>,
    score: row.score as unknown as Score,
    enteredBy: patients.has(row.enteredById) ? 'patient' : 'therapist',
  }));
}
