import { type Finding, findingIn } from '../vocabulary/finding';
import {
  MUSCLES,
  type Muscle,
  mrcValue,
  REFLEXES,
  type Reflex,
  type ReflexGrade,
  type SensationState,
} from '../vocabulary/muscles';
import { ROOTS, type Root } from '../vocabulary/roots';
import { type AreaSide, otherSide, SIDES, type Side } from '../vocabulary/side';
import type { UMN_SIGNS } from './items';
import type { Exam } from './schema';

/** Readings of the examination: pure and total. A value nobody recorded stays null, never normal. */

export type WeakMuscle = {
  muscle: Muscle;
  /** Null: weak, but the record does not say on which side. */
  side: Side | null;
  /** MRC value, ± a third; an ungraded weakness counts as 4 (corrections 15). */
  mrc: number;
  graded: boolean;
  /** Where it was found, the grade first. */
  fields: string[];
};

const NEUROLOGY = 'exam.neurology';

const FULL_STRENGTH = 5;
const UNGRADED_WEAK = 4;
/** A calf that cannot do ten single-leg heel raises is weak beside one that can (specification §1.6, §4.1). */
const LEAST_HEEL_RAISES = 10;

const GAIT_OF_WEAK = [
  ['steppage_or_foot_slap', 'ankle_dorsiflexion'],
  ['cannot_heel_walk', 'ankle_dorsiflexion'],
  ['cannot_toe_walk', 'plantarflexion'],
] as const;

const gradedValue = (exam: Exam, muscle: Muscle, side: Side): number | null => {
  const grade = exam.neurology?.strength?.[muscle]?.[side];
  return grade ? mrcValue(grade) : null;
};

/**
 * Muscles below full strength. Besides grades: `cannot_heel_walk` and steppage mean weak dorsiflexion,
 * `cannot_toe_walk` and fewer than ten heel raises beside a better leg weak plantarflexion (specification §1.6).
 * Gait has no side of its own: it counts for legs where that muscle is graded weak, else for the one symptomatic leg,
 * else for a side unknown (null) — never for both, so that a gait sign alone makes no bilateral weakness.
 */
export function weakMuscles(exam: Exam, symptomatic: readonly Side[]): WeakMuscle[] {
  const weak: WeakMuscle[] = [];
  for (const muscle of MUSCLES) {
    for (const side of SIDES) {
      const mrc = gradedValue(exam, muscle, side);
      const graded = exam.neurology?.strength?.[muscle]?.[side] !== 'weak';
      if (mrc !== null && mrc < FULL_STRENGTH)
        weak.push({ muscle, side, mrc, graded, fields: [`${NEUROLOGY}.strength.${muscle}.${side}`] });
    }
  }
  const add = (muscle: Muscle, side: Side | null, at: string) => {
    const known = weak.filter((entry) => entry.muscle === muscle && (side === null || entry.side === side));
    const field = `${NEUROLOGY}.${at}`;
    for (const entry of known) entry.fields.push(field);
    if (known.length === 0) weak.push({ muscle, side, mrc: UNGRADED_WEAK, graded: false, fields: [field] });
  };
  const onlyLeg = symptomatic.length === 1 ? (symptomatic[0] ?? null) : null;
  for (const side of SIDES) if (fewHeelRaises(exam, side)) add('plantarflexion', side, `heelRaises.${side}`);
  for (const [sign, muscle] of GAIT_OF_WEAK)
    if (findingIn(exam.neurology?.gait, sign) === 'present') add(muscle, onlyLeg, `gait.${sign}`);
  return weak;
}

function fewHeelRaises(exam: Exam, side: Side): boolean {
  const raises = exam.neurology?.heelRaises;
  const here = raises?.[side];
  const there = raises?.[otherSide(side)];
  if (here === undefined || here >= LEAST_HEEL_RAISES) return false;
  // Few on both sides is age or fitness as often as a root: the rule compares sides.
  return there === undefined || there >= LEAST_HEEL_RAISES;
}

/** Steppage or a slapping foot. */
export const footDropGait = (exam: Exam): boolean =>
  findingIn(exam.neurology?.gait, 'steppage_or_foot_slap') === 'present';

/**
 * MRC value of one muscle, with functional equivalents; null when not tested. "Stated normal" fills 5 only while the
 * strength group holds no abnormal entry (importer rule 1).
 */
export function strengthValue(
  exam: Exam,
  muscle: Muscle,
  side: Side,
  symptomatic: readonly Side[],
): number | null {
  const weak = weakMuscles(exam, symptomatic);
  const here = weak.filter((entry) => entry.muscle === muscle && entry.side === side);
  if (here.length > 0) return Math.min(...here.map((entry) => entry.mrc));
  const graded = gradedValue(exam, muscle, side);
  if (graded !== null) return graded;
  return exam.neurology?.statedNormal?.strength && weak.length === 0 ? FULL_STRENGTH : null;
}

/** Whether strength was examined at all: a judged grade, heel raises, a heel or toe walk, or stated normal. */
export function strengthExamined(exam: Exam): boolean {
  const neurology = exam.neurology;
  const judged = (value: Finding) => value === 'present' || value === 'absent';
  return (
    neurology?.statedNormal?.strength === true ||
    MUSCLES.some((muscle) => SIDES.some((side) => gradedValue(exam, muscle, side) !== null)) ||
    SIDES.some((side) => neurology?.heelRaises?.[side] !== undefined) ||
    judged(findingIn(neurology?.gait, 'cannot_heel_walk')) ||
    judged(findingIn(neurology?.gait, 'cannot_toe_walk'))
  );
}

/** Roots that supply each muscle: weight ≥0.3 in the motor rows of specification §4.3. `whole_limb` names no root. */
export const ROOTS_OF_MUSCLE: Record<Muscle, readonly Root[]> = {
  hip_flexion: ['L1', 'L2', 'L3'],
  hip_adduction: ['L2', 'L3', 'L4'],
  hip_abduction: ['L5', 'S1'],
  hip_extension: ['L5', 'S1', 'S2'],
  knee_extension: ['L2', 'L3', 'L4'],
  knee_flexion: ['L5', 'S1', 'S2'],
  ankle_dorsiflexion: ['L4', 'L5'],
  ankle_inversion: ['L4', 'L5'],
  ankle_eversion: ['L5', 'S1'],
  plantarflexion: ['S1', 'S2'],
  great_toe_extension: ['L5'],
  toe_extension: ['L5'],
  toe_flexion: ['S1', 'S2'],
  whole_limb: [],
};

/** Each muscle's roots as bits, and every set of roots with how many it holds, the smallest first. */
const ROOT_BITS = Object.fromEntries(
  Object.entries(ROOTS_OF_MUSCLE).map(([muscle, roots]) => [
    muscle,
    roots.reduce((bits, root) => bits | (1 << ROOTS.indexOf(root)), 0),
  ]),
) as Record<Muscle, number>;
const ROOT_SETS = Array.from({ length: 1 << ROOTS.length }, (_, bits) => ({
  bits,
  size: ROOTS.filter((_root, index) => bits & (1 << index)).length,
})).sort((one, other) => one.size - other.size);

/** Least number of roots that explains all these muscles (corrections 15): dorsiflexion with great toe is one. */
export function fewestRoots(muscles: readonly Muscle[]): number {
  const supplied = muscles.map((muscle) => ROOT_BITS[muscle]).filter((bits) => bits !== 0);
  if (supplied.length === 0) return 0;
  return (
    ROOT_SETS.find(({ bits }) => supplied.every((muscle) => (muscle & bits) !== 0))?.size ?? ROOTS.length
  );
}

/** Legs with a weak muscle on record; a weakness of unknown side belongs to neither. */
export const weakSides = (weak: readonly WeakMuscle[]): Side[] =>
  SIDES.filter((side) => weak.some((entry) => entry.side === side));

const LOSS: ReadonlySet<SensationState | undefined> = new Set(['reduced', 'absent']);

/** Legs with examined loss of sensation (reduced or absent). An area of unknown side counts for the symptomatic leg. */
export function sensoryLossSides(exam: Exam, symptomatic: readonly Side[]): Side[] {
  const neurology = exam.neurology;
  const counts = (side: AreaSide, leg: Side) =>
    side === leg || side === 'both' || (side === 'unknown' && symptomatic.includes(leg));
  return SIDES.filter(
    (leg) =>
      ROOTS.some((root) => {
        const pair = neurology?.sensation?.[root]?.[leg];
        return LOSS.has(pair?.lightTouch) || LOSS.has(pair?.pinprick);
      }) ||
      (neurology?.sensationAreas ?? []).some(
        (area) => LOSS.has(area.state) && area.region !== 'perineum_saddle' && counts(area.side, leg),
      ),
  );
}

/**
 * One tendon reflex; null when not tested. "Stated normal" fills 2+ only while no reflex is abnormal (importer rule 1).
 */
export function reflexGrade(exam: Exam, reflex: Reflex, side: Side): ReflexGrade | null {
  const grades = exam.neurology?.reflexes;
  const grade = grades?.[reflex]?.[side];
  if (grade) return grade === 'unable' ? null : grade;
  if (!exam.neurology?.statedNormal?.reflexes) return null;
  const abnormal = REFLEXES.some((name) =>
    SIDES.some((leg) => {
      const other = grades?.[name]?.[leg];
      return other !== undefined && other !== '2+' && other !== 'unable';
    }),
  );
  return abnormal ? null : '2+';
}

/** Whether some reflex, at some level on some side, is graded so. */
const someReflex = (exam: Exam, is: (grade: ReflexGrade) => boolean): boolean =>
  REFLEXES.some((reflex) =>
    SIDES.some((side) => {
      const grade = reflexGrade(exam, reflex, side);
      return grade !== null && is(grade);
    }),
  );

const REFLEX_STEP: Record<ReflexGrade, number | null> = {
  '0': 0,
  '1+': 1,
  '2+': 2,
  '3+': 3,
  '4+': 4,
  unable: null,
};

/**
 * Lost or weaker reflexes (0 or 1+). The same loss of the ankle jerk on both sides is not counted over 60 years or with
 * diabetes (importer rule 6); pass that as `ignoreBothAnkles`.
 */
export function reflexLosses(exam: Exam, ignoreBothAnkles: boolean): { reflex: Reflex; side: Side }[] {
  const step = (reflex: Reflex, side: Side) => {
    const grade = reflexGrade(exam, reflex, side);
    return grade === null ? null : REFLEX_STEP[grade];
  };
  return REFLEXES.flatMap((reflex) =>
    SIDES.filter((side) => {
      const here = step(reflex, side);
      if (here === null || here > 1) return false;
      return !(reflex === 'achilles' && ignoreBothAnkles && step(reflex, otherSide(side)) === here);
    }).map((side) => ({ reflex, side })),
  );
}

/** Legs with a lost or weaker reflex. */
export const reflexLossSides = (exam: Exam, ignoreBothAnkles: boolean): Side[] => {
  const lost = reflexLosses(exam, ignoreBothAnkles);
  return SIDES.filter((leg) => lost.some(({ side }) => side === leg));
};

/** Brisk leg reflexes: the sign itself, or a knee or ankle jerk of 3+ or 4+ (corrections 25). */
export function briskReflexes(exam: Exam): Finding {
  const sign = findingIn(exam.neurology?.upperMotorNeurone, 'brisk_reflexes');
  if (sign === 'present' || someReflex(exam, (grade) => grade === '3+' || grade === '4+')) return 'present';
  return sign !== 'not_tested' ? sign : someReflex(exam, () => true) ? 'absent' : 'not_tested';
}

/** Clonus: the sign itself or a reflex graded 4+. */
export function clonus(exam: Exam): Finding {
  return someReflex(exam, (grade) => grade === '4+')
    ? 'present'
    : findingIn(exam.neurology?.upperMotorNeurone, 'clonus');
}

/** An upper motor neurone sign as recorded. */
export const umnSign = (exam: Exam, sign: (typeof UMN_SIGNS)[number]): Finding =>
  findingIn(exam.neurology?.upperMotorNeurone, sign);

/** Both ankle jerks absent; `not_tested` while one side is unknown. */
export function bothAnkleJerksLost(exam: Exam): Finding {
  const grades = SIDES.map((side) => reflexGrade(exam, 'achilles', side));
  if (grades.some((grade) => grade !== null && grade !== '0')) return 'absent';
  return grades.every((grade) => grade === '0') ? 'present' : 'not_tested';
}

export type NeurologyReading = 'abnormal' | 'normal' | 'partly_normal' | 'not_examined';

/**
 * Objective signs of nerve loss. `normal` only when strength, sensation and reflexes were all examined;
 * `partly_normal` when some were, and nothing abnormal was found.
 */
export function neurologyReading(
  exam: Exam,
  symptomatic: readonly Side[],
  ignoreBothAnkles: boolean,
): NeurologyReading {
  if (
    weakMuscles(exam, symptomatic).length > 0 ||
    sensoryLossSides(exam, symptomatic).length > 0 ||
    reflexLossSides(exam, ignoreBothAnkles).length > 0
  )
    return 'abnormal';
  const examined = [strengthExamined(exam), sensationExamined(exam), reflexesExamined(exam)];
  if (examined.every(Boolean)) return 'normal';
  return examined.some(Boolean) ? 'partly_normal' : 'not_examined';
}

/** Whether sensation was examined at all: a judged point or area, or stated normal. */
export function sensationExamined(exam: Exam): boolean {
  const neurology = exam.neurology;
  const judged = (state: SensationState | undefined) => state !== undefined && state !== 'unable';
  return (
    neurology?.statedNormal?.sensation === true ||
    (neurology?.sensationAreas ?? []).some((area) => judged(area.state)) ||
    ROOTS.some((root) =>
      SIDES.some((side) => {
        const pair = neurology?.sensation?.[root]?.[side];
        return judged(pair?.lightTouch) || judged(pair?.pinprick);
      }),
    )
  );
}

/** Whether a tendon reflex was examined, or all were stated normal. */
export const reflexesExamined = (exam: Exam): boolean => someReflex(exam, () => true);

/** A foot pulse lost or weaker on a side; `unable` and silence say nothing. */
export function pulses(exam: Exam): 'absent' | 'reduced' | 'normal' | null {
  const states = SIDES.map((side) => exam.vascular?.pulses?.[side]);
  if (states.includes('absent')) return 'absent';
  if (states.includes('reduced')) return 'reduced';
  return states.includes('normal') ? 'normal' : null;
}

/** The lower ankle–brachial index of the two legs; null when not measured. */
export function lowestAnkleBrachialIndex(exam: Exam): number | null {
  const values = SIDES.map((side) => exam.vascular?.ankleBrachialIndex?.[side]).filter(
    (value) => value !== undefined,
  );
  return values.length > 0 ? Math.min(...values) : null;
}
