import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A reading age of about 11 is the sixth grade (Flesch–Kincaid). */
export const HARDEST_GRADE = 6;

/** Grade of a text; a source in brackets is for the clinician and is not counted. */
export function gradeOf(text: string): number {
  const read = text.replace(/\([^)]*\d{4}\)/g, '');
  const sentences = read.split(/[.!?:]+(?:\s|$)/).filter((one) => one.trim() !== '');
  const words = read.match(/[A-Za-z’'-]+/g) ?? [];
  return fleschKincaid({
    sentence: Math.max(1, sentences.length),
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
