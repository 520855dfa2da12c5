import type { Grading } from '../../evaluation';
import { findingIn } from '../../vocabulary/finding';
import type { CaseReading } from '../case-reading';
import type { SignState } from '../leg-reading';
import type { SignStates } from '../signs';
import { eitherOf } from '../signs/sign';

const SOURCE = 'Finnerup 2016, Pain 157:1599; spine adaptation Schmid 2023, Pain 164:1693 (details recalled)';

/** A lesion or event that could have hurt a root; unknown when nothing of the kind was asked or scanned. */
function relevantHistory(c: CaseReading, signs: SignStates): SignState {
  const { history, episode } = c.facts.intake;
  const known = (['lumbar_disc_known', 'spondylolisthesis_known', 'lumbar_surgery_previous'] as const).map(
    (item) => findingIn(history, item),
  );
  const onset =
    episode?.manner === 'after_lifting_or_bending' ||
    episode?.manner === 'sudden' ||
    signs.trauma === 'present';
  if (
    known.includes('present') ||
    onset ||
    signs.mri_root_lesion === 'present' ||
    signs.mri_stenosis === 'present'
  )
    return 'present';
  return known.every((finding) => finding === 'absent') && episode?.manner ? 'absent' : 'unknown';
}

/** A band, a root's or nerve's territory, or sensory change on the leg. */
function plausiblePlace(c: CaseReading, signs: SignStates): SignState {
  if (signs.non_anatomical === 'present') return 'absent';
  if (signs.sensory_loss_root === 'present' || c.sensory.size > 0) return 'present';
  return signs.band;
}

/**
 * How sure it is that the leg pain is neuropathic: unlikely, possible, probable, definite. Without a sensory
 * examination it goes no further than possible; what was not asked gives "cannot grade", never "unlikely".
 */
export function gradeNeuropathic(c: CaseReading, signs: SignStates): Grading {
  const place = plausiblePlace(c, signs);
  const history = relevantHistory(c, signs);
  const sensory = eitherOf([signs.sensory_loss_root, signs.touch_painful]);
  const proof = eitherOf([signs.mri_root_compromise, signs.emg_root]);
  const give = (grade: Grading['grade'], reason: string, missing: string[] = []): Grading => ({
    id: 'neuropathic',
    grade,
    reason,
    missing,
    source: SOURCE,
    evidence: 'recalled',
  });
  if (place === 'absent' || history === 'absent')
    return give(
      'unlikely',
      place === 'absent'
        ? 'The pain follows no nerve or root.'
        : 'No lesion or event that could have hurt a nerve is known.',
    );
  if (place === 'unknown')
    return give('cannot_grade', 'Whether the pain follows a nerve is not recorded.', ['path of the pain']);
  if (history === 'unknown')
    return give('cannot_grade', 'No lesion or event that could have hurt a nerve has been asked for.', [
      'how it began',
      'known disc or slip',
    ]);
  if (signs.sensory_loss_root === 'unknown' && sensory !== 'present')
    return give('possible', 'A fitting history and place; sensation has not been examined.', ['sensation']);
  if (sensory !== 'present') return give('possible', 'A fitting history and place; no sensory sign.');
  return proof === 'present'
    ? give('definite', 'Sensory signs in a fitting place, and imaging or EMG shows the root affected.')
    : give(
        'probable',
        'Sensory signs in a fitting place; no confirming test.',
        proof === 'unknown' ? ['imaging or EMG'] : [],
      );
}
