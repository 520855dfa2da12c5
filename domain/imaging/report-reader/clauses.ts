import type { Span } from './report-reading';

/** Sentences of a passage, places kept. Full stops within numbers and after an item's number do not end one. */
export function sentencesOf(plain: string, passage: Span): Span[] {
  return pieces(plain, passage, /(?<!\d)\.(?=\s|$)|(?<=\d)\.(?=\s+[a-z•]|\s*$)|[;•\n]/g);
}

const CLAUSE_ENDS =
  /\s(?:but|however,?|(?:(?:even\s+)?(?:al)?though|while|whilst|albeit)(?!\s+(?:less\s+likely|unlikely|possible)\b)|whereas|otherwise)\s|,\s*(?=(?:on\s+the\s+|the\s+)(?:left|right)\b)|\s(?=with\s+the\s+exception|except\b|apart\s+from|aside\s+from|other\s+than|save\s+for|besides\b|despite\b|in\s+spite\s+of|notwithstanding\b)|,?\s(?=and\s+the\s+(?:left|right)\b)/g;

/** Parts of a sentence within which "no", a side and a degree hold. */
export const clausesOf = (plain: string, sentence: Span): Span[] => pieces(plain, sentence, CLAUSE_ENDS);

function pieces(plain: string, { start, end }: Span, ends: RegExp): Span[] {
  const found: Span[] = [];
  let from = start;
  const take = (to: number) => {
    if (plain.slice(from, to).trim() !== '') found.push({ start: from, end: to });
  };
  for (const match of plain.slice(start, end).matchAll(ends)) {
    take(start + match.index);
    from = start + match.index + match[0].length;
  }
  take(end);
  return found;
}
