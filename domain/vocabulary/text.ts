import { z } from 'zod';
import { EARLIEST_DATE } from './calendar';

/**
 * Text that can be stored as it is: well-formed Unicode without NUL. PostgreSQL refuses NUL, and a lone surrogate would be
 * stored as U+FFFD, which would alter clinical text in silence.
 */
export const storableTextSchema = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\u0000'), { message: 'text.malformed' });

/** Free text from a person: {@link storableTextSchema}, trimmed, in NFC, with a length cap in characters. */
export function textOf(maxCharacters: number) {
  return storableTextSchema
    .transform((text) => text.normalize('NFC').trim())
    .pipe(z.string().max(maxCharacters, { message: 'text.too_long' }));
}

/** As {@link textOf}, and not empty. */
export function requiredTextOf(maxCharacters: number) {
  return textOf(maxCharacters).pipe(z.string().min(1, { message: 'text.required' }));
}

/** Years 1000 to 2999: PostgreSQL knows no year 0, and days are counted on from these dates. */
const YEAR_IN_USE = /^[12]/;

/** A calendar date, `YYYY-MM-DD`, that exists, in a year from 1000 to 2999. */
export const isoDateSchema = z.iso
  .date({ message: 'date.invalid' })
  .regex(YEAR_IN_USE, { message: 'date.invalid' });

/** A date of a person's history: not before 1900. That it is not to come either is asked where the day is known. */
export const historyDateSchema = z.iso
  .date({ message: 'date.invalid' })
  .refine((date) => date >= EARLIEST_DATE, { message: 'date.too_early' })
  .refine((date) => YEAR_IN_USE.test(date), { message: 'date.future' });

/** A moment by the clock on the wall, `YYYY-MM-DDTHH:MM`, on a date as in {@link isoDateSchema}. */
export const localTimeSchema = z.iso
  .datetime({ local: true, precision: -1, message: 'date.invalid' })
  .regex(/\d$/, { message: 'date.invalid' })
  .regex(YEAR_IN_USE, { message: 'date.invalid' });

/** Pain on the numeric rating scale, whole numbers 0–10. */
export const nprsSchema = z
  .number()
  .int()
  .min(0, { message: 'nprs.range' })
  .max(10, { message: 'nprs.range' });
