import * as en from './en';

const BY_LOCALE = { en: { ...en } };
export type Locale = keyof typeof BY_LOCALE;
export type Messages = (typeof BY_LOCALE)['en'];

/** All words of the screens in one language, one namespace per feature. */
export const messagesOf = (locale: Locale): Messages => BY_LOCALE[locale];
