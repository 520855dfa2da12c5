import { belowKnee as readBelowKnee } from '../../intake/readings';
import type { Baseline } from './baseline';

/** Pain below the knee means the root, pain above it does not: the best single question (AUC .67–.68, Konstantinou 2012). */
export const belowKnee: Baseline = {
  name: 'below-knee pain',
  says: ({ intake }) => {
    const { finding } = readBelowKnee(intake);
    if (finding === 'present') return 'radicular_pain';
    return finding === 'absent' ? 'somatic_referred' : null;
  },
};
