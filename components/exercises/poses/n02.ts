import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'sitting',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 0, y: 69 },
    tilt: -6,
    low: 24,
    up: 26,
    neck: 38,
    legs: { hip: 82, knee: 92, ankle: -5 },
    arms: { hand: { on: 'lumbar', off: [-13, 0, 0] }, elbowTo: [-1, 0, 0] },
  },
  end: { neck: -22, right: { knee: 18, ankle: -5 } },
  props: [
    { kind: 'floor', from: -45, to: 80 },
    { kind: 'chair', x: 1, seat: 60, back: false },
  ],
  arrows: [{ of: 'rightAnkle' }, { of: 'crown' }],
  telling: 'start',
  words: {
    en: {
      start: 'Sitting on a high chair, hands behind the back. The back is a little round. The chin is down.',
      end: 'One knee is almost straight. The head looks up.',
    },
  },
} satisfies Pose;
