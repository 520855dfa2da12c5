import { z } from 'zod';
import { type ClinicText, withClinicText } from '@/domain/questionnaires/clinic-text';
import { QUESTIONNAIRE_LIST, QUESTIONNAIRES } from '@/domain/questionnaires/index';
import { readWording } from '@/domain/questionnaires/wording-lines';
import { isoDateSchema, textOf } from '@/domain/vocabulary/text';
import type { Prisma } from '@/prisma/generated/client';
import type { Action } from '../action';
import { recordEvent } from '../audit/record';
import { clinicToday } from '../calendar';
import { badFields, conflict } from '../errors';
import { idempotencyKey } from '../trpc/inputs';
import { questionnaireId } from './find-questionnaire';
import { textsInForce } from './in-clinic';

export const recordTextInput = z.strictObject({
  questionnaire: questionnaireId,
  licenceNumber: textOf(100),
  licenceHolder: textOf(200),
  validUntil: isoDateSchema.nullable(),
  instructions: textOf(3000),
  /** One question a line, its answers behind it, parted by "|". */
  wording: textOf(20_000),
  /** A question of the clinic's own with its answers on one line, never scored; empty for none. */
  ownQuestion: textOf(2000),
  ownIsAboutSelfHarm: z.boolean(),
  idempotencyKey,
});
export type RecordText = z.output<typeof recordTextInput>;

function ownItems({ ownQuestion, ownIsAboutSelfHarm }: RecordText): ClinicText['addedItems'] {
  if (ownQuestion.trim() === '') return [];
  const [text = '', ...answers] = ownQuestion.split('|').map((part) => part.trim());
  if (text === '' || answers.length < 2 || answers.includes(''))
    throw badFields({ ownQuestion: 'choice.required' });
  return [
    {
      key: 'clinic_own',
      text,
      choices: answers.map((answer, value) => ({ value, text: answer })),
      asksAboutSelfHarm: ownIsAboutSelfHarm,
    },
  ];
}

/** What the form holds as the clinic's text, or a refusal at its fields. */
function textOfForm(input: RecordText, today: string): ClinicText {
  const questionnaire = QUESTIONNAIRES[input.questionnaire];
  const licensed = questionnaire.licence.wording === 'clinic_licence';
  const wording = licensed ? readWording(questionnaire, input.wording) : { items: [], problems: [] };
  if (wording.problems.length > 0) throw badFields({ wording: 'wording.lines' });
  if (licensed && (input.licenceNumber.trim() === '' || input.licenceHolder.trim() === ''))
    throw badFields({
      ...(input.licenceNumber.trim() === '' ? { licenceNumber: 'text.required' } : {}),
      ...(input.licenceHolder.trim() === '' ? { licenceHolder: 'text.required' } : {}),
    });
  return {
    questionnaire: input.questionnaire,
    language: 'en',
    licence: licensed
      ? {
          number: input.licenceNumber.trim(),
          holder: input.licenceHolder.trim(),
          recordedOn: today,
          validUntil: input.validUntil,
        }
      : null,
    instructions: licensed && input.instructions.trim() !== '' ? input.instructions.trim() : null,
    items: wording.items,
    addedItems: ownItems(input),
  };
}

const FIELD_OF: Partial<Record<string, string>> = {
  licence_not_valid: 'validUntil',
  licence_required: 'licenceNumber',
};

/** Records the wording a clinic holds a licence for, or a question of its own. It holds from now on; earlier answers stay as asked. */
export async function recordText(action: Action, input: RecordText) {
  const { tx, clinicId, userId, now } = action;
  const today = await clinicToday(action);
  const questionnaire = QUESTIONNAIRES[input.questionnaire];
  if (questionnaire.licence.wording === 'never')
    throw conflict('The owner of this instrument does not allow its wording here.');
  const text = textOfForm(input, today);
  const made = withClinicText(questionnaire, text, today);
  if (!made.ok)
    throw badFields(
      Object.fromEntries(made.problems.map(({ what }) => [FIELD_OF[what] ?? 'wording', 'wording.lines'])),
    );
  await tx.questionnaireText.create({
    data: {
      clinicId,
      questionnaire: input.questionnaire,
      content: text as Prisma.InputJsonObject,
      recordedAt: now,
      recordedById: userId,
    },
    select: { id: true },
  });
  await recordEvent(action, { event: 'questionnaire.text_recorded', questionnaire: input.questionnaire });
  return { kind: 'recorded' as const };
}

export const withdrawTextInput = z.strictObject({ questionnaire: questionnaireId, idempotencyKey });

/** Takes a wording back: from now on totals only. What was asked with it stays readable. */
export async function withdrawText(action: Action, questionnaire: RecordText['questionnaire']) {
  const { tx, clinicId, userId, now } = action;
  await tx.questionnaireText.create({
    data: { clinicId, questionnaire, recordedAt: now, recordedById: userId },
    select: { id: true },
  });
  await recordEvent(action, { event: 'questionnaire.text_withdrawn', questionnaire });
  return { kind: 'withdrawn' as const };
}

/** Instruments a clinic can word or add to, with what is in force and until when. */
export async function listTexts(action: Action) {
  const today = await clinicToday(action);
  const texts = await textsInForce(action);
  return QUESTIONNAIRE_LIST.map((one) => {
    const text = texts.get(one.id);
    return {
      questionnaire: one.id,
      name: one.name.en,
      wording: one.licence.wording,
      holder: one.licence.holder,
      terms: one.licence.terms,
      itemCount: one.items.length,
      answers: one.items.map((item) => (item.kind === 'choice' ? item.choices.length : 0)),
      licence: text?.licence ?? null,
      expired: text?.licence?.validUntil != null && text.licence.validUntil < today,
      ownQuestion: text?.addedItems[0]?.text ?? null,
      ownIsAboutSelfHarm: text?.addedItems[0]?.asksAboutSelfHarm ?? false,
    };
  });
}
