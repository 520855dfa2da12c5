import type { Pose } from '../body/pose';
import { FLAT_SIDE } from '../sheet/camera';

export default {
  posture: 'walking',
  view: FLAT_SIDE,
  start: {
    right: { hip: 24, knee: 4, ankle: 4 },
    left: { hip: -16, knee: 14, ankle: -8, toes: 22 },
    rightArm: { shoulder: -24, elbow: 14 },
    leftArm: { shoulder: 50, elbow: 40 },
  },
  end: {
    right: { hip: -16, knee: 14, ankle: -8, toes: 22 },
    left: { hip: 24, knee: 4, ankle: 4, toes: 0 },
    rightArm: { shoulder: 50, elbow: 40 },
    leftArm: { shoulder: -24, elbow: 14 },
  },
  course: 'stride',
  seconds: 1.4,
  telling: 'start',
  via: [
    {
      right: { hip: 3, knee: 4, ankle: 2, toes: 0 },
      left: { hip: 14, knee: 52, ankle: 0, toes: 0 },
      rightArm: { shoulder: 2, elbow: 18 },
      leftArm: { shoulder: 2, elbow: 18 },
    },
  ],
  props: [
    { kind: 'floor', from: -110, to: 110, depth: 10 },
    { kind: 'water', from: -110, to: 110, level: 122 },
  ],
  arrows: [{ from: [44, 146, 0], to: [84, 146, 0] }],
  words: {
    en: {
      start: 'Walking in water up to the chest.',
      end: 'The next step. The water carries some of the weight.',
    },
  },
} satisfies Pose;
