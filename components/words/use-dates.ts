import { useFormatter } from 'next-intl';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** Calendar days as they are, and moments in the time of the clinic: a due time must not depend on who looks. */
export function useDates(timeZone = 'UTC') {
  const format = useFormatter();
  return {
    day: (on: string) => format.dateTime(new Date(`${on}T00:00:00Z`), { ...DAY, timeZone: 'UTC' }),
    shortDay: (on: string) =>
      format.dateTime(new Date(`${on}T00:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    dayOf: (at: string) => format.dateTime(new Date(at), { ...DAY, timeZone }),
    moment: (at: string) =>
      format.dateTime(new Date(at), {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZone,
      }),
  };
}
