import { z } from 'zod';

export const SIDES = ['left', 'right'] as const;
export const sideSchema = z.enum(SIDES, { message: 'side.unknown' });
export type Side = z.infer<typeof sideSchema>;

/** Where an area lies. `unknown` counts for the symptomatic side; `midline` for neither leg. */
export const AREA_SIDES = ['left', 'right', 'both', 'midline', 'unknown'] as const;
export const areaSideSchema = z.enum(AREA_SIDES, { message: 'side.unknown' });
export type AreaSide = z.infer<typeof areaSideSchema>;

/** Side of the leg symptoms. `none`: asked, no leg symptoms. */
export const LEG_SIDES = ['left', 'right', 'both', 'none'] as const;
export const legSideSchema = z.enum(LEG_SIDES, { message: 'side.unknown' });
export type LegSide = z.infer<typeof legSideSchema>;

/** A value for each side; a missing side was not tested. */
export function sidedOf<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ left: value.optional(), right: value.optional() });
}
export type Sided<Value> = { left?: Value | undefined; right?: Value | undefined };

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
