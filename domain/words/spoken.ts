import { enSpoken } from './en-spoken';
import type { Language } from './language';
import type { SpokenWords } from './words';

const BY_LANGUAGE: Record<Language, SpokenWords> = { en: enSpoken };

/** The labels the engine speaks; apart from the others, so that the live reading need not load those. */
export const spokenWordsOf = (language: Language): SpokenWords => BY_LANGUAGE[language];
