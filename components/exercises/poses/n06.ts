import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'sitting',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0, y: 69 },
    tilt: -8,
    low: 30,
    up: 34,
    neck: 45,
    legs: { hip: 84, knee: 92, ankle: -5 },
    right: { ankle: 20 },
    arms: { hand: { on: 'lumbar', off: [-13, 0, 0] }, elbowTo: [-1, 0, 0] },
  },
  end: { right: { knee: 14 } },
  props: [
    { kind: 'floor', from: -45, to: 80 },
    { kind: 'chair', x: 1, seat: 60, back: false },
  ],
  arrows: [{ of: 'rightAnkle' }],
  telling: 'start',
  words: {
    en: {
      start: 'Sitting with a round back. The chin is tucked. The toes of one foot are pulled up.',
      end: 'That knee is almost straight. Chin and toes stay as they were.',
    },
  },
} satisfies Pose;
