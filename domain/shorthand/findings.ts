import { opensRemark } from './dash-before-remark';
import { familyOf, isComplaint, isHeadingFor } from './families';
import { legAfterSide } from './leg-after-side';
import type { Item } from './lexicon/item';
import { isLabel, mayBeOwnRoot } from './own-roots';
import { passedOver } from './passed-over';
import type { Piece } from './pieces';
import { isBareMinus, type Scope, type Word } from './said';
import type { Token, TokenOf } from './token';

/** One item, or a list of items that share their words (`EHL/TA/GS 5/5 B`). */
export type Group = { items: readonly Item[]; first: Word; last: Word; scope: Scope; doubtWhenBare: boolean };

/** The items of a piece in order, and the words before, between and after them: one gap more than groups. */
export type Outline = { groups: readonly Group[]; gaps: readonly (readonly Word[])[] };

type HeadWord = Word & TokenOf<'head'>;
const isHead = (word: Word | undefined): word is HeadWord => word?.kind === 'head';

const TESTS: ReadonlySet<Item['class']> = new Set(['raise', 'sided_finding', 'finding', 'measure']);
const ALIKE: ReadonlySet<Token['kind']> = new Set(['activity', 'roots', 'region', 'state']);

/** `R 40 / L 80`: between the value of one side and the other side a stroke parts like a comma; `+ /` may be "doubtful". */
function partsSides(token: Token, words: readonly Word[], next: Token | undefined): boolean {
  if (token.kind !== 'mark' || token.mark !== '/' || next?.kind !== 'side') return false;
  const own = words.slice(words.findLastIndex(isHead) + 1);
  const [side, second] = own.filter(({ kind }) => kind === 'side');
  const valued = own.some(({ kind }) => kind === 'number' || kind === 'fraction' || kind === 'state');
  return side?.kind === 'side' && !second && own[0] === side && valued && side.side !== next.side;
}

const LEG_PAIN: Item = { class: 'leg_pain', score: false };
const isLegOfSide = (token: Token, before: Word | undefined): boolean =>
  token.kind === 'region' && token.region === 'leg' && before?.kind === 'side';

/** What may be passed over and "leg" after a side go; a comma becomes a property of the next word. */
function wordsIn(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let afterComma = false;
  for (const [index, token] of tokens.entries()) {
    const passed = passedOver(tokens, index);
    const leg = isLegOfSide(token, words.at(-1)) && !afterComma ? legAfterSide(tokens, index) : null;
    if (token.kind === 'mark' && (token.mark === ',' || partsSides(token, words, tokens[index + 1])))
      afterComma = true;
    else if (passed === 'drop') {
      // "Fever - with chills": what goes on after it makes a dash of it.
      if (token.kind === 'filler' && !afterComma && isBareMinus(words.at(-1)))
        words.push({ ...token, afterComma });
    } else if (isLabel(tokens, index)) continue;
    else if (passed) {
      words.push({ ...plain(token), kind: passed, afterComma });
      afterComma = false;
    } else if (leg === 'padding') continue;
    else if (index === 0 && token.kind === 'sign' && token.bare && !token.positive) {
      // A dash that opens a line is a bullet; one written against the first word could be a minus.
      if (tokens[1]?.glued) words.push({ ...plain(token), kind: 'undo', afterComma });
    } else {
      if (mayBeOwnRoot(tokens, index)) words.push({ ...plain(token), kind: 'unknown', afterComma });
      else if (leg === 'leg_pain') words.push({ ...plain(token), kind: 'head', item: LEG_PAIN, afterComma });
      else words.push({ ...token, afterComma });
      afterComma = false;
    }
  }
  return words.map((word, index): Word => {
    if (word.kind !== 'mark') return word;
    if (word.mark === '?') return { ...plain(word), kind: 'undo', afterComma: word.afterComma };
    const [before, after] = [words[index - 1], words[index + 1]];
    const joins = word.mark === '/' && before?.kind === after?.kind && before && ALIKE.has(before.kind);
    return joins ? { ...plain(word), kind: 'and', or: false, afterComma: word.afterComma } : word;
  });
}

const plain = ({ start, end, glued }: Token) => ({ start, end, glued });

const commaBetween = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to + 1).some((word) => word.afterComma);

/**
 * Words that are the name of an item elsewhere but not here: "leg pain" after a raised leg is what was felt, "power"
 * before a muscle is a heading, "history of" before back pain is its duration.
 */
function settled(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (const [index, word] of words.entries()) {
    const previous = words.slice(0, index).findLastIndex(isHead);
    const before = words[previous];
    const item = isHead(before) ? before.item : null;
    const nextHead = words.slice(index + 1).find((other) => other.kind !== 'side' && other.kind !== 'order');
    const test = item !== null && TESTS.has(item.class);
    if (opensRemark(words, index, test))
      kept.push({ ...plain(word), kind: 'unknown', afterComma: word.afterComma });
    else if (word.kind === 'reach' && word.reach === 'shin' && item?.class !== 'movement')
      kept.push({ ...plain(word), kind: 'unknown', afterComma: word.afterComma });
    else if (word.kind === 'first_pain') kept.push(firstPain(word, item, words[index - 1]));
    else if (!isHead(word)) kept.push(word);
    else if (
      test &&
      (word.item.class === 'leg_pain' || word.item.class === 'back_pain') &&
      !word.item.score &&
      isResponse(words, previous, index)
    )
      kept.push({
        ...plain(word),
        kind: 'response',
        response: word.item.class,
        only: false,
        afterComma: word.afterComma,
      });
    else if (isHead(words[index - 1]) && item && !word.afterComma && restates(word.item, item)) continue;
    else if (item?.class === 'raise' && isHamstringOnly(words, previous, index))
      kept.push({ ...plain(word), kind: 'unknown', afterComma: word.afterComma });
    else if (test && word.item.class === 'pain' && !commaBetween(words, previous, index)) continue;
    else if (
      item?.class === 'repeated' &&
      word.item.class === 'behaviour' &&
      word.item.behaviour === 'easing'
    )
      kept.push({ ...plain(word), kind: 'state', state: 'better', afterComma: word.afterComma });
    else if (isHead(nextHead) && isUntimedHistory(words, index, nextHead.item))
      kept.push({ ...plain(word), kind: 'undo', afterComma: word.afterComma });
    else if (isHead(nextHead) && !nextHead.afterComma && isHeadingFor(word.item, nextHead.item)) {
      if (word.afterComma && nextHead)
        kept.push({ ...plain(word), kind: 'mark', mark: ':', afterComma: true });
    } else kept.push(word);
  }
  return withoutColons(kept);
}

const CHANGES: ReadonlySet<string> = new Set(['down', 'up', 'reduced', 'increased', 'better', 'worse']);

/** `P1` in a movement is where pain began; "↓ P1" may say that it got less. Elsewhere it names an area. */
function firstPain(word: Word, item: Item | null, before: Word | undefined): Word {
  const { afterComma } = word;
  if (item?.class !== 'movement' || item.direction === 'all')
    return { ...plain(word), kind: 'aside', afterComma };
  if (before?.kind === 'state' && CHANGES.has(before.state) && !afterComma)
    return { ...plain(word), kind: 'unknown', afterComma };
  return { ...plain(word), kind: 'state', state: 'painful', afterComma };
}

/** A dropped heading hands its comma on to the next word. */
function withoutColons(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let owed = false;
  for (const word of words) {
    if (word.kind === 'mark' && word.mark === ':') owed = true;
    else {
      kept.push(owed ? { ...word, afterComma: true } : word);
      owed = false;
    }
  }
  return kept;
}

/** Said in the same breath, or alone between commas. */
function isResponse(words: readonly Word[], test: number, place: number): boolean {
  if (!commaBetween(words, test, place)) return true;
  const next = words[place + 1];
  return (
    (words[place]?.afterComma ?? false) &&
    (next === undefined || next.afterComma || next.kind === 'differentiation')
  );
}

/** "Hamstring" after a raised leg, with no grade to make it a muscle: part of what was felt. */
function isHamstringOnly(words: readonly Word[], raise: number, place: number): boolean {
  const [word, next] = [words[place], words[place + 1]];
  if (!isHead(word) || word.item.class !== 'strength' || word.item.muscle !== 'knee_flexion') return false;
  const graded = next && ['number', 'fraction', 'side'].includes(next.kind);
  return !graded && !commaBetween(words, raise, place);
}

/** "History of back pain" without how long may be long past. */
function isUntimedHistory(words: readonly Word[], place: number, next: Item): boolean {
  const word = words[place];
  if (!isHead(word) || word.item.class !== 'onset' || !isHeadingFor(word.item, next)) return false;
  const start = words.slice(0, place + 1).findLastIndex((other) => other.afterComma);
  return !words.slice(Math.max(start, 0), place).some(({ kind }) => kind === 'duration');
}

/** `EHL strength 3/5`: the group's name after its member adds nothing. */
const restates = (group: Item, member: Item): boolean =>
  group.class === 'group' &&
  ((group.group === 'strength' && familyOf(member) === 'muscle') ||
    (group.group === 'reflexes' && member.class === 'reflex'));

/** Where a heading for strength stands, grades without `/5` are strength (`MMT PF 4`). */
function strengthFrom(words: readonly Word[]): number {
  const index = words.findIndex(
    (word) => isHead(word) && word.item.class === 'group' && word.item.group === 'strength',
  );
  return index === -1 ? Number.POSITIVE_INFINITY : (words[index]?.start ?? 0);
}

const isConnector = (word: Word): boolean =>
  word.kind === 'and' || (word.kind === 'mark' && word.mark === '/');

/** Between complaints "changes" may stand before the joining word: `bladder changes or sexual dysfunction`. */
function joinsUp(between: readonly Word[], family: string): boolean {
  const [first, ...rest] = between;
  const words = family === 'told' && first?.kind === 'trouble' ? rest : between;
  return words.length < 2 && words.every(isConnector);
}

type Run = { heads: HeadWord[]; between: Word[][] };

/** Items of one family with nothing but "/", "and" or a comma between them. */
function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let previous = -1;
  for (const [index, word] of words.entries()) {
    if (!isHead(word)) continue;
    const run = runs.at(-1);
    const last = run?.heads.at(-1);
    const between = words.slice(previous + 1, index);
    const family = familyOf(word.item);
    if (run && last && family !== null && familyOf(last.item) === family && joinsUp(between, family)) {
      run.heads.push(word);
      run.between.push(between);
    } else runs.push({ heads: [word], between: [] });
    previous = index;
  }
  return runs;
}

const isSlash = (between: readonly Word[], next: HeadWord | undefined, last: HeadWord | undefined): boolean =>
  (between[0]?.kind === 'mark' && !next?.afterComma) || (between.length === 0 && next?.start === last?.start);

type Lists = { lists: readonly (readonly HeadWord[])[]; doubt: boolean };

/** `no Babinski, clonus +`: a "no" reaches to the comma; every other row of tests shares what follows. */
function testLists(run: Run, words: readonly Word[]): Lists {
  const [first] = run.heads;
  const denied = first && words[words.indexOf(first) - 1]?.kind === 'no';
  if (!denied || !run.heads.slice(1).some((head) => head.afterComma))
    return { lists: [run.heads], doubt: false };
  return { lists: run.heads.map((head) => [head]), doubt: false };
}

/** Complaints parted by a slash only, or named by one word (`B/B`), always go together. */
function unitsOf(run: Run): HeadWord[][] {
  const units: HeadWord[][] = [];
  for (const [index, head] of run.heads.entries()) {
    const unit = units.at(-1);
    if (unit && isSlash(run.between[index - 1] ?? [], head, run.heads[index - 1])) unit.push(head);
    else units.push([head]);
  }
  return units;
}

const endsWith = (words: readonly Word[], last: HeadWord): boolean => words.at(-1) === last;

/** `No fever, night sweats, wt loss`: three or more questions of one screen, to the end, are denied together. */
const isGeneralHealth = ({ heads, between }: Run): boolean =>
  heads.length > 2 &&
  between.every((words) => words.length === 0) &&
  heads.every(({ item }) => item.class === 'symptom' && item.path.startsWith('intake.generalHealth.'));

/** Whether complaints named in a row share their "no" or their sign, and whether a bare one among them is in doubt. */
function complaintLists(run: Run, words: readonly Word[]): Lists {
  const [first] = run.heads;
  const last = run.heads.at(-1);
  const units = unitsOf(run);
  if (!first || !last || units.length === 1) return { lists: units, doubt: false };
  const before = words[words.indexOf(first) - 1];
  const after = words[words.indexOf(last) + 1];
  const lastUnit = units.at(-1)?.[0];
  const closing = lastUnit && words[words.indexOf(lastUnit) - 1];
  const no = before?.kind === 'no' || (before?.kind === 'sign' && before.nil === true);
  const dash = words[words.indexOf(last) + 2]?.kind === 'filler';
  const negated = no || (after?.kind === 'sign' && !after.positive && !after.afterComma && !dash);
  const joined =
    closing?.kind === 'and' &&
    (closing.or ||
      (before?.kind === 'no' && before.denies) ||
      run.heads.every((head) => head.item.class === 'topic'));
  if (no && endsWith(words, last) && isGeneralHealth(run)) return { lists: [run.heads], doubt: false };
  const plainly = run.between.every((between) => between.every(isConnector));
  const topics = plainly && run.heads.every((head) => head.item.class === 'topic');
  return joined && (no || topics) ? { lists: [run.heads], doubt: false } : { lists: units, doubt: negated };
}

/** Finds the items of a piece and gathers those that share their words. */
export function outlineOf(piece: Piece): Outline {
  const raw = wordsIn(piece.tokens);
  const strength = strengthFrom(raw);
  const words = settled(raw);
  const groups: Group[] = [];
  for (const run of runsOf(words)) {
    const told = run.heads[0] && isComplaint(run.heads[0].item);
    const { lists, doubt } = told ? complaintLists(run, words) : testLists(run, words);
    for (const heads of lists) {
      const [first, last] = [heads[0], heads.at(-1)];
      if (!first || !last) continue;
      const scope = {
        ...piece.scope,
        strengthContext: strength <= first.start,
        ofOnePlace: placeBefore(words, first),
        ...withoutStrayed(piece.scope, first),
      };
      groups.push({ items: heads.map(({ item }) => item), first, last, scope, doubtWhenBare: doubt });
    }
  }
  const places = groups.map(({ first, last }) => [words.indexOf(first), words.indexOf(last)] as const);
  const gaps = [...places, [words.length, words.length] as const].map(([start], index) =>
    words.slice((places[index - 1]?.[1] ?? -1) + 1, start),
  );
  return { groups, gaps };
}

/** Past a side unlike the heading's an unwritten side is nobody's, not even the clinic's default. */
function withoutStrayed({ strayFrom, settings }: Scope, item: HeadWord): Partial<Scope> {
  if (strayFrom === null || item.start < strayFrom) return {};
  return { side: null, settings: { ...settings, defaultSide: null } };
}

/** "Bladder sensation" is of the bladder. */
const isPlace = (word: Word | undefined): boolean =>
  word?.kind === 'roots' || word?.kind === 'region' || (isHead(word) && word.item.class === 'topic');

/** Whether sensation has been named with a root or a region before this item, or a place stands right before it. */
function placeBefore(words: readonly Word[], item: HeadWord): boolean {
  const before = words.slice(0, words.indexOf(item));
  if (!item.afterComma && isPlace(before.findLast(({ kind }) => kind !== 'side'))) return true;
  const named = before.findIndex((word) => isHead(word) && word.item.class === 'sensation');
  return named !== -1 && before.slice(named).some(isPlace);
}
