import type { Pose } from '../body/pose';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'standing',
  view: SIDE,
  start: {
    hold: { part: 'rightBall', x: -10, y: 2.6 },
    tilt: 70,
    neck: -20,
    legs: { hip: 58, knee: 6, ankle: 18 },
    arms: { fingers: [1, 0, 0], elbowTo: [0, -1, 0] },
    rightArm: { hand: [82, 78, 14] },
    leftArm: { hand: [82, 78, -14] },
  },
  end: {
    hold: { part: 'rightBall', x: -40, y: 2.6 },
    tilt: 50,
    legs: { hip: 0, knee: 0, ankle: 14, toes: 36 },
    neck: -10,
  },
  props: [
    { kind: 'floor', from: -75, to: 105 },
    { kind: 'table', from: 34, to: 100, height: 75 },
  ],
  arrows: [{ of: 'rightHeel', shift: [0, 0] }],
  words: {
    en: {
      start: 'The elbows rest on a firm table.',
      end: 'The feet step back. Head, back and heels make one line.',
    },
  },
} satisfies Pose;
