import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'walking',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0 },
    right: { hip: 24, knee: 4, ankle: 4 },
    left: { hip: -16, knee: 14, ankle: -8, toes: 22 },
    rightArm: { shoulder: -16, elbow: 14 },
    leftArm: { shoulder: 22, elbow: 24 },
  },
  end: {
    hold: { part: 'pelvis', x: -62, y: 54 },
    tilt: 30,
    low: 34,
    up: 26,
    neck: 16,
    right: { foot: [-20, 0, 9] },
    left: { foot: [-20, 0, -9] },
    rightArm: { hand: { on: 'rightThigh', off: [7, -38, 3] } },
    leftArm: { hand: { on: 'leftThigh', off: [7, -38, -3] } },
  },
  telling: 'start',
  course: 'apart',
  props: [
    { kind: 'floor', from: -104, to: 62 },
    { kind: 'chair', x: -61 },
  ],
  arrows: [{ from: [34, 128, 0], to: [66, 128, 0] }],
  words: {
    en: {
      start: 'Walking tall for half of the usual time.',
      end: 'Sitting on a chair and bending forward to rest.',
    },
  },
} satisfies Pose;
