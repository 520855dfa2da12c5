import type { Pose } from '../body/pose';
import { ON_ALL_FOURS } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'hands_knees',
  view: SIDE,
  start: { ...ON_ALL_FOURS, hold: { part: 'leftKnee', x: 0, y: 5.7, z: -8.5 } },
  end: { right: { hip: -2, knee: 4, ankle: -20 }, leftArm: { hand: [108, 54, -18] } },
  props: [{ kind: 'mat', from: -52, to: 84 }],
  arrows: [{ of: 'rightAnkle' }, { of: 'leftPalm' }],
  words: {
    en: {
      start: 'On hands and knees with a flat back.',
      end: 'One leg reaches back, the opposite arm reaches forward. The back stays flat.',
    },
  },
} satisfies Pose;
