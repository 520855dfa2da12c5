import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'walking',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0 },
    tilt: 3,
    right: { hip: 24, knee: 4, ankle: 4 },
    left: { hip: -16, knee: 14, ankle: -8, toes: 22 },
    rightArm: { shoulder: -16, elbow: 14 },
    leftArm: { shoulder: 22, elbow: 24 },
  },
  end: {
    right: { hip: -16, knee: 14, ankle: -8, toes: 22 },
    left: { hip: 24, knee: 4, ankle: 4, toes: 0 },
    rightArm: { shoulder: 22, elbow: 24 },
    leftArm: { shoulder: -16, elbow: 14 },
  },
  course: 'stride',
  seconds: 0.9,
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
    { kind: 'treadmill', from: -62, to: 62 },
    { kind: 'harness', height: 214 },
  ],
  arrows: [{ from: [30, 150, 0], to: [62, 150, 0] }],
  words: {
    en: {
      start: 'Walking on a treadmill. A harness takes some of the weight.',
      end: 'The next step. The harness stays snug.',
    },
  },
} satisfies Pose;
