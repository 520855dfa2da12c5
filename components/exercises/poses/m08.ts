import type { Pose } from '../body/pose';
import { ON_ALL_FOURS } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'kneeling',
  view: SIDE,
  start: {
    ...ON_ALL_FOURS,
    hold: { part: 'rightKnee', x: 0, y: 5.7 },
    rightArm: { hand: [56, 2.8, 16] },
    leftArm: { hand: [56, 2.8, -16] },
  },
  end: {
    tilt: 82,
    low: 22,
    up: 10,
    neck: 6,
    legs: { hip: 126, knee: 152, ankle: -62 },
    rightArm: { hand: [75, 2.8, 18] },
    leftArm: { hand: [75, 2.8, -18] },
  },
  props: [{ kind: 'mat', from: -64, to: 96 }],
  arrows: [{ of: 'pelvis', shift: [0, -14] }],
  words: {
    en: {
      start: 'On hands and knees on a mat.',
      end: 'Sitting back toward the heels, arms reaching forward. The back is round.',
    },
  },
} satisfies Pose;
