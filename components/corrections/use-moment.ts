import { useFormatter } from 'next-intl';

/** Day and time of a moment, in the time of the clinic. */
export function useMoment(): (at: string) => string {
  const format = useFormatter();
  return (at) =>
    format.dateTime(new Date(at), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
}
