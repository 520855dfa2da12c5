import { z } from 'zod';
import { FINDINGS } from './finding';
import { MUSCLES, REFLEX_GRADES, REFLEXES, SENSATION_STATES, STRENGTH_GRADES } from './muscles';
import { REGIONS } from './regions';
import { ROOTS, SPINE_LEVELS } from './roots';
import { AREA_SIDES, LEG_SIDES, SIDES } from './side';
import { isoDateSchema } from './text';

// The words as schemas. They stand apart from the lists: a page that only shows the words need not load what checks them.

export const findingSchema = z.enum(FINDINGS);
/** A map from item to finding; an item that is missing is `not_tested`. */
export function findingMapOf<const Keys extends readonly [string, ...string[]]>(keys: Keys) {
  return z.partialRecord(z.enum(keys), findingSchema);
}

export const rootSchema = z.enum(ROOTS);
export const spineLevelSchema = z.enum(SPINE_LEVELS);
export const regionSchema = z.enum(REGIONS);

export const muscleSchema = z.enum(MUSCLES);
export const strengthGradeSchema = z.enum(STRENGTH_GRADES, { message: 'strength.range' });
export const reflexSchema = z.enum(REFLEXES);
export const reflexGradeSchema = z.enum(REFLEX_GRADES);
export const sensationStateSchema = z.enum(SENSATION_STATES);

export const sideSchema = z.enum(SIDES, { message: 'side.unknown' });
export const areaSideSchema = z.enum(AREA_SIDES, { message: 'side.unknown' });
export const legSideSchema = z.enum(LEG_SIDES, { message: 'side.unknown' });
/** A value for each side; a missing side was not tested. */
export function sidedOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ left: value.optional(), right: value.optional() });
}

export const carriedSchema = z
  .array(
    z.strictObject({
      path: z
        .string()
        .regex(/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/)
        .max(120),
      on: isoDateSchema,
    }),
  )
  .max(400);
