import type { Abstention, ConcordanceClass, Confidence, Evaluation, Gate } from '../evaluation';
import { rounded, shownWeight } from './evidence';
import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from './mechanisms';
import type { ScoredClass } from './rank-mechanisms';
import type { ResolvedMechanism } from './resolve';
import { SIGN_IDS, SIGNS, type SignStates } from './signs';

/** Families of the leading class in which something is known, over the four that usually can be. */
export const ENOUGH_FAMILIES = 4;

function knownFamilies(id: MechanismClassId, signs: SignStates): number {
  const known = new Set(
    CLASSES[id].evidence.filter((row) => signs[row.sign] !== 'unknown').map((row) => row.family),
  );
  return known.size;
}

/** Share of the first and distance to the second that each grade needs (specification §9.4). */
export const HIGH_SHARE = 0.75;
export const HIGH_MARGIN = 0.5;
export const MODERATE_SHARE = 0.5;
export const MODERATE_MARGIN = 0.2;
/** A finding supports, or speaks against, from these applied ratios on (corrections 38). */
export const SUPPORTS_RATIO = 1.2;
export const CONTRADICTS_RATIO = 0.66;
/** A rival needs this share and this product of its findings to count as one (corrections 38). */
export const RIVAL_SHARE = 0.1;
export const RIVAL_RATIO = 6;
/** Under this share of the first nothing is named (specification §9.4). */
export const NAMED_SHARE = 0.4;

/** Two families known for one mechanism are enough to say that something has been told (corrections 37). */
const TOLD = 2;

/** Families known for the mechanism of which most is known: one answer read by many mechanisms is still one. */
const mostKnown = (signs: SignStates): number =>
  Math.max(...MECHANISM_CLASSES.map((id) => knownFamilies(id, signs)));

const GRADES: readonly Confidence[] = ['low', 'moderate', 'high'];
const drop = (level: Confidence, by: number): Confidence =>
  GRADES[Math.max(0, GRADES.indexOf(level) - by)] ?? 'low';

export type ConfidenceReading = Evaluation['confidence'];

type Question = {
  ranked: readonly ResolvedMechanism[];
  signs: SignStates;
  gates: readonly Gate[];
  imagingOrTests: boolean;
};

/**
 * How far the first mechanism may be trusted: share and margin set the grade; a thin record, a finding that speaks
 * against it, a strong rival and too few supporting findings lower it (specification §9.4, corrections 38). A story
 * without any examination or imaging stays low, except where the story itself is the diagnosis.
 */
export function readConfidence({ ranked, signs, gates, imagingOrTests }: Question): ConfidenceReading {
  const [first, second] = ranked;
  const leader = first?.classes[0];
  if (!first || !leader) return { level: 'low', coverage: 0, margin: 0, reasons: ['Nothing recorded.'] };
  const margin = first.probability - (second?.probability ?? 0);
  const coverage = Math.min(1, knownFamilies(leader.id, signs) / ENOUGH_FAMILIES);
  const reasons: string[] = [];
  const level: Confidence =
    first.probability >= HIGH_SHARE && margin >= HIGH_MARGIN
      ? 'high'
      : first.probability >= MODERATE_SHARE && margin >= MODERATE_MARGIN
        ? 'moderate'
        : 'low';
  if (level === 'low') reasons.push('No mechanism stands well clear of the next.');
  const ruleBased = leader.id === 'serious';
  let drops = 0;
  if (!ruleBased && coverage < 0.5) {
    drops += 1;
    reasons.push('Little has been recorded that bears on it.');
  }
  const supporting = leader.applied.filter((row) => row.likelihoodRatio >= SUPPORTS_RATIO).length;
  if (!ruleBased && supporting < 2) {
    drops += 1;
    reasons.push('Fewer than two findings support it.');
  }
  const contradicting = leader.applied.filter((row) => row.likelihoodRatio <= CONTRADICTS_RATIO).length;
  if (contradicting > 0) {
    drops += Math.min(2, contradicting);
    reasons.push('A finding speaks against it.');
  }
  const rival = ranked
    .slice(1)
    .flatMap((one) => one.classes.slice(0, 1))
    .some((cls) => cls.probability >= RIVAL_SHARE && product(cls) >= RIVAL_RATIO);
  if (rival) {
    drops += 1;
    reasons.push('Another mechanism has strong findings of its own.');
  }
  if (gates.length > 0 && !ruleBased) {
    drops += 1;
    reasons.push('A finding outside the model limits what can be said.');
  }
  // One doubt costs the high grade; only several make a clear lead low (22 of 27 right answers were far too shy).
  let graded: Confidence = level === 'high' ? drop(level, drops >= 3 ? 2 : drops > 0 ? 1 : 0) : level;
  if (level === 'moderate' && drops >= 3) graded = 'low';
  const storyIsEnough = ruleBased || leader.id === 'claudication' || leader.id === 'nociplastic';
  if (!anyExamined(signs) && !imagingOrTests && !storyIsEnough) {
    graded = 'low';
    reasons.push('No examination yet.');
  }
  // Shingles before the rash, a hip or an artery can tell the same story on walking (specification T9, T12).
  if (leader.id === 'claudication' && contradicting > 0 && !nervesExamined(signs)) {
    graded = 'low';
    reasons.push('A finding does not fit, and the nerves of the leg have not been examined.');
  }
  return {
    level: graded,
    coverage: rounded(coverage, 2),
    margin: rounded(shownWeight(first.probability) - shownWeight(second?.probability ?? 0), 2),
    reasons,
  };
}

const product = (cls: ScoredClass): number => cls.applied.reduce((all, row) => all * row.likelihoodRatio, 1);

/** Something found or ruled out by hand: a sign recorded in the examination. */
const EXAM_SIGNS = SIGN_IDS.filter((id) => SIGNS[id].field.startsWith('exam.'));

const NERVE_SIGNS = EXAM_SIGNS.filter((id) =>
  ['exam.neurology', 'exam.mechanosensitivity'].some((group) => SIGNS[id].field.startsWith(group)),
);
const nervesExamined = (signs: SignStates): boolean => NERVE_SIGNS.some((sign) => signs[sign] !== 'unknown');

const anyExamined = (signs: SignStates): boolean => EXAM_SIGNS.some((sign) => signs[sign] !== 'unknown');

/** The hip alone speaks so loudly that a radicular reading of the same case is a contradiction (specification §9.4). */
export const HIP_CONFLICT = 10;
export const HIP_CONFLICT_SHARE = 0.2;
export const RADICULAR_CONFLICT = 0.7;

/**
 * Why the engine holds back; null when it does not. Referral is an action, not ignorance, and travels in the
 * urgency (corrections 37). An incomplete cauda equina screen locks the plan, not the answer.
 */
export function abstain(
  question: Question & {
    radicularProbability: number;
    radiculopathy: Evaluation['radiculopathy'];
    concordance: ConcordanceClass;
  },
): Abstention | null {
  const { ranked, signs, gates } = question;
  const [first, second] = ranked;
  if (!first) return 'insufficient_data';
  const margin = first.probability - (second?.probability ?? 0);
  if (gates.some((gate) => gate.id === 'contradictory_side')) return 'conflict';
  // How often each is met keeps the first ahead by itself: it is named once something bears on it, a single family only if strong.
  const bears = first.classes.some((cls) => cls.applied.some((row) => rounded(row.likelihoodRatio, 2) !== 1));
  const strong = margin >= MODERATE_MARGIN && first.classes.some((cls) => product(cls) >= RIVAL_RATIO);
  if (!strong && (!bears || mostKnown(signs) < TOLD)) return 'insufficient_data';
  const hip = ranked.flatMap((one) => one.classes).find((cls) => cls.id === 'hip');
  if (
    question.radicularProbability >= RADICULAR_CONFLICT &&
    hip &&
    hip.probability >= HIP_CONFLICT_SHARE &&
    product(hip) >= HIP_CONFLICT
  )
    return 'conflict';
  if (question.concordance === 'discordant' && question.radiculopathy === 'definite') return 'conflict';
  return first.probability < NAMED_SHARE ? 'indeterminate' : null;
}
