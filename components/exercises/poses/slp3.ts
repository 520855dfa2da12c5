import type { Pose } from '../body/pose';

export default {
  posture: 'side_lying',
  view: { yaw: -34, pitch: 18 },
  start: {
    hold: { part: 'pelvis', x: 0, y: 61, z: -6 },
    turn: -90,
    sway: 88,
    nod: -12,
    right: { foot: [38, 44, 24], kneeTo: [0, 0.2, 1] },
    left: { foot: [38, 58, 26], kneeTo: [0, 0.3, 1] },
    rightArm: { hand: [-46, 52.5, 34], elbowTo: [-0.4, 0, 1] },
    leftArm: { hand: [-26, 52.5, 30], elbowTo: [0.5, 0.3, 1] },
  },
  end: {
    sway: 14,
    bend: 4,
    hold: { part: 'pelvis', x: 4, y: 59, z: 14 },
    right: { foot: [0, 0, 58] },
    left: { foot: [20, 0, 58] },
    rightArm: { hand: [-40, 52.5, 22] },
    leftArm: { hand: [-20, 52.5, 26] },
  },
  via: [{ sway: 70, right: { foot: [32, 28, 50] }, left: { foot: [40, 36, 52] } }],
  props: [
    { kind: 'floor', from: -80, to: 100, depth: 60, z: 50 },
    { kind: 'block', at: [6, 30, -12], size: [190, 20, 84] },
    { kind: 'block', at: [6, 0, -12], size: [182, 30, 76] },
    { kind: 'soft', at: [-70, 56, -8], size: [30, 11, 48] },
  ],
  arrows: [
    { of: 'skull', shift: [-10, -12] },
    { of: 'leftAnkle', shift: [14, 0] },
  ],
  words: {
    en: {
      start: 'Lying on the side at the edge of the bed, knees bent.',
      end: 'The feet go down to the floor. The hands push the body up to sitting at the same time.',
    },
  },
} satisfies Pose;
