export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Where an area lies. `unknown` counts for the symptomatic side; `midline` for neither leg. */
export const AREA_SIDES = ['left', 'right', 'both', 'midline', 'unknown'] as const;
export type AreaSide = (typeof AREA_SIDES)[number];

/** Side of the leg symptoms. `none`: asked, no leg symptoms. */
export const LEG_SIDES = ['left', 'right', 'both', 'none'] as const;
export type LegSide = (typeof LEG_SIDES)[number];

/** A value for each side; a missing side was not tested. */
export type Sided<Value> = { left?: Value | undefined; right?: Value | undefined };

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');
