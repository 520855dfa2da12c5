import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: 3, y: 90 },
    tilt: 4,
    left: { foot: [0, 0, -9] },
    right: { foot: [44, 15, 9], sole: 30 },
    leftArm: { hand: [59, 122, -16], fingers: [0.2, 1, 0], elbowTo: [0, -1, 0] },
    rightArm: { hand: [59, 122, 16], fingers: [0.2, 1, 0], elbowTo: [0, -1, 0] },
  },
  end: { tilt: 44, neck: -8, hold: { part: 'pelvis', x: -8, y: 89 } },
  props: [
    { kind: 'floor', from: -35, to: 75 },
    { kind: 'wall', x: 62 },
    { kind: 'block', at: [45, 0, 4], size: [34, 14, 46] },
  ],
  arrows: [{ of: 'skull', shift: [0, -17] }],
  telling: 'start',
  words: {
    en: {
      start: 'Standing tall, one heel on a low step, hands on the wall. The toes are pulled up.',
      end: 'The body leans forward at the hips. The toes stay pulled up.',
    },
  },
} satisfies Pose;
