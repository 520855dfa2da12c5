import type { Grading } from '../../evaluation';
import type { SignStates } from '../signs';

/**
 * Quebec Task Force category, for comparison with older studies: 1 back pain, 2 to the thigh, 3 below the knee, 4 with
 * neurological signs, 6 root compression on imaging, 7 stenosis (recalled).
 */
export function gradeQuebec(signs: SignStates): Grading {
  const give = (grade: Grading['grade'], reason: string, missing: string[] = []): Grading => ({
    id: 'quebec',
    grade,
    reason,
    missing,
    source: 'Quebec Task Force 1987 (recalled)',
    evidence: 'recalled',
  });
  if (signs.mri_stenosis === 'present' && signs.walk_or_stand === 'present')
    return give('7', 'A narrow canal with symptoms on walking or standing.');
  if (signs.mri_root_compromise === 'present') return give('6', 'Root compression confirmed by imaging.');
  if (signs.root_deficit === 'present') return give('4', 'Leg pain with neurological signs.');
  if (signs.below_knee === 'present') return give('3', 'Pain below the knee.');
  if (signs.leg_symptoms === 'absent') return give('1', 'Back pain without symptoms in the leg.');
  if (
    signs.leg_symptoms === 'present' &&
    (signs.below_knee === 'absent' || signs.no_distal_region === 'present')
  )
    return give('2', 'Pain into the leg, not below the knee.');
  return give('cannot_grade', 'How far down the pain goes is not recorded.', ['pain below the knee']);
}
