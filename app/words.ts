import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from '@/messages';
import { currentPerson } from '@/server/auth/current-person';

/** One language today, dates written the British way, times in the zone of the clinic. */
export default getRequestConfig(async () => ({
  locale: 'en-GB',
  messages: messagesOf('en'),
  timeZone: (await currentPerson())?.timeZone ?? 'UTC',
}));
