import { useLocale } from 'next-intl';
import { wordsOf } from '@/domain/words';
import { LANGUAGES, type Language } from '@/domain/words/language';

/** The language of the clinical content for the locale of the page, on the server too; the first one when it has none. */
export function useContentLanguage(): Language {
  const locale = useLocale();
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? LANGUAGES[0];
}

/** The clinical labels in that language. */
export const useClinicalWords = () => wordsOf(useContentLanguage());
