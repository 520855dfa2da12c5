import type { Pose } from '../body/pose';
import { FLAT_SIDE } from '../sheet/camera';

export default {
  posture: 'cycling',
  view: FLAT_SIDE,
  start: {
    hold: { part: 'pelvis', x: -16, y: 98 },
    tilt: 7,
    low: 2,
    up: 2,
    neck: -12,
    right: { foot: [14.5, 46.2, 9], sole: -14 },
    left: { foot: [-2.5, 16.8, -9], sole: -4 },
    arms: { elbowTo: [-0.3, -1, 0] },
    rightArm: { hand: [42, 116, 18] },
    leftArm: { hand: [42, 116, -18] },
  },
  end: { right: { foot: [-2.5, 16.8, 9], sole: -4 }, left: { foot: [14.5, 46.2, -9], sole: -14 } },
  telling: 'start',
  course: 'stride',
  seconds: 1.2,
  via: [
    { right: { foot: [22.4, 35.9, 9], sole: -14 }, left: { foot: [-10.4, 27.1, -9], sole: -4 } },
    { right: { foot: [20.7, 23.0, 9], sole: -4 }, left: { foot: [-8.7, 40.0, -9], sole: -14 } },
    { right: { foot: [10.4, 15.1, 9], sole: -4 }, left: { foot: [1.6, 47.9, -9], sole: -14 } },
  ],
  props: [
    { kind: 'floor', from: -52, to: 88 },
    { kind: 'bike', upright: true },
  ],
  arrows: [{ from: [0, 8, 30], to: [-6, 50, 30], bow: 0 }],
  words: {
    en: {
      start: 'Sitting upright on a bike. One foot is up, one is down. The lower knee is just bent.',
      end: 'The other foot is up. The legs pedal round.',
    },
  },
} satisfies Pose;
