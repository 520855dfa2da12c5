import type { SideRoots } from '../evaluation';
import type { Language } from '../words/language';
import type { Classified, LegScores } from './classify-case';
import { strengthOf } from './evidence';
import { readRoots } from './roots';

const CORRECTION = 'Corrections 6 (expert weights of imaging on the working root)';

/** How often each root is met is no root of this leg. */
const NOTHING_POINTS = 'Nothing recorded points to a root yet.';

function readLegRoots(scores: LegScores, classified: Classified, language: Language): SideRoots {
  const options = {
    suppressed: classified.rootsSuppressed,
    bilateral: classified.legs.length === 2,
    language,
  };
  const pointless = scores.findings.length === 0 ? NOTHING_POINTS : null;
  const clinical = readRoots(scores.clinical, scores.findings, scores.leg, {
    ...options,
    suppressed: options.suppressed ?? pointless,
  });
  const working = readRoots(scores.working, scores.findings, scores.leg, {
    ...options,
    suppressed: options.suppressed ?? (scores.imaging.size === 0 ? pointless : null),
  });
  const top = working.roots[0]?.root;
  const added = top ? scores.imaging.get(top) : undefined;
  if (!added) return { side: scores.leg.side, clinical, working };
  const ratio = Math.round(Math.exp(added) * 100) / 100;
  return {
    side: scores.leg.side,
    clinical,
    working: {
      ...working,
      for: [
        ...working.for,
        {
          finding: 'imaging',
          text: `imaging shows a lesion that can touch ${top}`,
          likelihoodRatio: ratio,
          strength: strengthOf(ratio),
          source: CORRECTION,
          grade: 'expert',
          field: 'imaging.findings',
        },
      ],
    },
  };
}

/** Roots of each painful leg: clinical, frozen before imaging, and working, with it. */
export const presentRoots = (classified: Classified, language: Language): SideRoots[] =>
  classified.legs.map((scores) => readLegRoots(scores, classified, language));
