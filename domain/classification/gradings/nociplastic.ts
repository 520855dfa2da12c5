import type { Grading } from '../../evaluation';
import type { CaseReading } from '../case-reading';
import { asState } from '../leg-reading';
import { NOCIPLASTIC_WEEKS } from '../mechanisms/nociplastic';
import type { SignStates } from '../signs';
import { eitherOf } from '../signs/sign';

const SOURCE =
  'IASP criteria: Kosek 2021, Pain 162:2629 (items 1 and 4 found in Nijs 2021, J Clin Med 10:3203; 2 and 3 recalled)';

/**
 * Nociplastic pain after the IASP criteria. Under three months it is not offered. Evoked hypersensitivity that was not
 * tested gives "cannot grade", never "absent".
 */
export function gradeNociplastic(c: CaseReading, signs: SignStates): Grading {
  const { symptoms, generalHealth } = c.facts.intake;
  const evoked = asState(c.facts.exam.sensitisation?.allodyniaOrHyperalgesia);
  const hypersensitive = eitherOf([asState(c.facts.intake.pain?.lightTouchPainful), signs.sensitivity]);
  const comorbid = eitherOf([
    signs.sensitivity,
    asState(symptoms?.sleepDisturbed),
    asState(generalHealth?.fatigue),
  ]);
  const give = (grade: Grading['grade'], reason: string, missing: string[] = []): Grading => ({
    id: 'nociplastic',
    grade,
    reason,
    missing,
    source: SOURCE,
    evidence: 'recalled',
  });
  if (c.weeks === null)
    return give('cannot_grade', 'How long it has lasted is not recorded.', ['date of onset']);
  if (c.weeks < NOCIPLASTIC_WEEKS)
    return give('unlikely', 'Under three months it is not called nociplastic.');
  if (signs.widespread === 'absent') return give('unlikely', 'The pain is not regional or widespread.');
  if (signs.root_deficit === 'present')
    return give('unlikely', 'A nerve deficit explains at least part of it.');
  if (signs.widespread === 'unknown')
    return give('cannot_grade', 'Whether the pain is regional or widespread is not recorded.', [
      'widespread pain',
    ]);
  if (evoked === 'unknown')
    return give('cannot_grade', 'Evoked hypersensitivity has not been tested.', [
      'allodynia or hyperalgesia on examination',
    ]);
  if (evoked === 'absent') return give('unlikely', 'No evoked hypersensitivity on examination.');
  return hypersensitive === 'present' && comorbid === 'present'
    ? give(
        'probable',
        'Three months, regional, hypersensitive by story and examination, with sleep, fatigue or sensory complaints.',
      )
    : give('possible', 'Three months, regional, and evoked hypersensitivity on examination.', [
        ...(hypersensitive === 'unknown' ? ['sensitivity to touch'] : []),
        ...(comorbid === 'unknown' ? ['sleep, fatigue, sensitivity to light or sound'] : []),
      ]);
}
