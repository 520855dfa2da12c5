import { type Standing, standingOf, type Wording } from './negation';
import type { Span } from './report-reading';

export type Contact = 'compression' | 'deviation' | 'contact';
/** A word for what happens to a root, where it stands, and whether the text is sure of it. */
export type ContactMention = Span & {
  contact: Contact;
  /** With the root it touches. */
  whole: Span;
  standing: Exclude<Standing, 'denied'>;
  /** The side of its root where that is named in the next clause only. */
  sharedSide: 'left' | 'right' | null;
  /** The one side that stands with it in its own clause. */
  ownSide: 'left' | 'right' | null;
};
type Gravest = Pick<ContactMention, 'contact' | 'whole' | 'sharedSide'> & { sure: boolean };

const NERVE = '(?:nerve|root|impingement)';
const OTHERS = '\\bcauda\\b|\\bcord\\b|\\bthecal\\b';
/** Gravest first. `verbs` may stand before the root or after it, `onlyBefore` before it; `barred` is touched instead. */
const CONTACTS: readonly { contact: Contact; verbs: string; onlyBefore: string; barred: string }[] = [
  {
    contact: 'compression',
    verbs: 'compress|imping|flatten|entrap|trapp|pinch',
    onlyBefore: 'effac',
    barred: `${OTHERS}|\\brecess`,
  },
  { contact: 'deviation', verbs: 'displac|deviat', onlyBefore: 'push', barred: OTHERS },
  { contact: 'contact', verbs: 'abut|contact|touch', onlyBefore: 'reach', barred: OTHERS },
];
const wasRoot = new RegExp(`\\b${NERVE}s?\\b`);
const PATTERNS = CONTACTS.map(({ contact, verbs, onlyBefore, barred }) => ({
  contact,
  words: new RegExp(`\\b(?:${verbs}|${onlyBefore})\\w*`, 'g'),
  rootAfter: new RegExp(`^(?:(?!${barred}).){0,60}\\b${NERVE}`),
  rootBefore: new RegExp(`\\b${NERVE}s?\\b(?:(?!\\bcauda\\b).){0,24}$`),
  onlyBefore: new RegExp(`^${onlyBefore}`),
}));
/** "Contacts neither root", "non-compressive". */
const NONE_AFTER = /^\s+(?:with\s+|of\s+|on\s+)?(?:neither|no|none)\b/;
const NON_BEFORE = /\bnon-?\s?$/;

/** "Contacting but not compressing the left root", "the left but not the right root": the root stands in the next clause. */
const SHARED_ROOT = /^\s*(?:the\s+)?(?:left|right|both)?\s*,?\s*$/;

/** The side of the root that "contacts but does not displace the left root" shares between its two verbs. */
function sideOfShared(words: string): 'left' | 'right' | null {
  return onlySide(/^.*?\b(?:nerve|root)/.exec(words)?.[0] ?? '');
}

const onlySide = (words: string): 'left' | 'right' | null => {
  const sides = new Set(words.match(/\b(?:left|right)\b/g));
  return sides.size === 1 ? (sides.has('left') ? 'left' : 'right') : null;
};
const SIDE_BEFORE = /\b(?:left|right)(?:[- ]sided)?\s+$/;
const TOUCHING_WORD = new RegExp(`\\b(?:${CONTACTS.map(({ verbs }) => verbs).join('|')})\\w*`, 'g');

/** The side that stands with one contact: with its root, before it or after it, and not with the contact named before. */
function ownSideOf(text: string, span: Span, rootEnd: number | null): 'left' | 'right' | null {
  if (rootEnd !== null && !SIDE_BEFORE.test(text.slice(0, span.start)))
    return onlySide(text.slice(span.end, rootEnd));
  const last = [...text.slice(0, span.start).matchAll(TOUCHING_WORD)].at(-1);
  const from = Math.max(span.start - 40, last ? last.index + last[0].length : 0);
  const before = text.slice(from, span.start);
  return onlySide(before.slice(before.search(/\b(?:left|right)\b(?!.*\b(?:left|right)\b)/)));
}

/** "… the right root but contacts the left": the root was named in the clause before. */
const OTHER_ROOT = /^\s+(?:(?:with|of)\s+)?(?:the\s+)?(?:left|right)(?:\s+one)?\s*$/;
/** "Extrusion without sequestration compressing the root": a participle that may be the lesion's or the denied part's. */
const PAST_DENIED_PART =
  /\b(?:extru|protru|herniat|prolaps)\w*(?:(?!\bno\b)[^;])*\bwithout\s+(?:(?:an?|any|evidence\s+of|free|disc|disk|frank|true|significant)\s+){0,3}(?:sequest\w+|migration|fragments?)\s+$/;

/** The roots of the cauda equina are not a root of their own. */
const withoutCauda = (text: string): string =>
  text.replace(/\bcauda equina(?: nerves?)?(?: roots?)?|\b(?:nerve )?roots? of the cauda equina/g, (words) =>
    'cauda'.padEnd(words.length, '.'),
  );

/** Every contact of a root a clause states, doubts or leaves open; what it denies is left out. */
export function contactsIn(wording: Wording): ContactMention[] {
  const text = withoutCauda(wording.text);
  return PATTERNS.flatMap(({ contact, words, rootAfter, rootBefore, onlyBefore }) =>
    [...text.matchAll(words)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const before = text.slice(Math.max(0, span.start - 60), span.start);
      const rest = text.slice(span.end, span.end + 90);
      const after = SHARED_ROOT.test(rest) ? rest + withoutCauda(wording.next.slice(0, 90)) : rest;
      // "The right" after the verb is a root again where one was named before.
      const other =
        OTHER_ROOT.test(rest) && (wasRoot.test(wording.previous) || wasRoot.test(text.slice(0, span.start)));
      const root = other
        ? null
        : ((onlyBefore.test(match[0]) ? null : rootBefore.exec(before)) ??
          (match[0] === 'impingement' ? /\b[ls][1-5] $/.exec(before) : null));
      const behind = root || other ? null : rootAfter.exec(after);
      if (!root && !behind && !other) return [];
      const whole = {
        start: span.start - (root?.[0].length ?? 0),
        end: other ? text.length : Math.min(text.length, span.end + (behind?.[0].length ?? 0)),
      };
      if (NONE_AFTER.test(after) || NON_BEFORE.test(before)) return [];
      const standing = standingOf(wording, span, false);
      const named = {
        ...span,
        whole,
        contact,
        sharedSide: after === rest ? null : sideOfShared(after),
        ownSide: ownSideOf(text, span, behind || other ? whole.end : null),
      };
      if (standing !== 'denied') return [{ ...named, standing }];
      // "Without migration and compressing the root": whether the denial goes on is not to be told.
      const anew =
        (/\band\s+$/.test(before) && /(?:ing|s)$/.test(match[0])) ||
        (PAST_DENIED_PART.test(text.slice(0, span.start)) && match[0].endsWith('ing'));
      return anew ? [{ ...named, standing: 'hedged' as const }] : [];
    }),
  );
}

const UNROOTED = new RegExp(
  `\\b(?:left|right)(?:[- ]sided)?\\s+(?:${CONTACTS.map(({ verbs }) => verbs).join('|')})\\w*`,
);
/** "Severe right compression": something is touched on a side, and it is not said what. */
export const touchesUnsaid = (text: string): boolean => UNROOTED.test(text);

/** The gravest contact among some; `sure` false where the text doubts it. */
export function gravest(mentions: readonly ContactMention[]): Gravest | null {
  for (const { contact } of CONTACTS) {
    const named = mentions.filter((one) => one.contact === contact);
    const surest = named.find(({ standing }) => standing === 'stated') ?? named[0];
    if (surest) return { ...surest, sure: surest.standing === 'stated' };
  }
  return null;
}
