import type { Pose } from '../body/pose';
import { MAT, ON_BACK } from '../body/stances';
import { SIDE } from '../sheet/camera';

export default {
  posture: 'supine',
  view: SIDE,
  start: {
    ...ON_BACK,
    neck: 0,
    right: { hip: 0, knee: 0, ankle: -15 },
    left: { foot: [43, 0, -9] },
    rightArm: { hand: { on: 'lumbar', off: [-8, 3, 5] }, elbowTo: [0, 0.3, 1] },
    leftArm: { hand: { on: 'lumbar', off: [-8, 3, -5] }, elbowTo: [0, 0.3, -1] },
  },
  end: { up: 20, neck: 6 },
  props: [MAT],
  arrows: [{ of: 'crown', shift: [-8, -4] }],
  words: {
    en: {
      start:
        'Lying on the back. One knee is bent, one leg is straight. The hands are under the small of the back.',
      end: 'Head and shoulders are lifted a little. The low back stays as it is.',
    },
  },
} satisfies Pose;
