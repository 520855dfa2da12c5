import { HERNIATIONS } from '../imaging/finding-groups';
import { numberingUncertain, rootsForFinding } from '../imaging/roots-for';
import type { Imaging, ImagingFindingEntry } from '../imaging/schema';
import { ROOTS, type Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';

/** A finding without a side supports each painful leg a little less than one that names it (expert). */
export const NO_SIDE_SHARE = 0.8;

const firm = (entry: ImagingFindingEntry): boolean =>
  entry.rootContact === 'deviation' || entry.rootContact === 'compression' || entry.severity === 'severe';

/** Log weight of a finding for its root: how much the report may move the working root (corrections 6, expert). */
function weightOf(entry: ImagingFindingEntry): number {
  if (HERNIATIONS.has(entry.finding)) return firm(entry) ? 2.0 : 1.3;
  switch (entry.finding) {
    case 'root_compression':
      return 2.0;
    case 'synovial_cyst':
    case 'root_oedema_or_enhancement':
      return firm(entry) ? 2.0 : 1.3;
    case 'lateral_recess_stenosis':
    case 'foraminal_stenosis':
      return firm(entry) ? 1.8 : 1.0;
    case 'spondylolisthesis':
      return 1.0;
    case 'central_stenosis':
      return 0.4;
    case 'intradural_or_extradural_mass':
      return 0.8;
    case 'disc_bulge':
      return 0.6;
    case 'fracture':
      return 0.8;
    default:
      return 0;
  }
}

/**
 * Log weights the MRI adds to each root of one leg. Only the strongest finding of a root counts, so that many
 * degenerate levels do not outvote the examination; nothing when the numbering of levels is uncertain.
 */
export function imagingRootWeights(imaging: Imaging, side: Side): Map<Root, number> {
  const weights = new Map<Root, number>();
  const findings = imaging.findings ?? [];
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
