import type { ImagingFinding } from '../imaging/findings';
import { numberingUncertain, rootsForFinding } from '../imaging/roots-for';
import { countedFindings } from '../imaging/scan-read';
import type { Imaging, ImagingFindingEntry } from '../imaging/schema';
import { ROOTS, type Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';

/** A finding without a side supports each painful leg a little less than one that names it (expert). */
export const NO_SIDE_SHARE = 0.8;

const firm = (entry: ImagingFindingEntry): boolean =>
  entry.rootContact === 'deviation' || entry.rootContact === 'compression' || entry.severity === 'severe';

/**
 * Log weight of a finding for its root: as seen, and when it displaces or compresses the root or is severe. How much
 * the report may move the working root (corrections 6, expert).
 */
export const IMAGING_ROOT_WEIGHTS: Partial<Record<ImagingFinding, readonly [seen: number, firm: number]>> = {
  disc_protrusion: [1.3, 2.0],
  disc_extrusion: [1.3, 2.0],
  disc_sequestration: [1.3, 2.0],
  disc_herniation_unspecified: [1.3, 2.0],
  root_compression: [2.0, 2.0],
  synovial_cyst: [1.3, 2.0],
  root_oedema_or_enhancement: [1.3, 2.0],
  lateral_recess_stenosis: [1.0, 1.8],
  foraminal_stenosis: [1.0, 1.8],
  spondylolisthesis: [1.0, 1.0],
  central_stenosis: [0.4, 0.4],
  intradural_or_extradural_mass: [0.8, 0.8],
  disc_bulge: [0.6, 0.6],
  fracture: [0.8, 0.8],
};

const weightOf = (entry: ImagingFindingEntry): number =>
  IMAGING_ROOT_WEIGHTS[entry.finding]?.[firm(entry) ? 1 : 0] ?? 0;

/**
 * Log weights the MRI adds to each root of one leg. Only the strongest finding of a root counts, so that many
 * degenerate levels do not outvote the examination; nothing when the numbering of levels is uncertain.
 */
export function imagingRootWeights(imaging: Imaging, side: Side): Map<Root, number> {
  const weights = new Map<Root, number>();
  const findings = countedFindings(imaging);
  if (numberingUncertain(imaging)) return weights;
  // With one root-level finding the level is plain; its half-implied neighbours stay below it.
  for (const entry of findings) {
    for (const implied of rootsForFinding(entry, findings)) {
      if (implied.side !== null && implied.side !== side) continue;
      const weight = weightOf(entry) * implied.weight * (implied.side === null ? NO_SIDE_SHARE : 1);
      weights.set(implied.root, Math.max(weights.get(implied.root) ?? 0, weight));
    }
  }
  return new Map(ROOTS.filter((root) => weights.has(root)).map((root) => [root, weights.get(root) ?? 0]));
}
