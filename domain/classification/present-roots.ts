import type { SideRoots } from '../evaluation';
import type { Language } from '../words/language';
import type { Classified, LegScores } from './classify-case';
import { strengthOf } from './evidence';
import { readRoots } from './roots';

const CORRECTION = 'Corrections 6 (expert weights of imaging on the working root)';

function readLegRoots(scores: LegScores, classified: Classified, language: Language): SideRoots {
  const options = {
    suppressed: classified.rootsSuppressed,
    bilateral: classified.legs.length === 2,
    language,
  };
  const clinical = readRoots(scores.clinical, scores.findings, scores.leg, options);
  const working = readRoots(scores.working, scores.findings, scores.leg, options);
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
