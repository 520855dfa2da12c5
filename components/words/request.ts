import { getRequestConfig } from 'next-intl/server';
import { messagesOf } from '@/messages';

/** One language today; the locale comes from the clinic once there is a second message folder. */
export default getRequestConfig(async () => {
  const locale = 'en';
  return { locale, messages: messagesOf(locale), timeZone: 'UTC' };
});
