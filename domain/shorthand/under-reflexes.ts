import type { Reflex } from '../vocabulary/muscles';
import { reflexOf } from './read/read-reflex';
import type { Token, TokenOf } from './token';

/** Names of a muscle that also stand for its tendon. */
const TENDONS: Partial<Record<string, Reflex>> = {
  ta: 'achilles',
  quads: 'patellar',
  quadriceps: 'patellar',
  hams: 'medial_hamstring',
  hamstrings: 'medial_hamstring',
  hamstring: 'medial_hamstring',
};
/** Patient, physiotherapist, posterior tibial pulse, and under a heading for reflexes the patellar tendon. */
const PATELLAR_TENDON = 'pt';

/**
 * What stands over a name. `heading`: of reflexes, with nothing said of them yet; `beside`: a reflex was named before;
 * `before`: one comes later on the line; `strength`: a heading for strength or a muscle that is no tendon.
 */
type Mode = 'none' | 'before' | 'beside' | 'heading' | 'strength';

const VALUES: ReadonlySet<Token['kind']> = new Set(['number', 'fraction', 'pluses', 'state', 'sign', 'no']);

const isMark = (token: Token | undefined, ...marks: TokenOf<'mark'>['mark'][]): boolean =>
  token?.kind === 'mark' && marks.includes(token.mark);
const isHead = (token: Token | undefined): token is TokenOf<'head'> & Token => token?.kind === 'head';
const isMuscle = (token: Token | undefined): boolean =>
  isHead(token) &&
  (token.item.class === 'strength' ||
    (token.item.class === 'measure' && token.item.path.includes('Flexion')));
const isReflexGroup = (token: Token | undefined): boolean =>
  isHead(token) && token.item.class === 'group' && token.item.group === 'reflexes';
const isReflex = (token: Token | undefined): boolean => isHead(token) && token.item.class === 'reflex';
const isCordSign = (token: Token): boolean =>
  isHead(token) && token.item.class === 'finding' && token.item.path.includes('upperMotorNeurone');

/** The values said of a name and of the muscles named with it, up to the next other name or the end of the sentence. */
function valuesAfter(tokens: readonly Token[], from: number): { values: Token[]; muscles: Token[] } {
  const values: Token[] = [];
  const muscles: Token[] = [];
  for (const token of tokens.slice(from + 1)) {
    if (isMark(token, ';', '.') || (isHead(token) && (!isMuscle(token) || values.length > 0))) break;
    if (isHead(token)) muscles.push(token);
    if (VALUES.has(token.kind)) values.push(token);
  }
  return { values, muscles };
}

const partsOf = (token: Token): readonly string[] =>
  token.kind === 'number' ? [token.raw] : token.kind === 'fraction' ? token.parts : [];

/** Out of five, "weak", or a grade no reflex has. */
const isStrengthOnly = (token: Token): boolean =>
  (token.kind === 'fraction' && token.parts.length === 2 && token.parts[1] === '5') ||
  (token.kind === 'state' && token.state === 'weak') ||
  (token.kind === 'number' && /^(?:5|[345]-)$/.test(token.raw));

/** `1+/2+`, `0`, `++`, "brisk": more a reflex than a grade of strength. */
function isReflexLike(token: Token, mode: Mode): boolean {
  const parts = partsOf(token);
  if (parts.length > 0) {
    const graded =
      parts.every((part) => /^[0-3]\+?$/.test(part)) && parts.some((part) => /\+|^0$/.test(part));
    return graded && (mode !== 'none' || parts.length === 2);
  }
  if (mode === 'none') return false;
  return (
    token.kind === 'pluses' ||
    (token.kind === 'state' && token.state !== 'weak' && reflexOf(token.state) !== null)
  );
}

/** Whether nothing has been said of the reflexes before the first of them is named. */
function isHeading(tokens: readonly Token[], place: number, textOf: (token: Token) => string): boolean {
  const telling = (token: Token) =>
    VALUES.has(token.kind) || isHead(token) || isTendonOfPatella(token, textOf);
  const next = tokens.slice(place + 1).find(telling);
  return next !== undefined && !VALUES.has(next.kind);
}

const isTendonOfPatella = (token: Token, textOf: (token: Token) => string): boolean =>
  token.kind === 'filler' && textOf(token) === PATELLAR_TENDON;

/** `PT 2+/2+`, "PT," and `PT/TA`, not "pt reports". */
const isGraded = (next: Token | undefined): boolean =>
  next === undefined ||
  (VALUES.has(next.kind) && next.kind !== 'no') ||
  ['side', 'mark', 'and', 'order', 'head'].includes(next.kind);

/**
 * Names that are a muscle elsewhere and a tendon among reflexes (`TA`, `PT`, "quads"): under a heading for reflexes
 * the tendon, and nothing is strength there; where it may be either, the name says nothing.
 */
export function withTendons(tokens: readonly Token[], line: string): Token[] {
  const textOf = ({ start, end }: Token) => line.slice(start, end).toLowerCase();
  const anyReflex = tokens.some((token) => isReflexGroup(token) || isReflex(token));
  let mode: Mode = anyReflex ? 'before' : 'none';
  let strange = false;
  let colon = false;
  let sentence = 0;
  let opened = 0;
  return tokens.map((token, place): Token => {
    const { start, end, glued } = token;
    const as = (item: TokenOf<'head'>['item']): Token => ({ start, end, glued, kind: 'head', item });
    const either = () => as({ class: 'muscle_or_tendon' });
    const next = tokens[place + 1];
    if (isMark(token, ';', '.')) sentence += 1;
    if (token.kind === 'unknown') strange = true;
    if (isTendonOfPatella(token, textOf) && anyReflex && isGraded(next)) {
      if (isReflexGroup(next)) return as({ class: 'reflex', reflex: 'patellar' });
      return mode === 'heading' && !strange ? as({ class: 'reflex', reflex: 'patellar' }) : either();
    }
    if (!isHead(token)) return token;
    if (isReflexGroup(token)) {
      mode = isHeading(tokens, place, textOf) ? 'heading' : 'beside';
      [strange, opened, colon] = [false, sentence, isMark(next, ':')];
      // "Gastroc reflex": one reflex, not all of them.
      return isMuscle(tokens[place - 1]) && !TENDONS[textOf(tokens[place - 1] as Token)]
        ? { start, end, glued, kind: 'unknown' }
        : token;
    }
    if (token.item.class === 'group' && token.item.group === 'strength') mode = 'strength';
    else if (isReflex(token)) {
      if (mode !== 'heading') [mode, opened] = ['beside', sentence];
    } else if (mode === 'heading' && !isMuscle(token) && !isCordSign(token)) mode = 'beside';
    if (!isMuscle(token)) return token;
    const tendon = TENDONS[textOf(token)];
    if (tendon && isReflexGroup(next)) return as({ class: 'reflex', reflex: tendon });
    const { values, muscles } = valuesAfter(tokens, place);
    // Past its sentence a heading without a colon holds only for what looks like a reflex.
    const held = sentence === opened || colon || values.every((value) => isReflexLike(value, mode));
    if (mode === 'heading' && held && (tendon || sentence === opened))
      return tendon ? as({ class: 'reflex', reflex: tendon }) : either();
    if (!tendon) mode = 'strength';
    if (mode === 'strength') return token;
    const clear = muscles.some((muscle) => !TENDONS[textOf(muscle)]);
    if (clear || values.length === 0) return token;
    if (mode === 'beside' && sentence === opened) return values.some(isStrengthOnly) ? token : either();
    return values.every((value) => isReflexLike(value, mode)) ? either() : token;
  });
}
