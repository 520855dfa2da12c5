import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'rightAnkle', x: 0, y: 8 },
    legs: { hip: 4, knee: 4, ankle: 0 },
    neck: -4,
    rightArm: { hand: { on: 'pelvis', off: [-14, 12, 5] }, elbowTo: [-1, 0, 0.6] },
    leftArm: { hand: { on: 'head', off: [-12, -2, -4] }, elbowTo: [-0.6, 0.6, -1] },
  },
  end: { tilt: 58, legs: { hip: 72, knee: 26, ankle: 12 }, neck: 0 },
  props: [
    { kind: 'floor', from: -60, to: 60 },
    {
      kind: 'line',
      through: [
        { on: 'pelvis', off: [-13.5, -12, 0] },
        { on: 'pelvis', off: [-11.5, 80, 0] },
      ],
      weight: 2.6,
      tone: 'thing',
      layer: 'among',
    },
  ],
  arrows: [
    { from: [-18, 98, 0], to: [-42, 92, 0] },
    { of: 'skull', shift: [16, 0] },
  ],
  words: {
    en: {
      start: 'Standing, a stick along the back. It touches head, back and tail.',
      end: 'The hips push back, the body leans forward. The knees are soft. The stick still touches head, back and tail.',
    },
  },
} satisfies Pose;
