import type { Facts } from '@/domain/facts';
import { applyShorthand, type ShorthandConflict } from '@/domain/shorthand/apply-shorthand';
import type { ShorthandPath } from '@/domain/shorthand/paths';
import type { ShorthandReading } from '@/domain/shorthand/shorthand';

/** Longest notes the schema takes. */
const LONGEST_NOTES = 20_000;

export type TakenOver = {
  intake: Facts['intake'];
  exam: Facts['exam'];
  conflicts: readonly ShorthandConflict[];
  /** Words that could not be read and went into the notes. */
  kept: string[];
};

/** The words of a line that were not read, in order, without stray punctuation. */
export const keptWords = (reading: ShorthandReading): string[] =>
  reading.kept.map(({ text }) => text.replace(/^[\s,;.]+|[\s,;.]+$/g, '')).filter((text) => text !== '');

/**
 * A line written into the draft: what was read goes to its fields, what was not goes to the notes, so that nothing
 * typed is lost. A value that stands already stays, unless its path is in `replace`.
 */
export function takeOverShorthand(
  facts: Pick<Facts, 'intake' | 'exam'>,
  reading: ShorthandReading,
  replace: readonly ShorthandPath[] = [],
): TakenOver {
  const { intake, exam, conflicts } = applyShorthand(facts, reading, replace);
  const kept = keptWords(reading);
  if (kept.length === 0) return { intake, exam, conflicts, kept };
  const notes = [exam.notes, kept.join('; ')].filter(Boolean).join('\n').slice(0, LONGEST_NOTES);
  return { intake, exam: { ...exam, notes }, conflicts, kept };
}
