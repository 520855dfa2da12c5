import { addDays } from '@/domain/vocabulary/calendar';

export const DEMO_TIME_ZONE = 'Europe/Dublin';

/** Calendar date of a moment in the demo clinic. */
export const dayInClinic = (moment: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: DEMO_TIME_ZONE }).format(moment);

/**
 * The moments of a replayed history: steps of one day follow one another by minutes from nine in the morning, and nothing
 * lies after the moment the seed began.
 */
export function replayClock(seededAt: Date) {
  const demoDay = dayInClinic(seededAt);
  return (daysAgo: number, place: number): Date => {
    const morning = Date.parse(`${addDays(demoDay, -daysAgo)}T09:00:00Z`);
    const wanted = morning + place * 4 * 60_000;
    return new Date(
      daysAgo > 0 ? wanted : Math.min(wanted, seededAt.getTime() - (60 - Math.min(59, place)) * 30_000),
    );
  };
}
