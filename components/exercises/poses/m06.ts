import type { Pose } from '../body/pose';
import { ON_ALL_FOURS } from '../body/stances';
import { FLAT_SIDE } from '../sheet/camera';

export default {
  posture: 'hands_knees',
  view: FLAT_SIDE,
  start: {
    ...ON_ALL_FOURS,
    hold: { part: 'rightKnee', x: 0, y: 5.7 },
    tilt: 102,
    low: -22,
    up: 4,
    neck: -22,
    legs: { hip: 102, knee: 90, ankle: -55 },
  },
  end: { tilt: 66, low: 34, up: 34, neck: 24, legs: { hip: 66 } },
  telling: 'start',
  props: [{ kind: 'mat', from: -52, to: 80 }],
  arrows: [{ from: [24, 64, 0], to: [24, 88, 0], both: true }],
  words: {
    en: {
      start: 'On hands and knees. The back sinks down a little. The head looks forward.',
      end: 'The back is round like a cat. The head hangs.',
    },
  },
} satisfies Pose;
