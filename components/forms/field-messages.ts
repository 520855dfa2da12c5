/** Message keys a field can carry, with dots as underscores; each has its sentence in `common.field`. */
export const FIELD_MESSAGES = [
  'text_malformed',
  'text_too_long',
  'text_required',
  'date_invalid',
  'date_future',
  'date_too_early',
  'date_required',
  'nprs_range',
  'degrees_range',
  'side_unknown',
  'strength_range',
  'email_invalid',
  'email_taken',
  'phone_invalid',
  'password_too_short',
  'password_too_long',
  'password_common',
  'choice_required',
  'number_range',
  'invalid',
] as const;
export type FieldMessage = (typeof FIELD_MESSAGES)[number];
