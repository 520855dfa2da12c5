import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'sitting',
  view: SIDE,
  start: {
    hold: { part: 'rightAnkle', x: 34, y: 8 },
    tilt: 10,
    neck: -4,
    legs: { hip: 98, knee: 98, ankle: 10 },
    arms: { shoulder: 34, elbow: 50 },
  },
  end: { tilt: 0, neck: 0, legs: { hip: 0, knee: 0, ankle: 0 }, arms: { shoulder: 2, elbow: 8 } },
  telling: 'start',
  via: [{ tilt: 40, legs: { hip: 124, knee: 100, ankle: 18 }, neck: -14, arms: { shoulder: 60, elbow: 30 } }],
  props: [
    { kind: 'floor', from: -45, to: 62 },
    { kind: 'chair', x: -12 },
  ],
  arrows: [{ from: [30, 106, 0], to: [52, 150, 0], bow: -9 }],
  words: {
    en: {
      start: 'Sitting near the front of a chair, feet flat.',
      end: 'Standing up tall. On the way the body leans forward from the hips.',
    },
  },
} satisfies Pose;
