import { z } from 'zod';
import { answerKeysOf } from '@/domain/questionnaires/answer-schema';
import type { Questionnaire } from '@/domain/questionnaires/define-questionnaire';
import { QUESTIONNAIRE_IDS } from '@/domain/questionnaires/ids';
import { storableTextSchema } from '@/domain/vocabulary/text';
import { badFields } from '../errors';

export const questionnaireId = z.enum(QUESTIONNAIRE_IDS, { message: 'choice.invalid' });

const MOST_CHARACTERS = 4000;

const plainAnswer = z.union([z.null(), z.boolean(), z.number(), storableTextSchema]);
const answerKey = storableTextSchema.max(64);
const answer: z.ZodType<unknown, unknown> = z.union([plainAnswer, z.array(z.record(answerKey, plainAnswer))]);

/** Answers as they arrive: plain values, or a list of rows of them; which of them are allowed is the instrument's to say. */
export const answersInput = z
  .record(answerKey, answer)
  .refine((answers) => JSON.stringify(answers).length <= MOST_CHARACTERS, { message: 'text.too_long' });

/** Refuses answers that were only begun, under a key the instrument does not know. */
export function refuseUnknownKeys(questionnaire: Questionnaire, answers: Record<string, unknown>): void {
  const known = answerKeysOf(questionnaire);
  const unknown = Object.keys(answers).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    throw badFields(Object.fromEntries(unknown.map((key) => [`answers.${key}`, 'value.unknown'])));
}
