import { useLocale } from 'next-intl';
import { type Words, wordsOf } from '@/domain/words';
import { LANGUAGES } from '@/domain/words/language';

/** The clinical labels in the language of the screen; a language without clinical words falls back to the first. */
export function useWords(): Words {
  const locale = useLocale();
  return wordsOf(LANGUAGES.find((language) => language === locale) ?? LANGUAGES[0]);
}
