import { agreeing } from './agreeing';
import { coverAll, keptText } from './cover-all';
import { outlineOf } from './findings';
import type { Item } from './lexicon/item';
import { withOwnHistory } from './own-history';
import { type Piece, piecesOf } from './pieces';
import { previewOf } from './preview';
import type { GroupReading } from './read-group-words';
import { readOutline, refused } from './share-words';
import type {
  Doubt,
  ShorthandReading,
  ShorthandSet,
  ShorthandSettings,
  ShorthandWarning,
  Span,
} from './shorthand';
import { textForNotes } from './side-in-text';
import type { Token } from './token';
import { tokenise } from './tokenise';
import { withTendons } from './under-reflexes';

/** A line is one line: what goes beyond is kept as text. */
const MOST_CHARACTERS = 2000;

type Draft = { sets: ShorthandSet[]; kept: Span[]; warnings: ShorthandWarning[] };

function takeReading(draft: Draft, reading: GroupReading): void {
  const keep = (span: Span, doubt: Doubt) => {
    draft.kept.push(span);
    draft.warnings.push({ doubt, span });
  };
  if (reading.doubt) {
    keep(reading.span, reading.doubt);
    return;
  }
  for (const written of reading.sets) {
    const sideInText = reading.sideless.includes(written);
    const preview = previewOf(written, sideInText);
    draft.sets.push({ ...written, sideInText, span: reading.span, preview } as ShorthandSet);
  }
  for (const { start, end, kind } of reading.asides)
    keep({ start, end }, kind === 'aside' ? 'norm_or_old_value' : 'no_place');
  for (const span of reading.detached) keep(span, 'not_understood');
}

const STRONG_UNDO =
  /\b(?:resolved|gone|settled|previously|previous|prev|last (?:visit|time|week|session)|was|were|wrong|error|correction|old|opposite)\b/i;

/** "Now resolved", "L side was last visit" after the findings: everything read so far on the line is in doubt. */
function takesBack(line: string, piece: Piece): boolean {
  const [first] = piece.tokens;
  const last = piece.tokens.at(-1);
  if (!first || !last || piece.tokens.some(({ kind }) => kind === 'head')) return false;
  return STRONG_UNDO.test(line.slice(first.start, last.end));
}

/** Words for a slip of the pen put everything before them in doubt, also as a heading ("Correction: …"). */
const SLIP = /\b(?:wrong|error|correction|opposite|other)\b/i;

function readPieces(line: string, tokens: readonly Token[], settings: ShorthandSettings): Draft {
  const { pieces, blocked } = piecesOf(tokens, settings);
  const draft: Draft = { sets: [], kept: [], warnings: [] };
  let readings: GroupReading[] = [];
  const refuseAll = (end: number) => {
    const span = { start: 0, end };
    readings = [];
    draft.kept = [span];
    draft.warnings = [{ doubt: 'earlier_or_planned', span }];
  };
  for (const piece of pieces) {
    if (readings.length > 0 && takesBack(line, piece)) refuseAll(piece.tokens.at(-1)?.end ?? 0);
    else readings.push(...readOutline(outlineOf(piece)));
  }
  if (blocked && SLIP.test(line.slice(blocked.start, blocked.end))) refuseAll(blocked.end);
  for (const reading of withoutUnclearRepeats(readings)) takeReading(draft, reading);
  if (blocked) {
    draft.kept.push(blocked);
    draft.warnings.push({ doubt: 'earlier_or_planned', span: blocked });
  }
  return draft;
}

/** Of these a second mention that cannot be read need not be about the first. */
const MANY_PLACES: ReadonlySet<Item['class']> = new Set([
  'sensation',
  'pain',
  'feeling',
  'leg_pain',
  'behaviour',
  'group',
]);

/** `SLR R +, SLR R - on retest`: what is said again and not understood may be a change of mind. */
function withoutUnclearRepeats(readings: readonly GroupReading[]): GroupReading[] {
  const unread = readings.filter(({ doubt }) => doubt !== null);
  const names = ({ items }: GroupReading) =>
    items.filter((item) => !MANY_PLACES.has(item.class)).map((item) => JSON.stringify(item));
  const meet = (one: GroupReading, other: GroupReading) =>
    one.sides.length === 0 ||
    other.sides.length === 0 ||
    one.sides.some((side) => side === 'both' || other.sides.includes(side) || other.sides.includes('both'));
  return readings.map((reading) => {
    if (reading.doubt !== null) return reading;
    const own = names(reading);
    const again = unread.some(
      (other) => meet(reading, other) && names(other).some((name) => own.includes(name)),
    );
    return again ? refused(reading, 'contradiction') : reading;
  });
}

/**
 * Reads one line of a physiotherapist's shorthand into facts. Deterministic and total. What cannot be read with
 * certainty, because of a side, a sign, an unknown word or an old value, is kept as text and never guessed.
 */
export function readShorthand(line: string, settings: ShorthandSettings): ShorthandReading {
  const text = line.slice(0, MOST_CHARACTERS);
  const tokens = withTendons(withOwnHistory(tokenise(text, settings.glossary), text), text);
  const draft = readPieces(text, tokens, settings);
  const { sets, contradicting } = agreeing(draft.sets);
  draft.sets = sets;
  for (const span of contradicting) {
    draft.kept.push(span);
    draft.warnings.push({ doubt: 'contradiction', span });
  }
  const covered = coverAll(text, tokens, draft);
  const beyond = line.length > MOST_CHARACTERS ? [{ start: MOST_CHARACTERS, end: line.length }] : [];
  const kept = keptText(line, { sets: covered.sets, kept: [...covered.kept, ...beyond] });
  return {
    line,
    sets: covered.sets,
    kept,
    notes: textForNotes(line, tokens, { sets: covered.sets, kept }),
    warnings: [...draft.warnings].sort((one, other) => one.span.start - other.span.start),
  };
}
