import type { MechanismId } from '../evaluation';
import { legPain, reportedWeakness } from '../intake/readings';
import type { CaseReading } from './case-reading';
import type { MechanismClassId } from './mechanisms';
import { deficitModalities } from './radiculopathy';
import type { ScoredClass } from './rank-mechanisms';
import { hasDeficit } from './signs/neurology';

export type ResolvedMechanism = {
  id: MechanismId;
  probability: number;
  detail: string | null;
  /** The classes behind the label, the weightiest first. */
  classes: ScoredClass[];
};

/** Classes that share the label of a peripheral entrapment. */
export const ENTRAPMENTS: ReadonlySet<MechanismClassId> = new Set([
  'deep_gluteal',
  'peroneal',
  'meralgia',
  'other_nerve',
]);
export const OTHERS: ReadonlySet<MechanismClassId> = new Set(['polyneuropathy', 'plexus', 'zoster']);

/** Variant names, as the distributions of the vocabulary call the nerves. */
const DETAIL: Partial<Record<MechanismClassId, string>> = {
  deep_gluteal: 'deep_gluteal',
  peroneal: 'common_peroneal',
  meralgia: 'lateral_femoral_cutaneous',
  other_nerve: 'other_nerve',
  polyneuropathy: 'polyneuropathy',
  plexus: 'plexus',
  zoster: 'zoster',
};

/**
 * Which of the three radicular labels. Radiculopathy is never named without a deficit: an objective one, or, when
 * leg pain is denied, a reported weakness or numbness (specification §2.1).
 */
export function radicularLabel(reading: CaseReading): MechanismId {
  const objective = deficitModalities(reading).length > 0 || hasDeficit(reading);
  const painless = legPain(reading.facts.intake) === 'absent';
  if (objective) return painless ? 'radiculopathy' : 'radicular_pain_with_radiculopathy';
  const told = reportedWeakness(reading.facts.intake).finding === 'present';
  return painless && told ? 'radiculopathy' : 'radicular_pain';
}

function labelOf(id: MechanismClassId, reading: CaseReading): MechanismId {
  if (ENTRAPMENTS.has(id)) return 'peripheral_entrapment';
  if (OTHERS.has(id)) return 'other';
  switch (id) {
    case 'radicular':
      return radicularLabel(reading);
    case 'somatic':
      return 'somatic_referred';
    case 'claudication':
      return 'neurogenic_claudication';
    case 'sij':
      return 'sij_referral';
    case 'hip':
      return 'hip_referral';
    case 'vascular':
      return 'vascular';
    case 'nociplastic':
      return 'nociplastic';
    default:
      return 'serious_pathology';
  }
}

/** Each of two mechanisms needs this share, and one recorded finding of at least this ratio (corrections 1). */
export const MIXED_SHARE = 0.3;
export const MIXED_RATIO = 2;

/** A deficit belongs to one nerve or root, never to two: it makes no mixture by itself (corrections 3). */
const SHARED: ReadonlySet<string> = new Set(['conduction', 'drop', 'field', 'spared', 'pattern']);

const stands = (mechanism: ResolvedMechanism): boolean =>
  mechanism.probability >= MIXED_SHARE &&
  mechanism.id !== 'serious_pathology' &&
  mechanism.classes.some((cls) =>
    cls.applied.some(
      ({ row, likelihoodRatio }) => likelihoodRatio >= MIXED_RATIO && !isShared(cls, row.family),
    ),
  );

const isShared = (cls: ScoredClass, family: string): boolean =>
  SHARED.has(family) && (cls.id === 'radicular' || cls.id === 'peroneal' || cls.id === 'plexus');

const SPINAL: ReadonlySet<MechanismId> = new Set<MechanismId>([
  'radicular_pain',
  'radiculopathy',
  'radicular_pain_with_radiculopathy',
  'neurogenic_claudication',
]);

/** Two mechanisms at once. Root pain with claudication is one narrow canal, not two sources, and keeps its own name. */
function mixedOf(ranked: readonly ResolvedMechanism[]): ResolvedMechanism[] | null {
  const standing = ranked.filter(stands).slice(0, 2);
  const [first, second] = standing;
  if (!first || !second || (SPINAL.has(first.id) && SPINAL.has(second.id))) return null;
  return standing;
}

/** The exchange labels with their shares; they sum to 1. Ties keep the order of the mechanism list. */
export function resolveMechanisms(scored: readonly ScoredClass[], reading: CaseReading): ResolvedMechanism[] {
  const byLabel = new Map<MechanismId, ScoredClass[]>();
  for (const one of scored) {
    const label = labelOf(one.id, reading);
    byLabel.set(label, [...(byLabel.get(label) ?? []), one]);
  }
  const resolved: ResolvedMechanism[] = [...byLabel].map(([id, classes]) => {
    const ordered = [...classes].sort((a, b) => b.probability - a.probability);
    const main = ordered[0];
    return {
      id,
      probability: classes.reduce((sum, cls) => sum + cls.probability, 0),
      detail: main ? (DETAIL[main.id] ?? null) : null,
      classes: ordered,
    };
  });
  resolved.sort((a, b) => b.probability - a.probability);
  const pair = mixedOf(resolved);
  if (!pair) return resolved;
  // Half of each goes to the mixture, so that it stands before either and both stay visible behind it.
  const mixed: ResolvedMechanism = {
    id: 'mixed',
    probability: pair.reduce((sum, one) => sum + one.probability / 2, 0),
    detail: pair.map((one) => one.id).join(' + '),
    classes: pair.flatMap((one) => one.classes.slice(0, 1)),
  };
  const rest = resolved.map((one) =>
    pair.includes(one) ? { ...one, probability: one.probability / 2 } : one,
  );
  return [mixed, ...rest].sort((a, b) => b.probability - a.probability);
}
