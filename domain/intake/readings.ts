import { weeksBetween } from '../vocabulary/calendar';
import { type Finding, findingIn, presentIn } from '../vocabulary/finding';
import type { Muscle } from '../vocabulary/muscles';
import { BELOW_KNEE_REGIONS, type Region, TRUNK_REGIONS } from '../vocabulary/regions';
import { type AreaSide, type LegSide, SIDES, type Side } from '../vocabulary/side';
import type { Aggravator, Easer } from './items';
import type { Area, Intake } from './schema';

/** Readings of what the patient told: pure, total, and never turning silence into "no". */

/** Weeks since the episode began; null without a date or with one after `asOf`. Null is neither acute nor chronic. */
export const durationWeeks = (intake: Intake, asOf: string): number | null =>
  weeksSince(intake.episode?.onsetDate, asOf);

/** Weeks of leg symptoms: their own date where one is recorded, else the episode's. */
export const legDurationWeeks = (intake: Intake, asOf: string): number | null =>
  weeksSince(intake.episode?.legOnsetDate, asOf) ?? durationWeeks(intake, asOf);

function weeksSince(date: string | null | undefined, asOf: string): number | null {
  if (!date) return null;
  const weeks = weeksBetween(date, asOf);
  return Number.isFinite(weeks) && weeks >= 0 ? weeks : null;
}

/** Regions of the leg, buttock not included. */
export const isLegRegion = (region: Region): boolean => !TRUNK_REGIONS.has(region);

const areasOf = (intake: Intake): readonly Area[] => intake.pain?.areas ?? [];

function sidesNamed(sides: readonly (AreaSide | LegSide | null | undefined)[]): LegSide | null {
  const named = SIDES.filter((side) => sides.some((entry) => entry === side || entry === 'both'));
  return named.length === 2 ? 'both' : (named[0] ?? null);
}

/**
 * Which leg the patient complains of (importer rule 2): stated side, else leg regions of pain, else numbness and
 * tingling, else reported weakness. `none`: asked, no leg symptoms. Null: nobody said.
 */
export function symptomaticSide(intake: Intake): LegSide | null {
  const stated = intake.pain?.legSide;
  if (stated) return stated;
  const inLeg = (areas: readonly Area[]) =>
    sidesNamed(areas.filter((area) => isLegRegion(area.region)).map((area) => area.side));
  const { numbness = [], tingling = [], weakness } = intake.symptoms ?? {};
  return (
    inLeg(areasOf(intake)) ??
    inLeg([...numbness, ...tingling]) ??
    (weakness?.reported === 'absent' ? null : sidesNamed([weakness?.side]))
  );
}

/** The symptomatic legs as a list; empty when none or nobody said. */
export function symptomaticSides(intake: Intake): Side[] {
  const side = symptomaticSide(intake);
  if (side === 'both') return [...SIDES];
  return side === 'left' || side === 'right' ? [side] : [];
}

/** The legs an entry counts for. `unknown` counts for the symptomatic side (importer rule 2), `midline` for neither. */
export function sidesOfArea(side: AreaSide, symptomatic: readonly Side[]): Side[] {
  if (side === 'left' || side === 'right') return [side];
  if (side === 'both') return [...SIDES];
  return side === 'unknown' ? [...symptomatic] : [];
}

/** Leg pain: stated, or a leg region is drawn (importer rule 3). Back pain only and silence stay apart. */
export function legPain(intake: Intake): Finding {
  const stated = intake.pain?.legPain;
  if (stated === 'present' || areasOf(intake).some((area) => isLegRegion(area.region))) return 'present';
  if (stated) return stated;
  return intake.pain?.legSide === 'none' ? 'absent' : 'not_tested';
}

/** Back pain: stated, or the low back is drawn; missing stays unknown, never absent (importer rule 3). */
export function backPain(intake: Intake): Finding {
  const stated = intake.pain?.backPain;
  if (stated === 'present' || areasOf(intake).some((area) => area.region === 'low_back')) return 'present';
  return stated ?? 'not_tested';
}

/**
 * Pain below the knee: stated, or a region below the knee is drawn (importer rule 4). A drawing without one is
 * a weak "no" (`weak: true`; corrections 10).
 */
export function belowKnee(intake: Intake): { finding: Finding; weak: boolean } {
  const stated = intake.pain?.belowKnee;
  if (stated === 'present' || areasOf(intake).some((area) => BELOW_KNEE_REGIONS.has(area.region)))
    return { finding: 'present', weak: false };
  if (stated === 'absent') return { finding: 'absent', weak: false };
  return areasOf(intake).length > 0
    ? { finding: 'absent', weak: true }
    : { finding: stated ?? 'not_tested', weak: false };
}

/** Symptoms of both legs: the screen's own question, both sides stated, drawn or reported, or one leg become two. */
export function bilateralLegs(intake: Intake): Finding {
  const { numbness = [], tingling = [] } = intake.symptoms ?? {};
  const answered = intake.caudaEquina?.bilateralLegs;
  const drawn = sidesNamed(
    [...areasOf(intake), ...numbness, ...tingling]
      .filter((area) => isLegRegion(area.region))
      .map((area) => (area.region === 'both_feet_stocking' ? 'both' : area.side)),
  );
  const both =
    answered === 'present' ||
    intake.pain?.legSide === 'both' ||
    intake.episode?.becameBilateral === 'present' ||
    drawn === 'both' ||
    reportedWeakness(intake).side === 'both';
  return both ? 'present' : (answered ?? 'not_tested');
}

/** Numbness of a leg that the patient reports: stated or drawn. Tingling is not loss and does not count. */
export function legNumbness(intake: Intake): Finding {
  const symptoms = intake.symptoms;
  const drawn = (symptoms?.numbness ?? []).some((area) => isLegRegion(area.region));
  return symptoms?.numbnessAny === 'present' || drawn ? 'present' : (symptoms?.numbnessAny ?? 'not_tested');
}

/** Legs the patient calls numb; a drawing without side counts for the symptomatic leg. */
export function numbSides(intake: Intake): Side[] {
  const symptomatic = symptomaticSides(intake);
  const areas = (intake.symptoms?.numbness ?? []).filter((area) => isLegRegion(area.region));
  return SIDES.filter((side) =>
    areas.some(
      (area) => area.region === 'both_feet_stocking' || sidesOfArea(area.side, symptomatic).includes(side),
    ),
  );
}

export type ReportedWeakness = {
  finding: Finding;
  side: LegSide | null;
  muscles: Muscle[];
  footDrop: boolean;
  walkingLost: boolean;
  gaitDifficulty: boolean;
  /** Days since weakness began, also where only the examination found it; null unknown. Never the episode's date. */
  onsetDays: number | null;
  trend: 'improving' | 'stable' | 'worsening' | null;
};

/** Weakness as the patient reports it; `foot_drop` means dorsiflexion and `knee_gives_way` the quadriceps (importer rule 8). */
export function reportedWeakness(intake: Intake): ReportedWeakness {
  const weakness = intake.symptoms?.weakness;
  const what = weakness?.reported === 'absent' ? [] : (weakness?.what ?? []);
  const finding = what.length > 0 ? 'present' : (weakness?.reported ?? 'not_tested');
  const muscles = what.flatMap((word): Muscle[] => {
    if (word === 'foot_drop') return ['ankle_dorsiflexion'];
    if (word === 'knee_gives_way') return ['knee_extension'];
    return word === 'gait_difficulty' || word === 'walking_lost' ? [] : [word];
  });
  const present = finding === 'present';
  return {
    finding,
    side: present ? (weakness?.side ?? null) : null,
    muscles: [...new Set(muscles)],
    footDrop: what.includes('foot_drop'),
    walkingLost: what.includes('walking_lost'),
    gaitDifficulty: what.includes('gait_difficulty'),
    onsetDays: weakness?.onsetDays ?? null,
    trend: weakness?.trend ?? null,
  };
}

const WALK_OR_STAND: readonly Aggravator[] = ['walking', 'standing', 'walking_downhill', 'walking_uphill'];
const FLEXION_RELIEF: readonly Easer[] = [
  'sitting',
  'flexion',
  'leaning_on_trolley',
  'cycling',
  'lying_knees_bent',
];
/** Triggers that are posture, load or movement. Time of day and clothing are none. */
const MECHANICAL_TRIGGERS: ReadonlySet<Aggravator> = new Set<Aggravator>([
  'sitting',
  'sit_to_stand',
  'flexion',
  'extension',
  'side_bending_to_side',
  'standing',
  'walking',
  'walking_uphill',
  'walking_downhill',
  'running',
  'lifting',
  'twisting',
  'hip_rotation',
  'crossing_legs',
  'squatting',
  'stairs',
  'putting_on_socks',
  'lying_supine',
  'lying_prone',
  'lying_on_side',
  'rolling_in_bed',
  'weight_bearing',
  'exercise_hard',
  'movement_any',
]);

/**
 * Whether what this does to the pain has been told: what eases it is not asked about again as what aggravates it, nor the other way
 * round. It settles the question and stands for no answer: what sitting eases may still come back on sitting long.
 */
export const effectTold = (intake: Intake, what: Aggravator & Easer): boolean =>
  findingIn(intake.pain?.aggravating, what) === 'present' ||
  findingIn(intake.pain?.easing, what) === 'present';

/** Any of the items present; absent only when every one is recorded absent. */
export function anyPresent<Key extends string>(
  map: Partial<Record<Key, Finding>> | undefined,
  keys: readonly Key[],
): Finding {
  const states = keys.map((key) => findingIn(map, key));
  if (states.includes('present')) return 'present';
  return states.every((state) => state === 'absent') ? 'absent' : 'not_tested';
}

/** Walking or standing brings it on; a recorded walking limit is a walking trigger (importer rule 7). */
export function walkOrStandTrigger(intake: Intake): Finding {
  const pain = intake.pain;
  if (typeof pain?.walkMinutes === 'number' || typeof pain?.walkMetres === 'number') return 'present';
  const aggravating = pain?.aggravating;
  const any = anyPresent(aggravating, WALK_OR_STAND);
  const denied =
    findingIn(aggravating, 'walking') === 'absent' && findingIn(aggravating, 'standing') === 'absent';
  return any === 'not_tested' && denied ? 'absent' : any;
}

/** Sitting or bending forward eases it (sitting, flexion, trolley, cycling, lying with knees bent). */
export function flexionRelief(intake: Intake): Finding {
  const easing = intake.pain?.easing;
  const any = anyPresent(easing, FLEXION_RELIEF);
  const denied = findingIn(easing, 'sitting') === 'absent' && findingIn(easing, 'flexion') === 'absent';
  return any === 'not_tested' && denied ? 'absent' : any;
}

/** Neurogenic claudication pattern: walking or standing brings it on, sitting or bending eases it (specification RF-CES-4). */
export function claudicationPattern(intake: Intake): Finding {
  return both(walkOrStandTrigger(intake), flexionRelief(intake));
}

/** Arterial pattern: exertion brings it on, standing still or minutes of rest end it (specification §1.7; importer rule 7). */
export function arterialPattern(intake: Intake): Finding {
  const pain = intake.pain;
  const limit = typeof pain?.walkMinutes === 'number' || typeof pain?.walkMetres === 'number';
  const exertion = limit
    ? 'present'
    : anyPresent(pain?.aggravating, ['walking', 'walking_uphill', 'running', 'exercise_hard']);
  return both(exertion, anyPresent(pain?.easing, ['standing_still', 'rest_within_minutes']));
}

/** Two findings that must both be there: absent as soon as one is denied, unknown as long as one is. */
function both(first: Finding, second: Finding): Finding {
  if (first === 'present' && second === 'present') return 'present';
  return first === 'absent' || second === 'absent' ? 'absent' : 'not_tested';
}

/** Mechanical triggers recorded as present, a walking or sitting limit among them. */
export function mechanicalTriggers(intake: Intake): Aggravator[] {
  const pain = intake.pain;
  const triggers = presentIn(pain?.aggravating).filter((key) => MECHANICAL_TRIGGERS.has(key));
  if (typeof pain?.walkMinutes === 'number' || typeof pain?.walkMetres === 'number') triggers.push('walking');
  if (typeof pain?.sitMinutes === 'number') triggers.push('sitting');
  return [...new Set(triggers)];
}

/** Truly non-mechanical pain: night or constant, and no mechanical trigger recorded (corrections 16). */
export function nonMechanicalPain(intake: Intake): Finding {
  const { night = 'not_tested', constant = 'not_tested' } = intake.pain ?? {};
  if (mechanicalTriggers(intake).length > 0) return 'absent';
  if (night === 'present' || constant === 'present') return 'present';
  return night === 'absent' && constant === 'absent' ? 'absent' : 'not_tested';
}

/** Severe pain: stated, or worst leg pain ≥7 of 10 (conventional band of severe pain on the NPRS, recalled). */
export function severePain(intake: Intake): Finding {
  const { severe, nprsLegWorst, nprsLegNow, nprsBack } = intake.pain ?? {};
  const numbers = [nprsLegWorst, nprsLegNow, nprsBack].filter((value) => typeof value === 'number');
  if (severe === 'present' || numbers.some((value) => value >= 7)) return 'present';
  return severe ?? (numbers.length > 0 ? 'absent' : 'not_tested');
}

/** A temperature that is fever (corrections 22). */
export const FEVER_DEGREES = 38;

/** Fever: stated, measured, or rigors. Sweats are not fever (corrections 22). */
export function fever(intake: Intake): Finding {
  const health = intake.generalHealth;
  const degrees = health?.temperatureCelsius;
  const measured = typeof degrees === 'number' ? degrees >= FEVER_DEGREES : null;
  if (measured || health?.fever === 'present' || health?.rigors === 'present') return 'present';
  if (health?.fever === 'absent' || measured === false) return 'absent';
  return health?.fever ?? 'not_tested';
}
