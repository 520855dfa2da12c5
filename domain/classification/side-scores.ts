import type { SideScore } from '../evaluation';
import { lowestAnkleBrachialIndex, reflexGrade } from '../exam/readings';
import { findingIn } from '../vocabulary/finding';
import { SIDES } from '../vocabulary/side';
import type { CaseReading } from './case-reading';
import { asState, type SignState } from './leg-reading';
import type { SignStates } from './signs';

/** One row of a published score: its points when it holds; null state: not recorded. */
type Item = { points: number; state: SignState };

/**
 * Adds up a score. Positive or negative is said only when the rows not recorded could not turn it; otherwise
 * `positive` is null.
 */
function total(items: readonly Item[], cutOff: number): { score: number; positive: boolean | null } {
  const held = items.filter((item) => item.state === 'present');
  const open = items.filter((item) => item.state === 'unknown');
  const score = held.reduce((sum, item) => sum + item.points, 0);
  const most = open.reduce((sum, item) => sum + Math.max(0, item.points), score);
  const least = open.reduce((sum, item) => sum + Math.min(0, item.points), score);
  return { score, positive: least >= cutOff ? true : most < cutOff ? false : null };
}

const ageBand = (age: number | null, holds: (age: number) => boolean): SignState =>
  age === null ? 'unknown' : holds(age) ? 'present' : 'absent';

const invert = (state: SignState): SignState =>
  state === 'present' ? 'absent' : state === 'absent' ? 'present' : 'unknown';

const worse = (c: CaseReading, key: 'flexion' | 'extension' | 'standing') =>
  asState(findingIn(c.facts.intake.pain?.aggravating, key));

const claudicates = (signs: SignStates): SignState =>
  signs.trigger_with_relief === 'present' || signs.exertional === 'present'
    ? 'present'
    : signs.walk_or_stand === 'absent'
      ? 'absent'
      : 'unknown';

function arterialCirculation(c: CaseReading): SignState {
  const index = lowestAnkleBrachialIndex(c.facts.exam);
  return index === null ? 'unknown' : index >= 0.9 ? 'present' : 'absent';
}

function achillesAbnormal(c: CaseReading): SignState {
  const grades = SIDES.map((side) => reflexGrade(c.facts.exam, 'achilles', side)).filter(
    (grade) => grade !== null,
  );
  if (grades.length === 0) return 'unknown';
  return grades.some((grade) => grade === '0' || grade === '1+') ? 'present' : 'absent';
}

/** Konno 2007 physician tool, Eur Spine J 16:1951. The point table is recalled and marked so. */
function konno(c: CaseReading, signs: SignStates): SideScore {
  const age = c.ageYears;
  const cutOff = 7;
  return {
    id: 'konno_2007',
    label: 'Konno 2007, physician tool',
    cutOff,
    ...total(
      [
        { points: 1, state: ageBand(age, (years) => years >= 60 && years <= 70) },
        { points: 2, state: ageBand(age, (years) => years > 70) },
        { points: 1, state: invert(signs.diabetes) },
        { points: 3, state: claudicates(signs) },
        { points: 2, state: worse(c, 'standing') },
        { points: 3, state: signs.flexion_relief },
        { points: -1, state: worse(c, 'flexion') },
        { points: 1, state: worse(c, 'extension') },
        { points: 3, state: arterialCirculation(c) },
        { points: 1, state: achillesAbnormal(c) },
        { points: -2, state: signs.slr },
      ],
      cutOff,
    ),
    source: 'Konno 2007, Eur Spine J 16:1951 (cut-off found; points recalled)',
    grade: 'recalled',
  };
}

/** Sugioka 2008, Fam Pract 25:237: history only. */
function sugioka(c: CaseReading, signs: SignStates): SideScore {
  const age = c.ageYears;
  const cutOff = 7;
  const months: SignState = c.weeks === null ? 'unknown' : c.weeks > 26 ? 'present' : 'absent';
  const incontinent = c.facts.intake.caudaEquina?.bladderChanges;
  const bladder = asState(c.facts.intake.caudaEquina?.bladder);
  return {
    id: 'sugioka_2008',
    label: 'Sugioka 2008, history score',
    cutOff,
    ...total(
      [
        { points: 2, state: ageBand(age, (years) => years >= 60 && years <= 70) },
        { points: 3, state: ageBand(age, (years) => years > 70) },
        { points: 1, state: months },
        { points: 2, state: signs.flexion_relief },
        { points: -2, state: asState(findingIn(c.facts.intake.pain?.easing, 'extension')) },
        { points: 2, state: worse(c, 'standing') },
        { points: 1, state: claudicates(signs) },
        {
          points: 1,
          state: incontinent?.some(
            (change) => change === 'incontinence' || change === 'overflow_incontinence',
          )
            ? 'present'
            : bladder === 'absent' || incontinent
              ? 'absent'
              : 'unknown',
        },
      ],
      cutOff,
    ),
    source: 'Sugioka 2008, Fam Pract 25:237 (PMC3743645)',
    grade: 'found',
  };
}

/** Cook 2011, Physiother Res Int: four of five, LR+ 4.6. */
function cook(c: CaseReading, signs: SignStates): SideScore {
  const cutOff = 4;
  return {
    id: 'cook_2011',
    label: 'Cook 2011, five items',
    cutOff,
    ...total(
      [
        { points: 1, state: signs.both_legs },
        { points: 1, state: signs.leg_worse },
        { points: 1, state: signs.walk_or_stand },
        { points: 1, state: signs.seated_relief },
        { points: 1, state: ageBand(c.ageYears, (years) => years > 48) },
      ],
      cutOff,
    ),
    source: 'Cook 2011, Physiother Res Int (four of five: LR+ 4.6, 2.4–8.9)',
    grade: 'found',
  };
}

/**
 * Published stenosis scores, shown beside the ranking and never mixed into it. N-CLASS, RAPIDH and Stynes are left
 * out: their weights are not verified (specification §11). Empty when there are no leg symptoms.
 */
export function sideScores(reading: CaseReading, signs: SignStates): SideScore[] {
  if (signs.leg_symptoms !== 'present') return [];
  return [konno(reading, signs), sugioka(reading, signs), cook(reading, signs)];
}
