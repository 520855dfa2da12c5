import type { HIP_SIGNS, LUMBAR_MOVEMENTS } from '../exam/items';
import type { Facts } from '../facts';
import type { Aggravator, Easer, HistoryItem } from '../intake/items';
import type { Muscle, Reflex } from '../vocabulary/muscles';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';

/** Yes/no items of the intake the line can answer. */
export type IntakeFindingPath =
  | `intake.pain.${'backPain' | 'legPain' | 'legWorseThanBack' | 'belowKnee' | 'constant' | 'night' | 'coughSneezeStrain'}`
  | `intake.pain.aggravating.${Aggravator}`
  | `intake.pain.easing.${Easer}`
  | `intake.symptoms.${'numbnessAny' | 'tinglingAny' | 'morningStiffness'}`
  | `intake.caudaEquina.${'saddle' | 'bladder' | 'bowel' | 'sexual' | 'bilateralLegs'}`
  | `intake.generalHealth.${'fever' | 'rigors' | 'sweats' | 'weightLoss' | 'unwell'}`
  | `intake.history.${HistoryItem}`;

/** Yes/no items of the examination that have no side of their own. */
export type ExamFindingPath =
  | `exam.neurology.upperMotorNeurone.${'babinski' | 'clonus' | 'brisk_reflexes' | 'hoffmann'}`
  | `exam.neurology.gait.${'normal' | 'antalgic' | 'steppage_or_foot_slap' | 'trendelenburg' | 'cannot_heel_walk' | 'cannot_toe_walk'}`
  | `exam.movement.lumbar.${(typeof LUMBAR_MOVEMENTS)[number]}`
  | `exam.competing.sijTests.${'distraction' | 'thigh_thrust' | 'compression' | 'sacral_thrust'}`
  | `exam.competing.${'faber' | 'fortin'}`
  | `exam.competing.hip.${(typeof HIP_SIGNS)[number]}`
  | `exam.competing.deepGluteal.${'fair' | 'seated_piriformis' | 'active_piriformis'}`
  | `exam.competing.nerve.${'tinel_fibular_neck' | 'tinel_inguinal_ligament' | 'tinel_tarsal_tunnel'}`
  | `exam.vascular.${'calfSwollen' | 'abdomenPulsatile'}`
  | `exam.spine.${'percussionTender' | 'midlineTender'}`;

export type CrossedOrStretch = 'crossedSlr' | 'femoralStretch' | 'crossedFemoralStretch';
export type SidedFindingPath =
  | `exam.mechanosensitivity.${CrossedOrStretch}.${Side}`
  | `exam.competing.sijTests.gaenslen_${Side}`;

export type FindingPath = IntakeFindingPath | ExamFindingPath | SidedFindingPath;

/** Every place a shorthand line can write to, as a path into `intake` or `exam`. */
export type ShorthandPath =
  | FindingPath
  | `intake.episode.${'onsetDate' | 'legOnsetDate'}`
  | `intake.pain.${'areas' | 'legSide' | 'nprsLegWorst' | 'nprsLegAverage' | 'nprsLegNow' | 'nprsBack'}`
  | `intake.pain.${'walkMinutes' | 'walkMetres' | 'sitMinutes'}`
  | `intake.symptoms.${'numbness' | 'tingling'}`
  | `intake.symptoms.weakness.${'reported' | 'side' | 'what' | 'onsetDays'}`
  | `exam.mechanosensitivity.${'slr' | 'slump'}.${Side}`
  | `exam.neurology.strength.${Muscle}.${Side}`
  | `exam.neurology.reflexes.${Reflex}.${Side}`
  | `exam.neurology.sensation.${Root}.${Side}`
  | `exam.neurology.statedNormal.${'strength' | 'sensation' | 'reflexes'}`
  | `exam.neurology.heelRaises.${Side}`
  | `exam.neurology.${'sensationAreas' | 'perianalSensation' | 'analTone' | 'postVoidMillilitres'}`
  | `exam.movement.${'repeatedExtension' | 'repeatedFlexion' | 'repeatedSideGlide' | 'lateralShift'}`
  | `exam.competing.${'hipInternalRotationDegrees' | 'hipFlexionDegrees'}.${Side}`
  | 'exam.competing.sijCount'
  | `exam.vascular.${'pulses' | 'ankleBrachialIndex'}.${Side}`;

type At<Tree, Path extends string> = Path extends `${infer Step}.${infer Rest}`
  ? Step extends keyof NonNullable<Tree>
    ? At<NonNullable<Tree>[Step], Rest>
    : never
  : Path extends keyof NonNullable<Tree>
    ? NonNullable<NonNullable<Tree>[Path]>
    : never;

/** The value each path takes; lists and raised legs hold only what the line adds. */
export type ShorthandValues = { [Path in ShorthandPath]: At<Facts, Path> };
