import type { Pose } from '../body/pose';

export default {
  posture: 'standing',
  view: { yaw: -22, pitch: 14 },
  start: {
    hold: { part: 'pelvis', x: 0, y: 90 },
    right: { foot: [0, 0, 9] },
    left: { foot: [0, 0, -9] },
    arms: { elbowTo: [-1, -0.3, 0] },
    rightArm: { hand: [42, 98, 22], fingers: [1, 0, 0] },
    leftArm: { hand: [42, 98, -22], fingers: [1, 0, 0] },
  },
  end: {
    right: { foot: [14, 0, 2] },
    left: { foot: [-14, 0, -2] },
    hold: { part: 'pelvis', x: 0, y: 89 },
    rightArm: { hand: [40, 104, 24] },
    leftArm: { hand: [40, 104, -24] },
  },
  props: [
    { kind: 'floor', from: -50, to: 60 },
    { kind: 'block', at: [72, 0, 0], size: [40, 86, 84] },
    { kind: 'block', at: [68, 86, 0], size: [54, 4, 90] },
  ],
  arrows: [{ of: 'rightAnkle', shift: [0, 16] }],
  words: {
    en: {
      start: 'Standing in a corner, a counter in front, hands on it.',
      end: 'One foot is just in front of the other. The hands are ready but do not hold.',
    },
  },
} satisfies Pose;
