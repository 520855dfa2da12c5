import type { Pose } from '../body/pose';
import { CHAIR } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0, y: 54 },
    tilt: 34,
    low: 34,
    up: 26,
    neck: 22,
    right: { foot: [41, 0, 9] },
    left: { foot: [41, 0, -9] },
    rightArm: { hand: { on: 'rightShank', off: [7, -16, 2] } },
    leftArm: { hand: { on: 'leftShank', off: [7, -16, -2] } },
  },
  end: {
    hold: { part: 'pelvis', x: 24, y: 88 },
    tilt: 52,
    low: 40,
    up: 28,
    neck: 24,
    right: { foot: [36, 0, 9] },
    left: { foot: [36, 0, -9] },
    rightArm: { hand: [70, 26, 14] },
    leftArm: { hand: [70, 26, -14] },
  },
  course: 'apart',
  props: [{ kind: 'floor', from: -45, to: 90 }, CHAIR],
  words: {
    en: {
      start: 'An easy rung: bending forward while sitting. The back is round and relaxed.',
      end: 'A higher rung: bending forward in standing. The hands reach down.',
    },
  },
} satisfies Pose;
