import type { Pose } from '../body/pose';
import { MAT, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    left: { foot: [43, 0, -9] },
    right: { hip: 42, knee: 0, ankle: 0 },
    neck: 0,
    hold: { part: 'neck', x: -50 },
    arms: { shoulder: -4, abd: 10, elbow: 4 },
  },
  end: { tilt: -120, up: 14, neck: 16, right: { hip: 0 }, arms: { shoulder: -17 } },
  props: [MAT],
  arrows: [{ of: 'pelvis', shift: [0, -15] }],
  words: {
    en: {
      start: 'Lying on the back. One foot is flat, the other leg is straight, the thighs side by side.',
      end: 'The hips are lifted with one leg. The hips stay level.',
    },
  },
} satisfies Pose;
