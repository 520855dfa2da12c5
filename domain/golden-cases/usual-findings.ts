import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import type { CheckIn, FollowUp } from '../progress/check-in';
import type { Muscle, ReflexGrade, SensationState, StrengthGrade } from '../vocabulary/muscles';
import type { Root } from '../vocabulary/roots';
import type { Sided } from '../vocabulary/side';

/** What a therapist writes down when nothing is wrong, so that each golden case shows what is its own. */

const every = <Key extends string, Value>(keys: readonly Key[], value: Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;

/** These items were asked or tested, and are there. */
export const has = <const Key extends string>(...keys: Key[]): Record<Key, 'present'> =>
  every(keys, 'present');
/** These items were asked or tested, and are not there. */
export const denies = <const Key extends string>(...keys: Key[]): Record<Key, 'absent'> =>
  every(keys, 'absent');

/** The five cauda equina questions, all asked and all answered no. */
export const CLEAR_SCREEN = {
  ...denies('saddle', 'bladder', 'bowel', 'sexual', 'bilateralLegs'),
  bladderChanges: [],
  bowelChanges: [],
  sexualChanges: [],
} satisfies Intake['caudaEquina'];

/** The general questions, all answered no. */
export const WELL = denies(
  'fever',
  'rigors',
  'sweats',
  'weightLoss',
  'unwell',
  'groinOrAbdominalPain',
  'breathless',
  'fainting',
  'coldFoot',
  'rash',
  'legSwelling',
  'thoracicPain',
  'armSymptoms',
  'acuteMidlinePain',
) satisfies Intake['generalHealth'];

/** The histories that change what is safe, all asked and denied. */
export const NO_RISKS = denies(
  'cancer',
  'osteoporosis',
  'steroid_long_term',
  'immunosuppression',
  'intravenous_drug_use',
  'recent_infection',
  'recent_spinal_procedure',
  'diabetes',
  'anticoagulant',
  'lumbar_surgery_previous',
  'fracture_previous',
  'vascular_disease',
  'aneurysm_known',
) satisfies Intake['history'];

const USUAL_MUSCLES = [
  'hip_flexion',
  'knee_extension',
  'ankle_dorsiflexion',
  'great_toe_extension',
  'plantarflexion',
] as const satisfies readonly Muscle[];

/** The usual key muscles at 5 on both sides, but for those named; a muscle not named and not usual stays untested. */
export function strength(
  but: Partial<Record<Muscle, Sided<StrengthGrade>>> = {},
): NonNullable<NonNullable<Exam['neurology']>['strength']> {
  return { ...every(USUAL_MUSCLES, { left: '5', right: '5' } as const), ...but };
}

/** A muscle at 5 on both sides. */
export const FULL = { left: '5', right: '5' } as const;

/** Knee and ankle jerks 2+ on both sides, but for those named. */
export function reflexes(but: {
  patellar?: Sided<ReflexGrade>;
  achilles?: Sided<ReflexGrade>;
}): NonNullable<NonNullable<Exam['neurology']>['reflexes']> {
  const normal = { left: '2+', right: '2+' } as const;
  return { patellar: normal, achilles: normal, ...but };
}

const USUAL_POINTS = ['L2', 'L3', 'L4', 'L5', 'S1'] as const satisfies readonly Root[];

/** Light touch and pinprick normal at the points L2–S1 of both legs, but for the states named. */
export function sensation(
  but: Partial<Record<Root, Sided<SensationState>>> = {},
): NonNullable<NonNullable<Exam['neurology']>['sensation']> {
  const pair = (state: SensationState = 'normal') => ({ lightTouch: state, pinprick: state });
  const points = [...new Set<Root>([...USUAL_POINTS, ...(Object.keys(but) as Root[])])];
  return Object.fromEntries(
    points.map((root) => [root, { left: pair(but[root]?.left), right: pair(but[root]?.right) }]),
  );
}

/** Plantar response, clonus, brisk reflexes and tone tested, none found. */
export const NO_UMN_SIGNS = denies('babinski', 'clonus', 'brisk_reflexes', 'spasticity');

/** All six sacroiliac provocation tests done, none positive. */
export const SIJ_CLEAR = denies(
  'distraction',
  'thigh_thrust',
  'compression',
  'sacral_thrust',
  'gaenslen_left',
  'gaenslen_right',
);

/** A hip that moves fully and reproduces nothing. */
export const HIP_CLEAR = {
  ...has('normal'),
  ...denies('internal_rotation_limited', 'reproduces_pain', 'groin_pain_on_rotation', 'scour_positive'),
} as const;

export const PULSES_NORMAL = { left: 'normal', right: 'normal' } as const;

const NO_DANGER = {
  saddle: 'no',
  bladder: 'no',
  bowel: 'no',
  sexual: 'no',
  bothLegs: 'no',
  weakness: 'no',
  fever: 'no',
} as const satisfies CheckIn['danger'];

/** A check-in with every danger question answered no, but for those named. */
export function checkIn(
  said: Omit<CheckIn, 'danger' | 'note'> & { danger?: Partial<CheckIn['danger']>; note?: string },
): CheckIn {
  return { note: '', ...said, danger: { ...NO_DANGER, ...said.danger } };
}

/** A follow-up visit with every cauda equina question asked and denied. */
export function visit(found: Omit<FollowUp, 'caudaEquina'>): FollowUp {
  return { ...found, caudaEquina: denies('saddle', 'bladder', 'bowel', 'sexual', 'bilateralLegs') };
}
