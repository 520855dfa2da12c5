import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0, y: 88 },
    tilt: 8,
    left: { foot: [-12, 0, -9] },
    right: { foot: [32, 20, 9] },
    rightArm: { shoulder: -10, elbow: 25 },
    leftArm: { hand: [40, 104, -24], elbowTo: [-0.4, -1, -0.4] },
  },
  end: {
    hold: { part: 'pelvis', x: 34, y: 109.5 },
    tilt: 0,
    left: { foot: [32, 20, -9] },
    rightArm: { shoulder: 4, elbow: 12 },
    leftArm: { hand: [62, 118, -24] },
  },
  telling: 'start',
  via: [
    {
      hold: { part: 'pelvis', x: 26, y: 102 },
      tilt: 16,
      left: { foot: [2, 18, -9], sole: -25 },
      leftArm: { hand: [52, 111, -24] },
    },
  ],
  props: [
    { kind: 'floor', from: -45, to: 90 },
    {
      kind: 'line',
      through: [
        [-6, 60, -26],
        [76, 128, -26],
      ],
      weight: 3,
      tone: 'thing',
      layer: 'behind',
    },
    {
      kind: 'line',
      through: [
        [2, 0, -26],
        [2, 66, -26],
      ],
      weight: 2.4,
      tone: 'thing',
      layer: 'behind',
    },
    {
      kind: 'line',
      through: [
        [70, 0, -26],
        [70, 122, -26],
      ],
      weight: 2.4,
      tone: 'thing',
      layer: 'behind',
    },
    { kind: 'block', at: [42, 0, 0], size: [48, 19.8, 56] },
  ],
  arrows: [{ from: [-34, 112, 0], to: [-20, 150, 0] }],
  words: {
    en: {
      start: 'One whole foot is on a step. One hand holds the rail.',
      end: 'Standing tall on the step. The knee is over the foot.',
    },
  },
} satisfies Pose;
