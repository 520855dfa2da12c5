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
    up: 14,
    neck: 35,
    right: { hip: 100, knee: 125, ankle: -10 },
    left: { hip: 5, knee: 35, ankle: -20, abd: -4 },
    rightArm: { hand: { on: 'rightShank', off: [7, -10, 0] }, elbowTo: [0, 0, 1] },
    leftArm: { shoulder: 10, elbow: 15 },
  },
  end: { neck: -22, left: { knee: 105 } },
  props: [
    { kind: 'mat', from: -92, to: 92, depth: 104, z: 12 },
    { kind: 'soft', at: [-68, 8, 4], size: [30, 14, 46] },
  ],
  front: ['leftLeg'],
  behind: ['rightLeg'],
  arrows: [{ of: 'leftAnkle' }, { of: 'crown' }],
  telling: 'start',
  words: {
    en: {
      start:
        'Lying on the good side, hugging the bottom knee. The top leg is almost straight. The chin is tucked.',
      end: 'The top knee is bent, the foot behind. The head looks up.',
    },
  },
} satisfies Pose;
