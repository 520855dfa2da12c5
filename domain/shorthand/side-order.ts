/** Which side the first of two values belongs to. */
export type SideOrder = 'R/L' | 'L/R';
