import { meaningOf, PHRASES } from './lexicon/known-items';
import { PATTERNS } from './lexicon/patterns';
import { canonical } from './lexicon/spellings';
import type { GlossaryEntry } from './shorthand';
import type { Meaning, Token, TokenOf } from './token';

const WORD = /[\p{L}][\p{L}\p{N}']*/uy;
const BETWEEN_WORDS = /\s*[/>&+=]\s*|\s+|-/y;
const MOST_WORDS = 6;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Two letters or fewer mean different things in capitals and small letters (`N`, `n`; `PF`, `Pf`). */
const CASED_LENGTH = 2;

/** Look-alikes of one UTF-16 unit each, so that places in the text stay what they were. */
const levelled = (line: string): string =>
  line
    .replace(/[–—−‐‑－➖]/g, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/×/g, 'x')
    .replace(/º/g, '°')
    .replace(/[＋➕]/g, '+')
    .replace(/[⬇⇓⇩]/g, '↓')
    .replace(/[⬆⇑⇧]/g, '↑')
    .replace(/\uFE0F/g, ' ');

type Found = { end: number; meanings: readonly Meaning[] };

function inGlossary(text: string, start: number, glossary: readonly GlossaryEntry[]): Found | null {
  const fits = glossary.filter(({ short }) => {
    const said = text.slice(start, start + short.length);
    const same = short.length <= CASED_LENGTH ? said === short : said.toLowerCase() === short.toLowerCase();
    const next = text[start + short.length] ?? ' ';
    return (
      short.length > 0 && same && !(WORD_CHARACTER.test(short.at(-1) ?? '') && WORD_CHARACTER.test(next))
    );
  });
  const longest = fits.reduce<GlossaryEntry | null>(
    (best, entry) => (best && best.short.length >= entry.short.length ? best : entry),
    null,
  );
  return longest ? { end: start + longest.short.length, meanings: longest.means.map(meaningOf) } : null;
}

function byPattern(text: string, start: number): Found | null {
  for (const [pattern, meaning] of PATTERNS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match && match[0].length > 0) return { end: start + match[0].length, meanings: [meaning(match)] };
  }
  return null;
}

/** The longest known phrase that begins here, else one unknown word. */
function byWords(text: string, start: number): Found | null {
  const ends: number[] = [];
  let place = start;
  while (ends.length < MOST_WORDS) {
    WORD.lastIndex = place;
    const word = WORD.exec(text);
    if (!word) break;
    ends.push(WORD.lastIndex);
    BETWEEN_WORDS.lastIndex = WORD.lastIndex;
    if (!BETWEEN_WORDS.exec(text)) break;
    place = BETWEEN_WORDS.lastIndex;
  }
  for (const end of [...ends].reverse()) {
    const meanings = PHRASES.get(canonical(text.slice(start, end)));
    if (meanings) return { end, meanings };
  }
  const [end] = ends;
  return end === undefined ? null : { end, meanings: [{ kind: 'unknown' }] };
}

const isMark = (character: string): character is TokenOf<'mark'>['mark'] => ',;:/()?.'.includes(character);

function single(text: string, start: number): Found {
  const character = text[start] ?? '';
  if (character === '\n' || character === '\r')
    return { end: start + 1, meanings: [{ kind: 'mark', mark: ';' }] };
  if (isMark(character)) return { end: start + 1, meanings: [{ kind: 'mark', mark: character }] };
  return { end: start + 1, meanings: [{ kind: 'unknown' }] };
}

/** `lat.` before a small letter is a shortened word, not the end of a sentence. */
const SHORTENED = /\b(?:lat|med|ant|post|ext|flex|sens|int|rot|approx)$/i;

function isShortening(text: string, place: number): boolean {
  return (
    text[place] === '.' &&
    SHORTENED.test(text.slice(Math.max(0, place - 7), place)) &&
    /^\.\s*[a-z]/.test(text.slice(place, place + 4))
  );
}

/** The words and marks of a line with their meanings, left to right, white space left out. */
export function tokenise(line: string, glossary: readonly GlossaryEntry[]): Token[] {
  const text = levelled(line);
  const tokens: Token[] = [];
  let place = 0;
  let glued = false;
  while (place < text.length) {
    if ((/\s/.test(text[place] ?? '') && !/[\n\r]/.test(text[place] ?? '')) || isShortening(text, place)) {
      place += 1;
      glued = false;
      continue;
    }
    const afterLetter = WORD_CHARACTER.test(text[place - 1] ?? '') && WORD_CHARACTER.test(text[place] ?? '');
    const found =
      (afterLetter && !glued ? null : inGlossary(text, place, glossary)) ??
      byPattern(text, place) ??
      byWords(text, place) ??
      single(text, place);
    for (const meaning of found.meanings) tokens.push({ ...meaning, start: place, end: found.end, glued });
    place = found.end;
    glued = true;
  }
  return tokens;
}
