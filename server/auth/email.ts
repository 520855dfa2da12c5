import { z } from 'zod';

/** One plain address: no lists, quotes, comments, line breaks or display names, whatever RFC 5322 would allow. */
const ADDRESS =
  /^[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_%+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** An e-mail address, folded to lower case; at most 254 characters. */
export const emailSchema = z
  .string({ message: 'email.invalid' })
  .max(400, { message: 'email.invalid' })
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .max(254, { message: 'email.invalid' })
      .regex(ADDRESS, { message: 'email.invalid' })
      .refine((address) => !address.includes('..'), { message: 'email.invalid' }),
  );
