import type { Pose } from '../body/pose';
import { CHAIR, SITTING } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'sitting',
  view: SIDE,
  start: {
    ...SITTING,
    left: { foot: [38, 0, -9] },
    right: { hip: 86, knee: 92, ankle: 0 },
    arms: { elbowTo: [-1, 0, 0] },
    rightArm: { hand: [2, 47, 24] },
    leftArm: { hand: [2, 47, -24] },
  },
  end: { right: { knee: 6, ankle: 8 } },
  props: [{ kind: 'floor', from: -45, to: 90 }, CHAIR],
  arrows: [{ of: 'rightAnkle', shift: [6, 0] }],
  words: {
    en: {
      start: 'Sitting tall on a chair, knees bent.',
      end: 'One knee is straight. The thigh stays on the chair.',
    },
  },
} satisfies Pose;
