import type { Evidence, RootLabel, RootReading } from '../evaluation';
import { fewestRoots } from '../exam/readings';
import type { Muscle } from '../vocabulary/muscles';
import type { Region } from '../vocabulary/regions';
import { ROOTS, type Root } from '../vocabulary/roots';
import type { Language } from '../words/language';
import { byEffect, clampTo, DISPLAY_CAP, rounded, strengthOf } from './evidence';
import type { LegReading } from './leg-reading';
import type { RootFinding } from './root-findings';
import {
  AGE_60_SHIFT,
  ANTERIOR_PRIOR,
  ANTERIOR_REGIONS,
  PAIN_KEY_OF_REGION,
  ROOT_FAMILIES,
  ROOT_PRIOR,
  ROOT_WEIGHTS_SOURCE,
  type RootFamily,
} from './root-weights';

const OBJECTIVE: ReadonlySet<RootFamily> = new Set(['sensation', 'motor', 'reflex']);

/** Peripheral nerve of each muscle: two weak muscles of one nerve are one clue, of two nerves they are two. */
export const NERVE_OF: Partial<Record<Muscle, string>> = {
  hip_flexion: 'femoral',
  knee_extension: 'femoral',
  hip_adduction: 'obturator',
  hip_abduction: 'superior_gluteal',
  hip_extension: 'inferior_gluteal',
  knee_flexion: 'sciatic',
  ankle_dorsiflexion: 'deep_peroneal',
  great_toe_extension: 'deep_peroneal',
  toe_extension: 'deep_peroneal',
  ankle_eversion: 'superficial_peroneal',
  ankle_inversion: 'tibial',
  plantarflexion: 'tibial',
  toe_flexion: 'tibial',
};

/** The lateral thigh is L2–L4 skin beside an anterior thigh; alone, or with the lower leg, it says nothing of the kind. */
function isAnteriorPicture(pain: ReadonlySet<Region>): boolean {
  const mapped = [...pain].filter((region) => PAIN_KEY_OF_REGION[region] || region === 'whole_leg');
  const anterior = mapped.filter((region) => ANTERIOR_REGIONS.has(region));
  return (
    anterior.length > 0 && mapped.every((region) => ANTERIOR_REGIONS.has(region) || region === 'thigh_lat')
  );
}

/** Log score of each root: prior, then each family's weights, damped and clamped (specification §4.3). */
export function rootScores(
  findings: readonly RootFinding[],
  pain: ReadonlySet<Region>,
  ageYears: number | null,
): number[] {
  const anterior = isAnteriorPicture(pain);
  const older = !anterior && ageYears !== null && ageYears >= 60;
  const scores = ROOTS.map(
    (_, index) =>
      Math.log((anterior ? ANTERIOR_PRIOR : ROOT_PRIOR)[index] ?? 0.001) +
      (older ? (AGE_60_SHIFT[index] ?? 0) : 0),
  );
  for (const family of Object.keys(ROOT_FAMILIES) as RootFamily[]) {
    const rows = findings.filter((finding) => finding.family === family);
    if (rows.length === 0) continue;
    const { multiplier, clamp } = ROOT_FAMILIES[family];
    for (let index = 0; index < ROOTS.length; index += 1) {
      let sum = 0;
      for (const row of rows) sum += (row.weights[index] ?? 0) * row.share;
      scores[index] = (scores[index] ?? 0) + clampTo(multiplier * sum, clamp);
    }
  }
  return scores;
}

export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

export type RankedRoot = { root: Root; probability: number };

/** Roots by probability; ties keep the cranial root first. */
export function rankRoots(scores: readonly number[]): RankedRoot[] {
  return softmax(scores)
    .map((probability, index) => ({ root: ROOTS[index] as Root, probability }))
    .sort((a, b) => b.probability - a.probability);
}

/** What the label of a root needs: its share, how far it leads, and weight of one finding (specification §4.3 a–d). */
export const SINGLE_ROOT_SHARE = 0.7;
export const SINGLE_ROOT_RATIO = 3;
export const FAVOURED_ROOT_SHARE = 0.6;
export const FAVOURED_ROOT_RATIO = 2;
export const ROOT_SET_SHARE = 0.8;
export const SUPPORTS_ROOT_WEIGHT = 0.3;

const supports = (finding: RootFinding, root: Root): boolean =>
  (finding.weights[ROOTS.indexOf(root)] ?? 0) * finding.share >= SUPPORTS_ROOT_WEIGHT;

/**
 * Whether something examined or told points to a root of the set. What is common anyway and what was found normal never do: a set that
 * rests on them alone is no localisation.
 */
export const isLocalised = (findings: readonly RootFinding[], set: readonly Root[]): boolean =>
  findings.some((finding) => finding.family !== 'normal' && set.some((root) => supports(finding, root)));

/** Smallest set holding .80 of the weight, three at most; null when three do not reach it (rule c). */
function smallestSet(ranked: readonly RankedRoot[]): Root[] | null {
  const set: Root[] = [];
  let held = 0;
  for (const { root, probability } of ranked) {
    if (held >= ROOT_SET_SHARE) break;
    if (set.length === 3) return null;
    set.push(root);
    held += probability;
  }
  return set;
}

/** Label and credible set by rules (a)–(d) of specification §4.3. */
export function labelRoots(
  ranked: readonly RankedRoot[],
  findings: readonly RootFinding[],
): { label: RootLabel; credibleSet: Root[] } {
  const [first, second] = ranked;
  if (!first || !second) return { label: 'not_localisable', credibleSet: [] };
  const ratio = first.probability / second.probability;
  const objective = findings.filter(
    (finding) => OBJECTIVE.has(finding.family) && supports(finding, first.root),
  );
  const modalities = new Set(objective.map((finding) => finding.family));
  const nerves = new Set(
    objective
      .filter((finding) => finding.family === 'motor')
      .map((finding) => NERVE_OF[finding.key.slice('mot.'.length) as Muscle]),
  );
  if (
    first.probability >= SINGLE_ROOT_SHARE &&
    ratio >= SINGLE_ROOT_RATIO &&
    (modalities.size >= 2 || nerves.size >= 2)
  )
    return { label: 'single', credibleSet: [first.root] };
  if (first.probability >= FAVOURED_ROOT_SHARE && ratio >= FAVOURED_ROOT_RATIO && objective.length >= 1)
    return { label: 'favoured', credibleSet: [first.root] };
  const set = smallestSet(ranked);
  return set ? { label: 'set', credibleSet: set } : { label: 'not_localisable', credibleSet: [] };
}

/** True when no single root supplies every weak muscle (minimal cover, corrections 15 and 32). */
export const needsTwoRoots = (leg: LegReading): boolean => fewestRoots([...leg.weak]) > 1;

function evidenceFor(
  root: Root,
  findings: readonly RootFinding[],
  language: Language,
): { for: Evidence[]; against: Evidence[] } {
  const index = ROOTS.indexOf(root);
  const rows = findings.map((finding) => {
    const weight = (finding.weights[index] ?? 0) * finding.share * ROOT_FAMILIES[finding.family].multiplier;
    const likelihoodRatio = rounded(Math.exp(weight), 2);
    return {
      finding: finding.key,
      text: finding.text(language),
      likelihoodRatio,
      strength: strengthOf(likelihoodRatio),
      source: ROOT_WEIGHTS_SOURCE,
      grade: 'expert' as const,
      field: finding.field,
    };
  });
  return {
    for: rows.filter((row) => row.likelihoodRatio > 1).sort(byEffect),
    against: rows.filter((row) => row.likelihoodRatio < 1).sort(byEffect),
  };
}

/** The reading of one leg from its scores. `suppressed` is the reason why no root is offered; null when one is. */
export function readRoots(
  scores: readonly number[],
  findings: readonly RootFinding[],
  leg: LegReading,
  options: { suppressed: string | null; bilateral: boolean; language: Language },
): RootReading {
  if (options.suppressed !== null)
    return {
      roots: [],
      label: 'not_localisable',
      credibleSet: [],
      multiRoot: false,
      suppressedBecause: options.suppressed,
      for: [],
      against: [],
    };
  const ranked = rankRoots(scores);
  const { label, credibleSet } = labelRoots(ranked, findings);
  const first = ranked[0]?.root ?? 'L5';
  return {
    roots: ranked.map(({ root, probability }) => ({
      root,
      probability: rounded(Math.min(DISPLAY_CAP, probability)),
    })),
    label,
    credibleSet,
    multiRoot: options.bilateral || needsTwoRoots(leg),
    suppressedBecause: label === 'not_localisable' ? 'More than three roots remain possible.' : null,
    ...evidenceFor(first, findings, options.language),
  };
}
