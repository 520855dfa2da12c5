import type { Reflex, ReflexGrade } from '../../vocabulary/muscles';
import { bySide } from '../by-side';
import {
  isDoubt,
  type Outcome,
  onlyKinds,
  read,
  type Said,
  sidesInOrder,
  sidesOf,
  type Word,
  type Written,
  wordsOf,
  write,
  writtenOrder,
} from '../said';
import type { Doubt } from '../shorthand';
import type { State } from '../token';

const BY_STATE: Partial<Record<State | '↓' | '↑', ReflexGrade>> = {
  absent: '0',
  reduced: '1+',
  down: '1+',
  '↓': '1+',
  normal: '2+',
  brisk: '3+',
  increased: '3+',
  up: '3+',
  '↑': '3+',
};
const BY_PLUSES: Partial<Record<string, ReflexGrade>> = { '++': '2+', '+++': '3+', '++++': '4+' };
const SCALE = '4';

/** `2+`, `2`, `+2`, `++` or a word. A single plus and `-1` have no agreed meaning and are no grade. */
export function reflexOf(text: string): ReflexGrade | null {
  const digit = /^\+?([0-4])\+?$/.exec(text);
  if (digit && !/^\+\d\+$/.test(text))
    return digit[1] === '0' ? (text === '0' ? '0' : null) : (`${digit[1]}+` as ReflexGrade);
  return BY_PLUSES[text] ?? BY_STATE[text as State] ?? null;
}

function gradeOnSide(said: Said, words: readonly Word[]): ReflexGrade | Doubt {
  if (!onlyKinds(words, 'number', 'fraction', 'pluses', 'state', 'all')) return 'not_understood';
  const grades: (ReflexGrade | null)[] = [];
  for (const word of words) {
    if (word.kind === 'number') grades.push(word.degrees || word.compared ? null : reflexOf(word.raw));
    if (word.kind === 'pluses') grades.push(reflexOf('+'.repeat(word.count)));
    if (word.kind === 'state') grades.push(reflexOf(word.state));
    if (word.kind === 'fraction') grades.push(fromFraction(said, word.parts));
  }
  const [first] = grades;
  if (!first || grades.includes(null)) return 'value_unclear';
  return grades.every((grade) => grade === first) ? first : 'contradiction';
}

/** Beside a written side: a list of reflexes in order, or a grade out of four; both at once is not certain. */
function fromFraction(said: Said, parts: readonly string[]): ReflexGrade | null {
  const grades = parts.map(reflexOf);
  const listed = said.count > 1 && parts.length === said.count;
  const outOfFour = parts.length === 2 && parts[1] === SCALE;
  if (listed && outOfFour) return null;
  if (listed) return grades.includes(null) ? null : (grades[said.index] ?? null);
  return outOfFour ? (grades[0] ?? null) : null;
}

/** Tendon reflexes. A pair is the two sides in order; with several reflexes named and no side it could split those. */
export function readReflex(reflex: Reflex, said: Said): Outcome {
  const path = (side: 'left' | 'right') => `exam.neurology.reflexes.${reflex}.${side}` as const;
  const [pair] = wordsOf(said.words, 'fraction');
  if (pair && wordsOf(said.words, 'side').length === 0 && !said.scope.side) {
    const order = writtenOrder(said);
    if (!onlyKinds(said.words, 'fraction', 'order') || pair.parts.length !== 2) return 'value_unclear';
    if (said.count > 1 || (pair.parts[1] === SCALE && !order)) return 'side_unclear';
    const [first, second] = pair.parts.map(reflexOf);
    const sideOrder = order ?? (first === second ? said.scope.settings.order : said.scope.clinicOrder);
    if (!first || !second) return 'value_unclear';
    if (!sideOrder) return 'side_unclear';
    const grades = [first, second] as const;
    return read(
      sidesInOrder(sideOrder).map((side, index) => write(path(side), grades[index] ?? first, side)),
    );
  }
  const groups = bySide(said.words, said.scope);
  if (isDoubt(groups)) return groups;
  const sets: Written[] = [];
  for (const group of groups) {
    const grade = gradeOnSide(said, group.words);
    if (isDoubt(grade)) return grade;
    sets.push(...sidesOf(group.side).map((side) => write(path(side), grade, group.side)));
  }
  return read(sets);
}
