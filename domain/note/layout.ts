import type { NotePartId } from '../impression/items';
import { isWithin } from '../vocabulary/leaves';

/** Where recorded facts stand in a SOAP note. A path goes to the longest place that holds it, so that nothing falls through. */
export type Heading = { id: string; part: NotePartId; paths: readonly string[] };

export const HEADINGS = [
  { id: 'story', part: 'subjective', paths: ['intake.story', 'intake'] },
  { id: 'course', part: 'subjective', paths: ['intake.episode'] },
  { id: 'pain', part: 'subjective', paths: ['intake.pain'] },
  { id: 'irritability', part: 'subjective', paths: ['intake.irritability'] },
  { id: 'symptoms', part: 'subjective', paths: ['intake.symptoms'] },
  { id: 'screen', part: 'subjective', paths: ['intake.caudaEquina'] },
  { id: 'health', part: 'subjective', paths: ['intake.generalHealth', 'intake.history'] },
  { id: 'goals', part: 'subjective', paths: ['intake.goals'] },
  { id: 'examined', part: 'objective', paths: ['exam.examinedOn', 'exam'] },
  { id: 'strength', part: 'objective', paths: ['exam.neurology.strength', 'exam.neurology.heelRaises'] },
  { id: 'reflexes', part: 'objective', paths: ['exam.neurology.reflexes'] },
  {
    id: 'sensation',
    part: 'objective',
    paths: ['exam.neurology.sensation', 'exam.neurology.sensationAreas'],
  },
  { id: 'neurology', part: 'objective', paths: ['exam.neurology'] },
  { id: 'cord', part: 'objective', paths: ['exam.neurology.upperMotorNeurone'] },
  { id: 'tension', part: 'objective', paths: ['exam.mechanosensitivity'] },
  { id: 'movement', part: 'objective', paths: ['exam.movement'] },
  { id: 'competing', part: 'objective', paths: ['exam.competing'] },
  { id: 'vascular', part: 'objective', paths: ['exam.vascular'] },
  { id: 'spine', part: 'objective', paths: ['exam.spine', 'exam.sensitisation'] },
  { id: 'asterisks', part: 'objective', paths: ['exam.asterisks'] },
  { id: 'notes', part: 'objective', paths: ['exam.notes'] },
  { id: 'imaging', part: 'objective', paths: ['imaging'] },
] as const satisfies readonly Heading[];
export type HeadingId = (typeof HEADINGS)[number]['id'];

/** How a finding is said: told by the patient, the result of a provocation test, or seen as a sign. */
export type FindingKind = 'said' | 'tested' | 'seen';
const PROVOKED =
  /^exam\.(mechanosensitivity\.(crossed|femoral)|competing\.(sijTests|faber|fortin|deepGluteal\.(fair|seated_|active_)|nerve\.tinel_))/;

export const kindOf = (path: string): FindingKind =>
  path.startsWith('intake.') ? 'said' : PROVOKED.test(path) ? 'tested' : 'seen';

/** The heading a facts path stands under. */
export function headingOf(path: string): HeadingId {
  let found: { id: HeadingId; length: number } | null = null;
  for (const { id, paths } of HEADINGS)
    for (const place of paths)
      if (isWithin(path, place) && place.length > (found?.length ?? 0)) found = { id, length: place.length };
  return found?.id ?? 'story';
}
