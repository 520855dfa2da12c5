import type { Root, SpineLevel } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';
import { HERNIATIONS, ROOT_LEVEL_FINDINGS } from './finding-groups';
import type { ImagingFinding, Zone } from './findings';
import type { Imaging, ImagingFindingEntry } from './schema';

/** A root a finding may touch. `side` null: the report gives no side, or the finding lies in the midline. */
export type ImpliedRoot = { root: Root; side: Side | null; weight: number };

type LevelRoots = { exiting: Root | null; traversing: Root; below: Root | null };

/** Root leaving in the foramen, root passing behind the disc, and the next one down (specification §5.2). */
const LEVEL_ROOTS: Partial<Record<SpineLevel, LevelRoots>> = {
  'T12-L1': { exiting: null, traversing: 'L1', below: 'L2' },
  'L1-L2': { exiting: 'L1', traversing: 'L2', below: 'L3' },
  'L2-L3': { exiting: 'L2', traversing: 'L3', below: 'L4' },
  'L3-L4': { exiting: 'L3', traversing: 'L4', below: 'L5' },
  'L4-L5': { exiting: 'L4', traversing: 'L5', below: 'S1' },
  'L5-S1': { exiting: 'L5', traversing: 'S1', below: 'S2' },
};

/** A lone vertebra names the disc below it, except in the foramen, where it names its own root (corrections 30). */
const LEVEL_BELOW_VERTEBRA: Partial<Record<SpineLevel, SpineLevel>> = {
  L1: 'L1-L2',
  L2: 'L2-L3',
  L3: 'L3-L4',
  L4: 'L4-L5',
  L5: 'L5-S1',
};

/** The zone a finding lies in by its own meaning when the report names none. */
export const NATURAL_ZONE: Partial<Record<ImagingFinding, Zone>> = {
  central_stenosis: 'central',
  lateral_recess_stenosis: 'subarticular',
  foraminal_stenosis: 'foraminal',
};

const isLateralZone = (zone: Zone | null): boolean => zone === 'foraminal' || zone === 'extraforaminal';

function sidesOf(finding: ImagingFindingEntry): (Side | null)[] {
  if (finding.side === 'left' || finding.side === 'right') return [finding.side];
  if (finding.side === 'both') return ['left', 'right'];
  return [null];
}

/** True when the report shows a pars defect at the slip's level, or the slip is at L5–S1, where most are isthmic. */
function isIsthmic(slip: ImagingFindingEntry, findings: readonly ImagingFindingEntry[]): boolean {
  if (LEVEL_BELOW_VERTEBRA[slip.level] === 'L5-S1' || slip.level === 'L5-S1') return true;
  return findings.some((entry) => entry.finding === 'spondylolysis' && entry.level === slip.level);
}

/** Weights by zone: level × zone of specification §5.2, missing zones and slips by corrections 30 (expert). */
function weightsOf(
  entry: ImagingFindingEntry,
  roots: LevelRoots,
  isthmic: boolean,
): Partial<Record<Root, number>> {
  const { exiting, traversing, below } = roots;
  const zone = entry.zone ?? NATURAL_ZONE[entry.finding] ?? null;
  const weights: Partial<Record<Root, number>> = {};
  const add = (root: Root | null, weight: number) => {
    if (root) weights[root] = Math.max(weights[root] ?? 0, weight);
  };
  if (entry.finding === 'spondylolisthesis') {
    add(exiting, isthmic ? 1 : 0.7);
    add(traversing, isthmic ? 0.4 : 1);
    return weights;
  }
  if (entry.finding === 'synovial_cyst') {
    add(traversing, 1);
    add(exiting, isLateralZone(zone) ? 0.8 : 0.3);
    return weights;
  }
  if (isLateralZone(zone)) {
    add(exiting, 1);
    return weights;
  }
  if (entry.migration === 'up' && HERNIATIONS.has(entry.finding)) {
    add(exiting, 1);
    add(traversing, 0.5);
    return weights;
  }
  add(traversing, 1);
  if (zone === null) add(exiting, 0.25);
  if (zone === 'central' || entry.severity === 'severe') add(below, zone === 'central' ? 0.4 : 0.2);
  return weights;
}

/**
 * Roots one finding of the report may touch, with weights 0–1, for each side it lies on.
 * Empty when the level is not stated, is not lumbar, or the finding touches no root (bulge, degeneration …
 * count only with stated root contact). Sacral lesions reach L5 on the ala and S1 in its foramen.
 * Source: classification specification §5.2, corrections 30 (expert).
 */
export function rootsForFinding(
  entry: ImagingFindingEntry,
  findings: readonly ImagingFindingEntry[],
): ImpliedRoot[] {
  const touches =
    ROOT_LEVEL_FINDINGS.has(entry.finding) ||
    entry.finding === 'intradural_or_extradural_mass' ||
    (entry.level === 'sacrum' && entry.finding === 'fracture') ||
    (entry.finding === 'disc_bulge' && entry.rootContact != null && entry.rootContact !== 'none');
  if (!touches) return [];
  const implied: ImpliedRoot[] = [];
  for (const side of sidesOf(entry)) {
    for (const [root, weight] of Object.entries(rootWeights(entry, findings)) as [Root, number][]) {
      implied.push({ root, side, weight });
    }
  }
  return implied;
}

function rootWeights(
  entry: ImagingFindingEntry,
  findings: readonly ImagingFindingEntry[],
): Partial<Record<Root, number>> {
  if (entry.level === 'sacrum') return { L5: 0.8, S1: 0.8, S2: 0.4 };
  const zone = entry.zone ?? NATURAL_ZONE[entry.finding] ?? null;
  const below = LEVEL_BELOW_VERTEBRA[entry.level];
  if (below && isLateralZone(zone)) return { [entry.level as Root]: 1 };
  const roots = LEVEL_ROOTS[below ?? entry.level];
  return roots ? weightsOf(entry, roots, isIsthmic(entry, findings)) : {};
}

/** With a transitional vertebra and no statement of how levels were counted, no level can be trusted (specification §5.2, T22). */
export function numberingUncertain(imaging: Imaging): boolean {
  return imaging.transitionalVertebra === 'present' && imaging.numberingStated !== 'present';
}
