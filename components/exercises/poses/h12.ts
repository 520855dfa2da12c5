import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'leftAnkle', x: 0, y: 8 },
    tilt: 16,
    neck: -6,
    legs: { hip: 16, knee: 0, ankle: 0 },
    arms: { elbowTo: [-1, -0.4, 0] },
    rightArm: { hand: [48, 93, 16], fingers: [1, 0, 0] },
    leftArm: { hand: [48, 93, -16], fingers: [1, 0, 0] },
  },
  end: { right: { hip: -20, ankle: 4 } },
  props: [
    { kind: 'floor', from: -70, to: 90 },
    { kind: 'block', at: [72, 0, 0], size: [40, 86, 84] },
    { kind: 'block', at: [68, 86, 0], size: [54, 4, 90] },
  ],
  arrows: [{ of: 'rightAnkle' }],
  words: {
    en: {
      start: 'Standing at a counter, both hands on it, leaning forward a little.',
      end: 'One straight leg moves back. The low back does not arch.',
    },
  },
} satisfies Pose;
