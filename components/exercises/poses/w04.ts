import type { Pose } from '../body/pose';

export default {
  posture: 'walking',
  view: { yaw: -78, pitch: 10 },
  start: {
    hold: { part: 'pelvis', x: 0, y: 88, z: 0 },
    right: { foot: [0, 0, 14] },
    left: { foot: [0, 0, -14] },
    arms: { shoulder: 0, abd: 8, elbow: 6 },
  },
  end: {
    hold: { part: 'pelvis', x: 0, y: 70, z: -6 },
    right: { foot: [0, 0, 54], heading: 40, kneeTo: [1, 0, 0.6] },
    left: { foot: [0, 0, -50], heading: -80, kneeTo: [0.3, 0.2, -1] },
    arms: { abd: 88, elbow: 0 },
    look: -60,
  },
  props: [{ kind: 'mat', from: -32, to: 32, depth: 180 }],
  arrows: [{ of: 'leftPalm' }, { of: 'rightPalm' }],
  words: {
    en: {
      start: 'Standing on a mat in a class.',
      end: 'A wide step. One knee is bent. The arms reach to the sides.',
    },
  },
} satisfies Pose;
