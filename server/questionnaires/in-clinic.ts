import { type ClinicText, clinicTextSchema, withClinicText } from '@/domain/questionnaires/clinic-text';
import type { Questionnaire } from '@/domain/questionnaires/define-questionnaire';
import type { QuestionnaireId } from '@/domain/questionnaires/ids';
import { QUESTIONNAIRE_LIST, QUESTIONNAIRES } from '@/domain/questionnaires/index';
import type { Action } from '../action';
import { clinicToday } from '../calendar';

/** The wording in force for each instrument: the one recorded last; withdrawn ones are left out. */
export async function textsInForce({ tx, clinicId }: Action): Promise<ReadonlyMap<string, ClinicText>> {
  const rows = await tx.questionnaireText.findMany({
    where: { clinicId },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
  const inForce = new Map<string, ClinicText>();
  for (const { questionnaire, content } of rows)
    if (content === null) inForce.delete(questionnaire);
    else inForce.set(questionnaire, clinicTextSchema.parse(content));
  return inForce;
}

const worded = (questionnaire: Questionnaire, text: ClinicText | undefined, today: string): Questionnaire => {
  const made = text ? withClinicText(questionnaire, text, today) : null;
  // A licence that has run out leaves the instrument to its totals.
  return made?.ok ? made.questionnaire : questionnaire;
};

/** Every instrument as this clinic may ask it today: with its own wording where a licence for it is recorded and holds. */
export async function questionnairesIn(action: Action): Promise<Questionnaire[]> {
  const today = await clinicToday(action);
  const texts = await textsInForce(action);
  return QUESTIONNAIRE_LIST.map((one) => worded(one, texts.get(one.id), today));
}

/** As {@link questionnairesIn}, one of them. */
export async function questionnaireIn(action: Action, id: QuestionnaireId): Promise<Questionnaire> {
  const texts = await textsInForce(action);
  return worded(QUESTIONNAIRES[id], texts.get(id), await clinicToday(action));
}
