import { useFormatter } from 'next-intl';

/** A moment in the zone of the clinic, e.g. 24 Nov, 09:31. */
export function useMoment(): (at: string) => string {
  const format = useFormatter();
  return (at) =>
    format.dateTime(new Date(at), {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
}
