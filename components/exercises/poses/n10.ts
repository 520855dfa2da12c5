import type { Pose } from '../body/pose';
import { ON_RIGHT_SIDE } from '../body/stances';
import { FROM_ABOVE } from '../sheet/camera';

export default {
  posture: 'side_lying',
  view: FROM_ABOVE,
  start: {
    ...ON_RIGHT_SIDE,
    hold: { part: 'pelvis', rest: 2.9 },
    low: 15,
    up: 16,
    neck: 40,
    right: { hip: 100, knee: 125, ankle: -10 },
    left: { hip: 6, knee: 92, ankle: -25, abd: -4 },
    rightArm: { hand: { on: 'rightShank', off: [7, -10, 0] }, elbowTo: [0, 0, 1] },
    leftArm: { shoulder: -14, abd: 4, elbow: 6 },
  },
  end: { left: { hip: -18, knee: 132 } },
  props: [
    { kind: 'mat', from: -92, to: 92, depth: 104, z: 8 },
    { kind: 'soft', at: [-68, 8, 4], size: [30, 14, 46] },
    { kind: 'line', through: ['leftPalm', 'leftAnkle'], weight: 2.4 },
  ],
  front: ['leftLeg'],
  behind: ['rightLeg'],
  arrows: [{ of: 'leftKnee', shift: [10, 2] }],
  telling: 'start',
  words: {
    en: {
      start:
        'Lying on the good side, hugging the bottom knee. The chin is tucked. One hand holds a strap round the top ankle.',
      end: 'The top heel is pulled to the bottom. The hip is eased back.',
    },
  },
} satisfies Pose;
