import { contrastCuts } from './contrasts';
import { levelMentions } from './levels';
import { mentionsIn } from './places';
import type { Span } from './report-reading';

/**
 * Sentences of a passage, places kept. Full stops within numbers and after an item's number do not end one, nor does the
 * line of a heading alone.
 */
export function sentencesOf(plain: string, passage: Span): Span[] {
  return pieces(plain, passage, /(?<!\d)\.(?=\s|$)|(?<=\d)\.(?=\s+[a-z•]|\s*$)|[;•]|(?<!:\s*)\n/g);
}

const CLAUSE_ENDS =
  /\s(?:but|however,?|(?:(?:even\s+)?(?:al)?though|while|whilst|albeit)(?!\s+(?:less\s+likely|unlikely|possible)\b)|whereas|otherwise)\s|(?<!(?:displac|compress|contact|abutt|touch|deviat|imping)ing),\s*(?=(?:on\s+the\s+|the\s+)(?:left|right)\b)|\s(?=with\s+the\s+exception|except\b|apart\s+from|aside\s+from|other\s+than|save\s+for|besides\b|despite\b|in\s+spite\s+of|notwithstanding\b)|,?\s(?=and\s+the\s+(?:left|right)\b)/g;

/** Parts of a sentence within which "no", a side and a degree hold. */
export const clausesOf = (plain: string, sentence: Span): Span[] =>
  pieces(plain, sentence, CLAUSE_ENDS)
    .flatMap((clause) => cutAt(clause, contrastCuts(plain.slice(clause.start, clause.end))))
    .flatMap((clause) => partedAtLevels(plain, clause));

/** A span in pieces, without the character it is cut at. */
const cutAt = ({ start, end }: Span, cuts: readonly number[]): Span[] =>
  [0, ...cuts].map((cut, index) => ({
    start: start + (cut === 0 ? 0 : cut + 1),
    end: cuts[index] === undefined ? end : start + (cuts[index] ?? 0),
  }));

/** Before a level that opens a statement of its own: "…, at L4/5 right protrusion", "…, right L4/5 protrusion". */
const LEADS =
  /,\s*(?:(?:and|at|in|the|no|mild|moderate|severe|small|large|new|left|right|bilateral|central)\s+){0,4}$/;
/** Words that tie what follows a level to what stood before it, so that the levels may be one list. */
const TIES =
  /[,;]|\b(?:and|with|without|or|nor|causing|producing|resulting|due|by|from|to|at|of|where|which|both|all|also|levels|discs|disks)\b|&/;
const SAYS_NORMAL = /\b(?:normal|unremarkable|abnormal\w*)\b/;

/** "No protrusion at L3/4, L4/5 right protrusion": a level with a finding right after it is no more of the list before. */
function partedAtLevels(plain: string, { start, end }: Span): Span[] {
  const text = plain.slice(start, end);
  const mentions = mentionsIn(text);
  if (!text.includes(',') || mentions.length === 0 || /,[^,]*\bn?or\b[^,]*$/.test(text))
    return [{ start, end }];
  const levels = levelMentions(text).filter(({ kind }) => kind !== 'root');
  const cuts: number[] = [];
  let from = 0;
  for (const level of levels) {
    const lead = LEADS.exec(text.slice(from, level.start));
    const finding = mentions.find((one) => one.start >= level.end);
    const before = from + (lead?.index ?? 0);
    const earlier = mentions.filter((one) => one.start >= from && one.end <= before);
    // The same finding again is the next level's own, also after "with".
    const again = earlier.some(({ term }) => term === finding?.term);
    const between = finding ? text.slice(level.end, finding.start) : '';
    const own = finding && !TIES.test(again ? between.replace(/^\s+with\b/, '') : between);
    const told = earlier.length > 0;
    const placed = levels.some((one) => one.start >= from && one.end <= before);
    if (!lead || !own || !placed || !(told || SAYS_NORMAL.test(text.slice(from, before)))) continue;
    cuts.push(before);
    from = before;
  }
  return cutAt({ start, end }, cuts);
}

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
