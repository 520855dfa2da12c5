import type { Gate } from '../evaluation';

/** Where saddle, bladder, bowel and sexual changes are read from beside their own questions. */
const SPHINCTERS = [
  'intake.caudaEquina',
  'intake.symptoms.numbness',
  'intake.symptoms.tingling',
  'exam.neurology.perianalSensation',
  'exam.neurology.analTone',
  'exam.neurology.sensationAreas',
];
/** How it is known which legs are affected, and that a second one joined. */
const LEGS = [
  'intake.pain.legSide',
  'intake.pain.areas',
  'intake.symptoms.numbness',
  'intake.symptoms.tingling',
  'intake.symptoms.weakness',
  'intake.episode.becameBilateral',
  'exam.neurology.statedNormal',
  'exam.neurology.sensation',
  'exam.neurology.sensationAreas',
  'exam.neurology.reflexes',
  'exam.neurology.strength',
  'exam.neurology.heelRaises',
  'exam.neurology.gait',
];
/** What makes pain mechanical, walking-related or severe without being asked by name. */
const LOAD_AND_SEVERITY = [
  'intake.pain.walkMinutes',
  'intake.pain.walkMetres',
  'intake.pain.sitMinutes',
  'intake.pain.nprsLegNow',
  'intake.pain.nprsLegAverage',
  'intake.pain.nprsLegWorst',
  'intake.pain.nprsBack',
];
/** Both ankle jerks lost are ordinary over 60 and with diabetes. */
const AGE_AND_DIABETES = ['person.ageYears', 'intake.history'];

const CAUDA_EQUINA = [...SPHINCTERS, ...LEGS, ...LOAD_AND_SEVERITY, ...AGE_AND_DIABETES];
const DEFICIT = [...LEGS, ...AGE_AND_DIABETES];
const CORD = [...SPHINCTERS, ...DEFICIT];

/** Facts a family of rules reads beside the paths its statements name. A property test proves that none is left out. */
const BY_FAMILY: readonly (readonly [prefix: string, paths: readonly string[]])[] = [
  ['RF-CES', CAUDA_EQUINA],
  ['RF-IMG', CAUDA_EQUINA],
  ['RF-MAL', [...CORD, ...LOAD_AND_SEVERITY]],
  ['RF-UMN', CORD],
  ['RF-MOT', [...DEFICIT, ...LOAD_AND_SEVERITY]],
  ['RF-INF', [...DEFICIT, ...LOAD_AND_SEVERITY]],
  ['RF-FX', DEFICIT],
  ['RF-PAD', LOAD_AND_SEVERITY],
  ['RF-GBS', DEFICIT],
  ['RF-POST', DEFICIT],
];

/** Paths of `BY_FAMILY` for one rule; none where its statements name everything they read. */
export const alsoReadBy = (ruleId: string): readonly string[] =>
  BY_FAMILY.filter(([prefix]) => ruleId.startsWith(prefix)).flatMap(([, paths]) => paths);

/** The same for gates. */
export const alsoReadByGate: Partial<Record<Gate['id'], readonly string[]>> = {
  polyneuropathy: ['exam.neurology.statedNormal', 'exam.neurology.sensationAreas'],
  upper_motor_neurone: CORD,
};
