import type { Pose } from '../body/pose';

export default {
  posture: 'walking',
  view: { yaw: -36, pitch: 8 },
  start: {
    right: { hip: 22, knee: 4, ankle: 4 },
    left: { hip: -14, knee: 16, ankle: -8, toes: 20 },
    rightArm: { shoulder: 0, abd: 7, elbow: 2 },
    leftArm: { shoulder: 16, abd: 6, elbow: 12 },
  },
  end: {
    left: { hip: 22, knee: 4, ankle: 4, toes: 0 },
    right: { hip: -14, knee: 16, ankle: -8, toes: 20 },
    leftArm: { shoulder: -12 },
  },
  via: [{ right: { hip: 4, knee: 6, ankle: 2, toes: 0 }, left: { hip: 12, knee: 48, ankle: 0, toes: 0 } }],
  telling: 'start',
  props: [
    { kind: 'floor', from: -40, to: 60 },
    { kind: 'weight', hands: ['rightPalm'], bag: true },
  ],
  arrows: [{ from: [40, 112, 0], to: [76, 112, 0] }],
  words: {
    en: {
      start: 'Walking tall with a bag in one hand. The body does not lean.',
      end: 'The next step. Shoulders stay level.',
    },
  },
} satisfies Pose;
