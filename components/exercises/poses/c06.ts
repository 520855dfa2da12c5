import type { Pose } from '../body/pose';

export default {
  posture: 'side_lying',
  view: { yaw: -12, pitch: 14 },
  start: {
    turn: -90,
    sway: 88,
    bend: -62,
    nod: -4,
    hold: { part: 'rightKnee', x: 36, y: 6.4, z: 0 },
    legs: { hip: 0, knee: 90, ankle: -30 },
    rightArm: { hand: [-49, 3, 30], fingers: [0, 0, 1], elbowTo: [0, -1, -0.3] },
    leftArm: { hand: { on: 'pelvis', off: [2, 4, -15] }, elbowTo: [0, 1, 0] },
  },
  end: { sway: 65, bend: 0, nod: 0 },
  props: [{ kind: 'mat', from: -86, to: 70, depth: 80, z: -6 }],
  arrows: [{ from: [-2, 40, 18], to: [-2, 62, 18] }],
  words: {
    en: {
      start: 'Lying on the side, propped on one elbow. The knees are bent.',
      end: 'The hips are lifted. Knees, hips and shoulders make one line.',
    },
  },
} satisfies Pose;
