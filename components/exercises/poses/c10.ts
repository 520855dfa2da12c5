import type { Pose } from '../body/pose';

export default {
  posture: 'standing',
  view: { yaw: -38, pitch: 16 },
  start: {
    hold: { part: 'pelvis', x: 0, y: 88.5 },
    right: { foot: [0, 0, 14] },
    left: { foot: [0, 0, -14] },
    arms: { elbowTo: [-0.3, -1, 0] },
    rightArm: { hand: { on: 'chest', off: [15, 2, 3] }, elbowTo: [-0.3, -1, 0.9] },
    leftArm: { hand: { on: 'chest', off: [15, 2, -3] }, elbowTo: [-0.3, -1, -0.9] },
  },
  end: {
    rightArm: { hand: { on: 'chest', off: [56, 2, 3] } },
    leftArm: { hand: { on: 'chest', off: [56, 2, -3] } },
  },
  telling: 'start',
  props: [
    { kind: 'floor', from: -30, to: 40, depth: 170, z: 45 },
    { kind: 'block', at: [0, 0, 112], size: [10, 170, 10] },
    { kind: 'line', through: [[0, 128, 107], 'rightPalm'], weight: 2.4, layer: 'among' },
  ],
  arrows: [{ of: 'leftPalm', shift: [16, 6] }],
  words: {
    en: {
      start: 'Standing side on to a band that is fixed at chest height. Both hands hold it at the chest.',
      end: 'Both arms press straight out. The body does not turn.',
    },
  },
} satisfies Pose;
