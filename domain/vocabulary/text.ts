import { z } from 'zod';

/**
 * Free text from a person: well-formed Unicode without NUL (PostgreSQL refuses NUL and a lone surrogate is
 * stored as U+FFFD, which would alter clinical text in silence), trimmed, in NFC, with a length cap in characters.
 */
export function textOf(maxCharacters: number) {
  return z
    .string()
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), { message: 'text.malformed' })
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(maxCharacters, { message: 'text.too_long' }));
}

/** As {@link textOf}, and not empty. */
export function requiredTextOf(maxCharacters: number) {
  return textOf(maxCharacters).pipe(z.string().min(1, { message: 'text.required' }));
}

/** A calendar date, `YYYY-MM-DD`, that exists. */
export const isoDateSchema = z.iso.date({ message: 'date.invalid' });

/** A moment by the clock on the wall, `YYYY-MM-DDTHH:MM`, on a date that exists. */
export const localTimeSchema = z.iso
  .datetime({ local: true, precision: -1, message: 'date.invalid' })
  .regex(/\d$/, { message: 'date.invalid' });

/** Pain on the numeric rating scale, whole numbers 0–10. */
export const nprsSchema = z
  .number()
  .int()
  .min(0, { message: 'nprs.range' })
  .max(10, { message: 'nprs.range' });
