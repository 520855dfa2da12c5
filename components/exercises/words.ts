import { useLocale } from 'next-intl';
import { LANGUAGES, type Language } from '@/domain/words/language';

/** The few words that stand on and beside the drawings. */
export const FIGURE_WORDS: Record<
  Language,
  { start: string; end: string; position: string; play: string; stop: string }
> = {
  en: {
    start: 'Start',
    end: 'End',
    position: 'Position',
    play: 'Show the movement',
    stop: 'Stop the movement',
  },
};

/** The language the drawings speak on this page; the first one where it has none of its own. */
export function useFigureLanguage(): Language {
  const locale = useLocale();
  return LANGUAGES.find((language) => locale.startsWith(language)) ?? LANGUAGES[0];
}
