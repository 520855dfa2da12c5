import { en } from './en';
import type { Language } from './language';
import type { Words } from './words';

export type { Words } from './words';

const BY_LANGUAGE: Record<Language, Words> = { en };

/** The clinical labels of a language. */
export const wordsOf = (language: Language): Words => BY_LANGUAGE[language];
