import { isoDateSchema } from '../vocabulary/text';

/** A day the audit log can be asked about: a date that exists, of this century or the next. */
export const logDaySchema = isoDateSchema.refine((day) => day >= '2000-01-01' && day < '2200-01-01', {
  message: 'date.invalid',
});
