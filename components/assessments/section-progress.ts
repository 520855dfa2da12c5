import type { Facts } from '@/domain/facts';
import type { FindingMap } from '@/domain/vocabulary/finding';
import type { SectionId } from './sections';

export type Progress = { filled: number; total: number; state: 'empty' | 'part' | 'full' };

const answered = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== 'not_tested';
const any = (map: object | undefined): boolean => map !== undefined && Object.values(map).some(answered);
const some = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;
const known = <Key extends string>(map: FindingMap<Key> | undefined, ...keys: Key[]): boolean[] =>
  keys.map((key) => answered(map?.[key]));

/**
 * What a usual visit records in a section: a guide for the eye, no duty. Only the cauda equina questions are one, and they
 * stand in it one by one. The impression is done when it is signed.
 */
function expected({ intake, exam, imaging }: Facts, section: SectionId): boolean[] {
  const { episode, pain, symptoms, irritability, caudaEquina, generalHealth, goals } = intake;
  const { neurology, mechanosensitivity, movement, competing, vascular } = exam;
  switch (section) {
    case 'story':
      return [
        answered(intake.story),
        answered(episode?.onsetDate),
        answered(episode?.manner),
        answered(episode?.trend),
        some(goals?.activities),
      ];
    case 'pain':
      return [
        some(pain?.areas),
        answered(pain?.legSide),
        answered(pain?.nprsLegWorst),
        answered(pain?.nprsBack),
        any(pain?.quality),
        any(pain?.aggravating),
        any(pain?.easing),
        answered(pain?.coughSneezeStrain),
        answered(irritability?.provocation) || answered(irritability?.settle),
        answered(symptoms?.numbnessAny) || some(symptoms?.numbness),
        answered(symptoms?.tinglingAny) || some(symptoms?.tingling),
        answered(symptoms?.weakness?.reported),
      ];
    case 'danger':
      return [
        ...known(caudaEquina, 'saddle', 'bladder', 'bowel', 'sexual', 'bilateralLegs'),
        answered(generalHealth?.fever),
        answered(generalHealth?.weightLoss),
        answered(generalHealth?.unwell),
        ...known(intake.history, 'cancer', 'osteoporosis', 'steroid_long_term', 'immunosuppression'),
      ];
    case 'neurology':
      return [
        any(neurology?.sensation) || neurology?.statedNormal?.sensation === true,
        any(neurology?.strength) || neurology?.statedNormal?.strength === true,
        any(neurology?.reflexes) || neurology?.statedNormal?.reflexes === true,
        any(neurology?.gait),
      ];
    case 'movement':
      return [
        answered(mechanosensitivity?.slr?.right?.result),
        answered(mechanosensitivity?.slr?.left?.result),
        any(mechanosensitivity?.crossedSlr) || any(mechanosensitivity?.slump),
        any(movement?.lumbar),
        answered(movement?.repeatedExtension) || answered(movement?.repeatedFlexion),
      ];
    case 'competing':
      return [
        any(competing?.sijTests) || answered(competing?.sijCount),
        any(competing?.hip) || any(competing?.hipInternalRotationDegrees),
        any(competing?.deepGluteal),
      ];
    case 'vascular':
      return [any(vascular?.pulses), any(neurology?.upperMotorNeurone)];
    case 'mri':
      return imaging.status === 'done'
        ? [true, answered(imaging.performedOn), some(imaging.findings) || answered(imaging.reportText)]
        : [answered(imaging.status)];
    case 'impression':
      return [];
  }
}

export function progressOf(facts: Facts, section: SectionId, signed: boolean): Progress {
  if (section === 'impression') {
    return { filled: signed ? 1 : 0, total: 1, state: signed ? 'full' : 'empty' };
  }
  const parts = expected(facts, section);
  const filled = parts.filter(Boolean).length;
  return {
    filled,
    total: parts.length,
    state: filled === 0 ? 'empty' : filled === parts.length ? 'full' : 'part',
  };
}
