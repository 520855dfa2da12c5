import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'walking',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0 },
    tilt: 24,
    low: 10,
    up: 10,
    neck: -22,
    right: { hip: 48, knee: 10, ankle: 6 },
    left: { hip: 8, knee: 16, ankle: -6, toes: 22 },
    arms: { elbowTo: [-1, -0.6, 0] },
    rightArm: { hand: [42, 98, 16] },
    leftArm: { hand: [42, 98, -16] },
  },
  end: { right: { hip: 8, knee: 16, ankle: -6, toes: 22 }, left: { hip: 48, knee: 10, ankle: 6, toes: 0 } },
  course: 'stride',
  seconds: 0.9,
  telling: 'start',
  via: [{ right: { hip: 27, knee: 8, ankle: 5, toes: 0 }, left: { hip: 40, knee: 56, ankle: 0, toes: 0 } }],
  props: [
    { kind: 'floor', from: -70, to: 126 },
    { kind: 'trolley', x: 42 },
  ],
  arrows: [{ from: [62, 122, 0], to: [98, 122, 0] }],
  words: {
    en: {
      start: 'Walking and leaning on a trolley. The body leans forward a little.',
      end: 'The next step. The arms rest on the handle.',
    },
  },
} satisfies Pose;
