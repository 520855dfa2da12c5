import { whyNotPositive } from '../exam/leg-raise';
import { reflexGrade, weakMuscles } from '../exam/readings';
import type { Exam } from '../exam/schema';
import type { Facts } from '../facts';
import { reportedWeakness, symptomaticSide, symptomaticSides } from '../intake/readings';
import {
  MUSCLES,
  type Muscle,
  mrcValue,
  REFLEXES,
  type Reflex,
  type ReflexGrade,
  type SensationState,
} from '../vocabulary/muscles';
import type { Region } from '../vocabulary/regions';
import { ROOTS, type Root } from '../vocabulary/roots';
import { type AreaSide, otherSide, SIDES, type Side } from '../vocabulary/side';

export type SignState = 'present' | 'absent' | 'unknown';

/** What is recorded of one leg. A set holds only what was stated; what is in no set was not tested. */
export type LegReading = {
  side: Side;
  pain: ReadonlySet<Region>;
  /** Regions where numbness or tingling is reported. */
  reported: ReadonlySet<Region>;
  weak: ReadonlySet<Muscle>;
  /** Weak on examination and equally named on the other side: not the work of one root (corrections 9). */
  weakBothSides: ReadonlySet<Muscle>;
  strong: ReadonlySet<Muscle>;
  /** MRC value of each weak muscle. */
  weakGrades: ReadonlyMap<Muscle, number>;
  reportedWeak: ReadonlySet<Muscle>;
  givesWay: boolean;
  sensoryLossRegions: ReadonlySet<Region>;
  sensoryLossRoots: ReadonlySet<Root>;
  sensationNormal: boolean;
  sensationNormalRegions: ReadonlySet<Region>;
  sensationNormalRoots: ReadonlySet<Root>;
  reflexLost: ReadonlySet<Reflex>;
  reflexNormal: ReadonlySet<Reflex>;
  slr: SignState;
  crossedSlr: SignState;
  slump: SignState;
  femoralStretch: SignState;
  crossedFemoralStretch: SignState;
};

const counts = (side: AreaSide, leg: Side): boolean => side === leg || side === 'both' || side === 'unknown';

export const asState = (finding: string | undefined | null): SignState =>
  finding === 'present' || finding === 'positive'
    ? 'present'
    : finding === 'absent' || finding === 'negative'
      ? 'absent'
      : 'unknown';

/**
 * Legs to localise: those the patient complains of, else the side of buttock pain, else legs with a weak muscle, else legs in which the
 * examination found another deficit or a positive tension test, a crossed one for the leg that hurts and not for the one that is raised.
 * Tests positive on both sides give both legs: a stretched hamstring is recorded as negative, and of two painful legs none may be lost
 * (specification §3.3, T3). Empty when nothing gives a side, or when the patient said there are no leg symptoms.
 */
export function symptomaticLegs(facts: Facts): Side[] {
  const told = symptomaticSides(facts.intake);
  if (told.length > 0) return told;
  const buttock = (facts.intake.pain?.areas ?? [])
    .filter((area) => area.region !== 'low_back' && area.region !== 'thoracic')
    .map((area) => area.side);
  const drawn = SIDES.filter((side) => buttock.some((one) => one === side || one === 'both'));
  if (drawn.length > 0) return drawn;
  const weak = SIDES.filter((side) => examinedWeak(facts, [], side).size > 0);
  if (weak.length > 0 || symptomaticSide(facts.intake) === 'none') return weak;
  return SIDES.filter((side) => {
    const leg = readLeg(facts, [], side);
    const deficit = leg.sensoryLossRegions.size + leg.sensoryLossRoots.size + leg.reflexLost.size > 0;
    const tension = [leg.slr, leg.slump, leg.femoralStretch, leg.crossedSlr, leg.crossedFemoralStretch];
    return deficit || tension.includes('present');
  });
}

/** Muscles found weak on one leg; weakness explained by pain alone is not counted (T18). */
function examinedWeak(facts: Facts, legs: readonly Side[], side: Side): Map<Muscle, number> {
  const weak = new Map<Muscle, number>();
  if (facts.exam.neurology?.weaknessFromPain === 'present') return weak;
  for (const entry of weakMuscles(facts.exam, legs))
    if (entry.side === side) weak.set(entry.muscle, Math.min(entry.mrc, weak.get(entry.muscle) ?? 5));
  return weak;
}

const isLoss = (state: SensationState | undefined): boolean => state === 'reduced' || state === 'absent';

const isReduced = (grade: ReflexGrade): boolean => grade === '0' || grade === '1+';

/** A reflex counts as lost when it is weaker than on the other side; equal loss on both sides does not (T17). */
function lostReflexes(
  facts: Facts,
  legs: readonly Side[],
  side: Side,
): { lost: Set<Reflex>; kept: Set<Reflex> } {
  const old = (facts.person.ageYears ?? 0) >= 60 || facts.intake.history?.diabetes === 'present';
  const lost = new Set<Reflex>();
  const kept = new Set<Reflex>();
  for (const reflex of REFLEXES) {
    const here = reflexGrade(facts.exam, reflex, side);
    const there = reflexGrade(facts.exam, reflex, otherSide(side));
    if (here === null) continue;
    if (!isReduced(here)) kept.add(reflex);
    else if (here === there) {
      if (legs.length === 2 && !(reflex === 'achilles' && old)) lost.add(reflex);
    } else if (!(there === '0' && here === '1+')) lost.add(reflex);
  }
  return { lost, kept };
}

/** Muscles the patient calls weak on this leg; `knee gives way` is read apart, with a smaller share. */
function reportedMuscles(facts: Facts, legs: readonly Side[], side: Side): Set<Muscle> {
  const weakness = reportedWeakness(facts.intake);
  const here = weakness.side ? weakness.side === side || weakness.side === 'both' : legs.includes(side);
  if (!here) return new Set();
  const stated = facts.intake.symptoms?.weakness?.what ?? [];
  return new Set(
    weakness.muscles.filter(
      (muscle) =>
        muscle !== 'whole_limb' &&
        !(
          muscle === 'knee_extension' &&
          !stated.includes('knee_extension') &&
          stated.includes('knee_gives_way')
        ),
    ),
  );
}

/** Recorded as positive, but not as positive is defined: equivocal, which says nothing (specification §3.3). */
const raised = (leg: NonNullable<NonNullable<Exam['mechanosensitivity']>['slr']>['left']): SignState =>
  whyNotPositive(leg) === null ? asState(leg?.result) : 'unknown';

/** Everything the root model reads of one leg. */
export function readLeg(facts: Facts, legs: readonly Side[], side: Side): LegReading {
  const { pain, symptoms } = facts.intake;
  const neurology = facts.exam.neurology;
  const tension = facts.exam.mechanosensitivity;
  const other = otherSide(side);
  const tested = examinedWeak(facts, legs, side);
  const weak = new Set(tested.keys());
  const weakOther = examinedWeak(facts, legs, other);
  const oneLegHurts = legs.length === 1;
  const strong = new Set<Muscle>();
  for (const muscle of MUSCLES) {
    const grade = neurology?.strength?.[muscle]?.[side];
    if (grade && mrcValue(grade) === 5 && !weak.has(muscle)) strong.add(muscle);
  }
  const raises = neurology?.heelRaises?.[side];
  if (raises !== undefined && raises >= 10 && !weak.has('plantarflexion')) strong.add('plantarflexion');
  if (neurology?.statedNormal?.strength === true && weak.size === 0)
    for (const muscle of MUSCLES) if (muscle !== 'whole_limb') strong.add(muscle);

  const lossRegions = new Set<Region>();
  const normalRegions = new Set<Region>();
  for (const area of neurology?.sensationAreas ?? []) {
    if (!counts(area.side, side)) continue;
    if (isLoss(area.state)) lossRegions.add(area.region);
    else if (area.state === 'normal') normalRegions.add(area.region);
  }
  const lossRoots = new Set<Root>();
  const normalRoots = new Set<Root>();
  for (const root of ROOTS) {
    const pair = neurology?.sensation?.[root]?.[side];
    if (isLoss(pair?.lightTouch) || isLoss(pair?.pinprick)) lossRoots.add(root);
    else if (pair?.lightTouch === 'normal' || pair?.pinprick === 'normal') normalRoots.add(root);
  }
  const anyLoss = lossRegions.size + lossRoots.size > 0;
  const statedNormalSensation = neurology?.statedNormal?.sensation === true && !anyLoss;
  const { lost, kept } = lostReflexes(facts, legs, side);
  const areasHere = (areas: readonly { region: Region; side: AreaSide }[] | undefined) =>
    (areas ?? [])
      .filter((area) => counts(area.side, side) && (area.side !== 'unknown' || legs.includes(side)))
      .map((area) => area.region);
  return {
    side,
    pain: new Set(areasHere(pain?.areas)),
    reported: new Set([...areasHere(symptoms?.numbness), ...areasHere(symptoms?.tingling)]),
    weak,
    weakBothSides: new Set(oneLegHurts ? [...weak].filter((muscle) => weakOther.has(muscle)) : []),
    strong,
    weakGrades: tested,
    reportedWeak: reportedMuscles(facts, legs, side),
    givesWay: legs.includes(side) && (symptoms?.weakness?.what ?? []).includes('knee_gives_way'),
    sensoryLossRegions: lossRegions,
    sensoryLossRoots: lossRoots,
    sensationNormal: !anyLoss && (statedNormalSensation || normalRegions.size + normalRoots.size > 0),
    sensationNormalRegions: normalRegions,
    sensationNormalRoots: normalRoots,
    reflexLost: lost,
    reflexNormal: kept,
    slr: raised(tension?.slr?.[side]),
    // The raised leg is the painless one: a crossed sign belongs to the other leg.
    crossedSlr: asState(tension?.crossedSlr?.[other]),
    slump: raised(tension?.slump?.[side]),
    femoralStretch: asState(tension?.femoralStretch?.[side]),
    crossedFemoralStretch: asState(tension?.crossedFemoralStretch?.[other]),
  };
}
