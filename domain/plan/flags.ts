import type { StructureId } from '../evaluation';
import {
  footDropGait,
  lowestAnkleBrachialIndex,
  pulses,
  sensoryLossSides,
  weakMuscles,
} from '../exam/readings';
import type { Facts } from '../facts';
import {
  arterialPattern,
  durationWeeks,
  legNumbness,
  reportedWeakness,
  symptomaticSides,
} from '../intake/readings';
import { findingIn } from '../vocabulary/finding';
import { SIDES } from '../vocabulary/side';
import { askBeforeSigning } from './ask-before-signing';
import type { Irritability, PlanClass } from './plan';
import { NEURAL_CLASSES } from './plan-class';
import type { PlanFlag } from './plan-flag';

export type FlagReading = {
  flags: ReadonlySet<PlanFlag>;
  /** Safety facts nobody recorded: never taken as "no", but put to the therapist before signing. */
  askBeforeSigning: string[];
};

const RECENT_WEEKS = 6;
const SECOND_TRIMESTER_WEEKS = 13;
/** A slip from Meyerding grade III on wants a spinal opinion before it is loaded (§1.10; expert default). */
const HIGH_GRADE_SLIP = 3;

/** Classes whose nerve a disc may have caught. A mixed plan of unknown parts counts as one: the safer side. */
const RADICULAR: ReadonlySet<PlanClass> = new Set<PlanClass>(['RAD_HI', 'RAD_LO', 'RADIC', 'MIXED']);

/** Pregnant in any week: no anti-inflammatory text, no electrotherapy (IL08, IL22). */
export const isPregnant = ({ history, generalHealth }: Facts['intake']): boolean =>
  findingIn(history, 'pregnant') === 'present' || (generalHealth?.pregnancyWeeks ?? 0) > 0;

const isWeaknessWorsening = ({ intake, exam }: Facts): boolean =>
  intake.symptoms?.weakness?.trend === 'worsening' ||
  exam.neurology?.strengthComparedWithLast === 'dropped_a_grade';

function deficitFlags(facts: Facts): PlanFlag[] {
  const { exam, intake } = facts;
  const sides = symptomaticSides(intake);
  const weak = weakMuscles(exam, sides);
  const deficit = weak.length > 0 || sensoryLossSides(exam, sides).length > 0;
  const compared = exam.neurology?.strengthComparedWithLast;
  const worsening = isWeaknessWorsening(facts);
  const severe = weak.some(({ mrc }) => mrc <= 3);
  const seenTwice = compared === 'same' || compared === 'improved';
  const footDrop =
    footDropGait(exam) ||
    reportedWeakness(intake).footDrop ||
    weak.some(({ muscle, mrc }) => muscle === 'ankle_dorsiflexion' && mrc <= 3);
  const flags: PlanFlag[] = [];
  if (worsening || (deficit && (severe || !seenTwice))) flags.push('DEFICIT_UNSTABLE');
  if (footDrop) flags.push('FOOT_DROP', 'FOOT_DROP_NO_BRACE');
  if (sensoryLossSides(exam, sides).length > 0 || legNumbness(intake) === 'present') flags.push('NUMB_SKIN');
  return flags;
}

function movementFlags(facts: Facts, components: PlanClass[], asOf: string): PlanFlag[] {
  const { exam, intake } = facts;
  const worse = (response: string | null | undefined) =>
    response === 'peripheralises' || response === 'worse';
  const flexionWorse = worse(exam.movement?.repeatedFlexion);
  const weeks = durationWeeks(intake, asOf);
  const radicular = components.some((part) => RADICULAR.has(part));
  const raises = SIDES.map((side) => exam.mechanosensitivity?.slr?.[side]);
  const sits = intake.pain?.sitMinutes;
  const walks = intake.pain?.walkMinutes;
  const flags: PlanFlag[] = [];
  if (radicular && ((weeks !== null && weeks < RECENT_WEEKS) || flexionWorse)) flags.push('DISC_ACUTE');
  if (flexionWorse) flags.push('FLEX_INTOL');
  if (worse(exam.movement?.repeatedExtension)) flags.push('EXT_INTOL');
  if (sits != null && sits <= 10) flags.push('SIT_INTOL');
  if (walks != null && walks <= 5) flags.push('WALK_INTOL');
  if (raises.some((raise) => raise?.result === 'positive' && (raise.degrees == null || raise.degrees < 70)))
    flags.push('SLR_POSITIVE');
  if (SIDES.some((side) => exam.mechanosensitivity?.femoralStretch?.[side] === 'present'))
    flags.push('FEMORAL_NERVE_IRR');
  return flags;
}

function historyFlags({ intake, exam, imaging, person }: Facts): PlanFlag[] {
  const has = (item: Parameters<typeof findingIn<keyof NonNullable<typeof intake.history>>>[1]) =>
    findingIn(intake.history, item) === 'present';
  const health = intake.generalHealth;
  const flags: PlanFlag[] = [];
  const set = (flag: PlanFlag, when: boolean) => when && flags.push(flag);
  const bones = has('osteoporosis') || has('steroid_long_term');
  const fracture = imaging.findings?.some(({ finding }) => finding === 'fracture') ?? false;
  set('OSTEOP', bones || fracture);
  set('OSTEOP_FRACTURE', fracture || (bones && has('fracture_previous')));
  set('STEROID_LONG', has('steroid_long_term'));
  const weeks = health?.pregnancyWeeks;
  set('PREG_AFTER_T1', weeks != null ? weeks >= SECOND_TRIMESTER_WEEKS : has('pregnant'));
  const surgery = health?.weeksSinceSpinalSurgery;
  set('SURG_LT6W', surgery != null && surgery < 6);
  set('SURG_6_12W', surgery != null && surgery >= 6 && surgery < 12);
  set('ANTICOAG', has('anticoagulant'));
  set('DIABETES', has('diabetes'));
  set('DIABETES_NEUROPATHY', has('diabetic_neuropathy'));
  set('CANCER_HX', has('cancer'));
  set('INFLAM', has('inflammatory_arthritis'));
  set('HYPERMOB', has('hypermobility'));
  set('IMPLANT_ESTIM', has('implanted_stimulator'));
  set('AGE_LT18', person.ageYears !== null && person.ageYears < 18);
  const falls = health?.fallsLastYear ?? 0;
  set('BALANCE', falls >= 1);
  set('BALANCE_UNSUPPORTED', falls >= 2 || findingIn(exam.neurology?.gait, 'wide_based') === 'present');
  set('CARDIO_UNCLEARED', has('unstable_heart_or_lung'));
  set('BP_HIGH', has('uncontrolled_blood_pressure'));
  const index = lowestAnkleBrachialIndex(exam);
  const pulse = pulses(exam);
  set(
    'PAD_UNCLEARED',
    pulse === 'absent' ||
      pulse === 'reduced' ||
      (index !== null && index <= 0.9) ||
      arterialPattern(intake) === 'present',
  );
  set('THR_RESTRICTED', has('joint_replacement'));
  set(
    'INCONTINENCE_NEW',
    intake.caudaEquina?.bladderChanges?.some(
      (change) => change === 'incontinence' || change === 'overflow_incontinence',
    ) ?? false,
  );
  return flags;
}

type FlagContext = {
  components: PlanClass[];
  /** The leading structure, if any. */
  structure: StructureId | null;
  irritability: Irritability;
  asOf: string;
};

/** The flags of a patient for these plan classes on this day. What was not recorded is listed, never taken as "no". */
export function flagsOf(
  facts: Facts,
  { components, structure, irritability, asOf }: FlagContext,
): FlagReading {
  const flags = new Set<PlanFlag>([
    irritability,
    ...deficitFlags(facts),
    ...movementFlags(facts, components, asOf),
    ...historyFlags(facts),
  ]);
  for (const part of ['NC_LSS', 'FORAM', 'SPL'] as const) if (components.includes(part)) flags.add(part);
  // A root caught by a narrow canal, a narrow foramen or a slip keeps the blocks of that structure whatever its plan class.
  if (structure === 'central_stenosis') flags.add('NC_LSS');
  if (structure === 'foraminal_or_lateral_stenosis') flags.add('FORAM');
  if (structure === 'spondylolisthesis') flags.add('SPL');
  if (irritability === 'IRR_MOD' && components.some((part) => NEURAL_CLASSES.has(part)))
    flags.add('IRR_MOD_NEURAL');
  const slip = Math.max(0, ...(facts.imaging.findings ?? []).map(({ slipGrade }) => slipGrade ?? 0));
  if (slip >= HIGH_GRADE_SLIP) flags.add('SPL');
  if (flags.has('SPL') && (slip >= HIGH_GRADE_SLIP || isWeaknessWorsening(facts))) flags.add('SPL_UNSTABLE');
  if (components.includes('SIJ')) {
    if (irritability !== 'IRR_LOW') flags.add('SIJ_IRRITABLE');
    if (flags.has('PREG_AFTER_T1')) flags.add('PGP_PREG');
  }
  const hip = facts.exam.competing?.hip;
  if (
    findingIn(hip, 'scour_positive') === 'present' ||
    findingIn(hip, 'groin_pain_on_rotation') === 'present'
  )
    flags.add('HIP_IMPINGEMENT');
  return { flags, askBeforeSigning: askBeforeSigning(facts, flags, asOf) };
}
