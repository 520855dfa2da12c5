import { z } from 'zod';

/** The id of a record. Whose it is, is checked against the database. */
export const idSchema = z.uuid({ message: 'value.invalid' });

/** Made by the form when it opens, so that a second press or a retry has one effect. */
export const idempotencyKey = z.uuid({ message: 'value.invalid' });

/** The version the person saw: another one in the database means somebody else was faster. */
export const baseVersion = z.number().int().min(0).max(1_000_000_000);
