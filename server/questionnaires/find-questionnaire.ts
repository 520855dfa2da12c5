import { z } from 'zod';
import { QUESTIONNAIRE_IDS } from '@/domain/questionnaires/ids';

export const questionnaireId = z.enum(QUESTIONNAIRE_IDS, { message: 'choice.invalid' });

const MOST_CHARACTERS = 4000;

/** Answers as they arrive; which keys and values are allowed is the instrument's to say. */
export const answersInput = z
  .record(z.string().max(64), z.unknown())
  .refine((answers) => JSON.stringify(answers).length <= MOST_CHARACTERS, { message: 'text.too_long' });
