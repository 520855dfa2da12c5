import type { Action } from './action';
import { notFound } from './errors';

/** A calendar date (`YYYY-MM-DD`) as PostgreSQL's `date` travels through Prisma: midnight UTC. */
export const toDateColumn = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The calendar date of a `date` column. */
export const fromDateColumn = (column: Date): string => column.toISOString().slice(0, 10);

export const fromDateColumnOrNull = (column: Date | null): string | null =>
  column ? fromDateColumn(column) : null;

/** The calendar date and the hour (0–23) of a moment in an IANA time zone. */
export function localTime(now: Date, timeZone: string): { date: string; hour: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
}

/** The moment a calendar day begins in a time zone, found without an offset table. */
export function startOfDay(date: string, timeZone: string): Date {
  let moment = Date.parse(`${date}T00:00:00Z`);
  for (let step = 0; step < 3; step += 1) {
    const wall = new Date(moment).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
    moment += Date.parse(`${date}T00:00:00Z`) - Date.parse(`${wall}Z`);
  }
  return new Date(moment);
}

/** The clinic an action works in. */
export async function clinicOf({ tx, clinicId }: Action) {
  const clinic = await tx.clinic.findUnique({ where: { id: clinicId } });
  if (!clinic) throw notFound();
  return clinic;
}

/** Today in the clinic's own zone. */
export async function clinicToday(action: Action): Promise<string> {
  return localTime(action.now, (await clinicOf(action)).timeZone).date;
}
