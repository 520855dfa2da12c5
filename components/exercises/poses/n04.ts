import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'pelvis', x: -6, y: 89 },
    tilt: 38,
    neck: -10,
    left: { foot: [0, 0, -9] },
    right: { foot: [44, 15, 9], sole: -8 },
    leftArm: { hand: [59, 122, -16], fingers: [0.2, 1, 0], elbowTo: [0, -1, 0] },
    rightArm: { hand: [59, 122, 16], fingers: [0.2, 1, 0], elbowTo: [0, -1, 0] },
  },
  end: { tilt: 4, neck: 0, right: { sole: 32 }, hold: { x: 3, y: 90, part: 'pelvis' } },
  props: [
    { kind: 'floor', from: -35, to: 75 },
    { kind: 'wall', x: 62 },
    { kind: 'block', at: [45, 0, 4], size: [34, 14, 46] },
  ],
  arrows: [
    { of: 'rightToes', shift: [7, -2] },
    { of: 'skull', shift: [-16, 0] },
  ],
  telling: 'start',
  words: {
    en: {
      start:
        'Standing, one heel on a low step, hands on the wall. The body leans forward at the hips. The toes point.',
      end: 'Standing taller. The toes are pulled up.',
    },
  },
} satisfies Pose;
