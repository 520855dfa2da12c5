import { useFormatter } from 'next-intl';

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIME = { hour: '2-digit', minute: '2-digit' } as const;

/** Calendar days as they are, and moments in the time of the clinic: neither depends on where somebody looks from. */
export function useDates() {
  const format = useFormatter();
  const onDay = (on: string) => new Date(`${on}T00:00:00Z`);
  return {
    day: (on: string) => format.dateTime(onDay(on), { ...DAY, timeZone: 'UTC' }),
    shortDay: (on: string) => format.dateTime(onDay(on), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    /** The day of a moment. */
    dayOf: (at: string) => format.dateTime(new Date(at), DAY),
    /** A moment of these days, without its year: 24 Nov, 09:31. */
    moment: (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'short', ...TIME }),
    /** A moment of any year. */
    momentOfYear: (at: string) => format.dateTime(new Date(at), { ...DAY, ...TIME }),
  };
}
