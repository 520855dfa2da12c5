import { z } from 'zod';
import { MECHANISMS } from '../evaluation';
import { localTimeSchema, textOf } from '../vocabulary/text';
import { DECISIONS, HAND_OVER_WAYS } from './items';

export const decisionSchema = z.strictObject({
  kind: z.enum(DECISIONS).nullable().optional(),
  /** The mechanism favoured instead, when the decision is not the reading's. */
  mechanism: z.enum(MECHANISMS).nullable().optional(),
  reason: textOf(2000).optional(),
});

const ruleIdsSchema = z.array(z.string().regex(/^[A-Za-z0-9-]{1,40}$/)).max(60);

/** Who was told about an emergency, when (time of the clinic), how, and what was said. */
export const handOverSchema = z.strictObject({
  toldWhom: textOf(300).optional(),
  toldAt: localTimeSchema.nullable().optional(),
  how: z.enum(HAND_OVER_WAYS).nullable().optional(),
  note: textOf(2000).optional(),
  /** The rules this record answers: another emergency found later asks for a record of its own. */
  about: ruleIdsSchema.optional(),
});

/** The therapist's own words, between what the note writes from the data. */
export const noteTextsSchema = z.strictObject({
  subjective: textOf(10_000).optional(),
  objective: textOf(10_000).optional(),
  assessment: textOf(10_000).optional(),
  plan: textOf(10_000).optional(),
});

/** The therapist's word on an assessment while it is a draft: what is missing nobody has said yet. */
export const impressionSchema = z.strictObject({
  decision: decisionSchema.optional(),
  handOver: handOverSchema.optional(),
  texts: noteTextsSchema.optional(),
  /** The emergency letter, once it was changed by hand. */
  letter: textOf(20_000).nullable().optional(),
  /** The emergency rules that stood when it was last changed: what is found later is not in it. */
  letterAbout: ruleIdsSchema.optional(),
});
export type Impression = z.infer<typeof impressionSchema>;
export type DecisionDraft = z.infer<typeof decisionSchema>;
export type HandOverDraft = z.infer<typeof handOverSchema>;
