import type { Evidence, StructureId, StructureReading } from '../evaluation';
import { STRUCTURES } from '../evaluation';
import type { Language } from '../words/language';
import { spokenWordsOf } from '../words/spoken';
import type { CaseReading } from './case-reading';
import { byEffect, rounded, strengthOf } from './evidence';
import type { MechanismClassId } from './mechanisms';
import type { ScoredClass } from './rank-mechanisms';
import { SIGNS, type SignId, type SignStates } from './signs';
import { LEGS_ONLY, seriousRules } from './signs/danger';
import { type StructureRow, structureRows } from './structure-evidence';
import {
  STRUCTURES_OF,
  STRUCTURES_OF_CONCERN,
  STRUCTURES_OF_UNNAMED,
  type StructureShares,
  sharesAt,
} from './structure-priors';

/** No single structure is shown above this (specification §9.4). */
export const STRUCTURE_CAP = 0.9;
/** No bedside rule finds the facet (Revel LR+ 0.8): it never leads from examination (specification §6, T26). */
export const FACET_CAP = 0.3;
/** How much each concern counts for the structure by the tier of its rule; a firm one twice (expert). */
export const CONCERN_WEIGHTS = { emergency: 4, urgent: 3, soon: 1, routine: 0.3 } as const;

/** A cauda equina rule that rests on the legs alone counts this much (expert). */
export const LEGS_ONLY_WEIGHT = 0.5;
export const FIRM_FACTOR = 2;

/** Serious disease is shared out over the concerns of the rules that fired, firm and early ones first. */
function seriousShares(c: CaseReading): StructureShares {
  const rules = [
    ...seriousRules(c),
    ...c.urgency.rules.filter((rule) => rule.concern === 'motor_deficit' && seriousRules(c).length === 0),
  ];
  const shares: StructureShares = {};
  let total = 0;
  const weights = new Map<string, number>();
  for (const rule of rules)
    weights.set(
      rule.concern,
      (weights.get(rule.concern) ?? 0) +
        (LEGS_ONLY.has(rule.id)
          ? LEGS_ONLY_WEIGHT
          : CONCERN_WEIGHTS[rule.tier] * (rule.firm ? FIRM_FACTOR : 1)),
    );
  for (const [concern, weight] of weights) {
    const of = STRUCTURES_OF_CONCERN[concern as keyof typeof STRUCTURES_OF_CONCERN];
    if (!of) continue;
    total += weight;
    for (const [id, share] of Object.entries(of) as [StructureId, number][])
      shares[id] = (shares[id] ?? 0) + share * weight;
  }
  if (total === 0) return STRUCTURES_OF_UNNAMED;
  for (const id of Object.keys(shares) as StructureId[]) shares[id] = (shares[id] ?? 0) / total;
  return shares;
}

type VesselShare = { share: number; signs: readonly (readonly [SignId, number])[] };

/** Share of veins and arteries among vascular legs, and the signs that tell them apart (expert). */
export const VENOUS: VesselShare = {
  share: 0.12,
  signs: [
    ['doppler_dvt', 60],
    ['dvt_rule', 30],
    ['leg_swelling', 5],
  ],
};
export const ARTERIAL: VesselShare = {
  share: 0.88,
  signs: [
    ['abi_low', 20],
    ['doppler_arterial', 20],
    ['pulse_absent', 8],
    ['pulse_reduced', 4],
    ['pulsatile_abdomen', 30],
    ['limb_ischaemia_rule', 60],
  ],
};

/**
 * Vein or artery. The signs have already spoken for the class, so here they only share it out: each side's strongest
 * sign, by the same ratios as in the class (a swollen leg and the rule it fires are one clue).
 */
function vascularShares(signs: SignStates): StructureShares {
  const strongest = (rows: readonly (readonly [SignId, number])[]) =>
    Math.max(1, ...rows.filter(([sign]) => signs[sign] === 'present').map(([, ratio]) => ratio));
  const venous = VENOUS.share * strongest(VENOUS.signs);
  const arterial = ARTERIAL.share * strongest(ARTERIAL.signs);
  return { venous: venous / (venous + arterial), arterial: arterial / (venous + arterial) };
}

function sharesOf(id: MechanismClassId, c: CaseReading, signs: SignStates): StructureShares {
  if (id === 'serious') return seriousShares(c);
  return id === 'vascular' ? vascularShares(signs) : sharesAt(STRUCTURES_OF[id], c.ageYears);
}

/** P(structure) before findings: the sum over mechanisms of P(mechanism) × P(structure | mechanism) (corrections 33). */
export function structurePriors(
  scored: readonly ScoredClass[],
  c: CaseReading,
  signs: SignStates,
): Map<StructureId, number> {
  const priors = new Map<StructureId, number>();
  for (const one of scored) {
    const shares = sharesOf(one.id, c, signs);
    for (const id in shares) {
      const structure = id as StructureId;
      priors.set(structure, (priors.get(structure) ?? 0) + one.probability * (shares[structure] ?? 0));
    }
  }
  return priors;
}

function evidence(rows: readonly StructureRow[], id: StructureId): Pick<StructureReading, 'for' | 'against'> {
  const all: Evidence[] = rows
    .filter((row) => row.structure === id)
    .map((row) => ({
      finding: row.finding,
      text: row.text,
      likelihoodRatio: rounded(row.factor, 2),
      strength: strengthOf(row.factor),
      source: row.source,
      grade: 'expert',
      field: row.field,
    }));
  return {
    for: all.filter((row) => row.likelihoodRatio > 1).sort(byEffect),
    against: all.filter((row) => row.likelihoodRatio < 1).sort(byEffect),
  };
}

/** Spinal tissue: not named where a finding outside the lumbar model may explain the leg. */
const SPINAL: ReadonlySet<StructureId> = new Set<StructureId>([
  'disc_herniation',
  'central_stenosis',
  'foraminal_or_lateral_stenosis',
  'spondylolisthesis',
  'synovial_cyst',
  'discogenic',
  'facet',
]);

/** What the gates leave to be named: everything, no spinal structure, or, while the record contradicts itself, none. */
function mayName(id: StructureId, c: CaseReading): boolean {
  const gates = c.gates.filter((gate) => gate.suppresses.includes('structure'));
  if (gates.some((gate) => gate.id === 'contradictory_side')) return id === 'not_determinable';
  return gates.length === 0 || !SPINAL.has(id);
}

/**
 * Structures by share, largest first; those under one per cent are left out. Imaging moves the odds of what it
 * shows and of what it looked for and did not find; it never moves the clinical root.
 */
export function rankStructures(
  scored: readonly ScoredClass[],
  c: CaseReading,
  signs: SignStates,
  language: Language,
): StructureReading[] {
  const words = spokenWordsOf(language);
  const rows = structureRows(c, signs, (sign) => SIGNS[sign].present);
  const weights = new Map([...structurePriors(scored, c, signs)].filter(([id]) => mayName(id, c)));
  if (weights.size === 0) weights.set('not_determinable', 1);
  for (const row of rows) {
    const prior = weights.get(row.structure);
    if (prior !== undefined) weights.set(row.structure, prior * row.factor);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  return STRUCTURES.filter((id) => weights.has(id))
    .map((id) => {
      const share = (weights.get(id) ?? 0) / total;
      return {
        id,
        label: words.structure[id],
        probability: rounded(Math.min(id === 'facet' ? FACET_CAP : STRUCTURE_CAP, share)),
        ...evidence(rows, id),
      };
    })
    .filter((one) => one.probability >= 0.01)
    .sort((a, b) => b.probability - a.probability);
}
