import type { Action } from '../action';
import { clinicToday } from '../calendar';

/** The last moment at which somebody can have been told: the end of the clinic's day, because the clock of a device may run ahead. */
export const latestToldAt = async (action: Action): Promise<string> => `${await clinicToday(action)}T23:59`;
