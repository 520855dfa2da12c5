import { findingIn } from '../../vocabulary/finding';
import type { Baseline } from './baseline';

const NERVE = ['sharp', 'burning', 'electric', 'shooting', 'stabbing'] as const;
const MUSCLE = ['dull', 'ache', 'stiff'] as const;

/**
 * Three questions for patients (seed article S0): what does it feel like, does it move or run in a line, is there
 * numbness, tingling or weakness. The side with more answers wins; a tie or silence gives no answer.
 */
export const threeQuestions: Baseline = {
  name: 'three questions',
  says: ({ intake }) => {
    const { pain, symptoms } = intake;
    const any = (keys: readonly (typeof NERVE | typeof MUSCLE)[number][]) =>
      keys.some((key) => findingIn(pain?.quality, key) === 'present');
    const felt =
      (symptoms?.numbness?.length ?? 0) + (symptoms?.tingling?.length ?? 0) > 0 ||
      [symptoms?.numbnessAny, symptoms?.tinglingAny, symptoms?.weakness?.reported].includes('present');
    const notFelt = symptoms?.numbnessAny === 'absent' && symptoms?.tinglingAny === 'absent';
    const nerve = [any(NERVE), pain?.path === 'line', felt].filter(Boolean).length;
    const muscle = [
      any(MUSCLE) && !any(NERVE),
      pain?.path === 'moves' || pain?.path === 'diffuse',
      notFelt,
    ].filter(Boolean).length;
    if (nerve === muscle) return null;
    return nerve > muscle ? 'radicular_pain' : 'somatic_referred';
  },
};
