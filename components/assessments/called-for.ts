import type { Facts } from '@/domain/facts';
import type { Aggravator } from '@/domain/intake/items';
import { findingIn } from '@/domain/vocabulary/finding';
import type { Region } from '@/domain/vocabulary/regions';
import type { SectionId } from './sections';

export const CALL_REASONS = [
  'hip_or_buttock_pain',
  'sacroiliac_pain',
  'hip_movement_aggravates',
  'sitting_aggravates',
  'childbirth',
  'known_hip_disease',
  'walking_aggravates',
  'cold_or_rest_pain',
  'swelling',
  'vascular_risk',
  'arms_or_gait',
  'both_legs',
  'belly_or_thoracic',
  'leg_symptoms',
  'worsening',
] as const;
export type CallReason = (typeof CALL_REASONS)[number];

/**
 * Why the story asks for a section of the examination (classification specification §1.7, §1.8, §3.7–3.9: what has to be told apart).
 * It only marks the section; every section stays open to everyone, and an empty answer is no clearance.
 */
export function callsFor({ intake }: Facts, section: SectionId): CallReason[] {
  const { pain, symptoms, generalHealth, history, caudaEquina, episode } = intake;
  const hurts = (...regions: Region[]) => (pain?.areas ?? []).some((area) => regions.includes(area.region));
  const worseWith = (...items: Aggravator[]) =>
    items.some((item) => findingIn(pain?.aggravating, item) === 'present');
  const yes = (...answers: (string | undefined)[]) => answers.includes('present');
  const has = (...items: Parameters<typeof findingIn<keyof NonNullable<typeof history>>>[1][]) =>
    items.some((item) => findingIn(history, item) === 'present');
  const when = (reasons: Partial<Record<CallReason, boolean>>): CallReason[] =>
    CALL_REASONS.filter((reason) => reasons[reason] === true);

  switch (section) {
    case 'danger':
      return when({ both_legs: pain?.legSide === 'both' || yes(caudaEquina?.bilateralLegs) });
    case 'neurology':
      return when({
        leg_symptoms:
          yes(pain?.legPain, symptoms?.numbnessAny, symptoms?.tinglingAny, symptoms?.weakness?.reported) ||
          (symptoms?.numbness?.length ?? 0) > 0 ||
          (symptoms?.tingling?.length ?? 0) > 0 ||
          (pain?.legSide !== undefined && pain.legSide !== null && pain.legSide !== 'none'),
        worsening: episode?.trend === 'worsening' || episode?.trend === 'rapidly_worsening',
      });
    case 'movement':
      return when({
        leg_symptoms:
          yes(pain?.legPain) ||
          (pain?.legSide !== undefined && pain.legSide !== null && pain.legSide !== 'none'),
      });
    case 'competing':
      return when({
        hip_or_buttock_pain: hurts('groin', 'hip_lateral', 'buttock'),
        sacroiliac_pain: hurts('sacrum_sij'),
        hip_movement_aggravates: worseWith('hip_rotation', 'putting_on_socks', 'crossing_legs', 'squatting'),
        sitting_aggravates: worseWith('sitting') && hurts('buttock'),
        childbirth: has('pregnant', 'postpartum') || episode?.manner === 'postpartum',
        known_hip_disease: has('hip_disease_known', 'joint_replacement'),
      });
    case 'vascular':
      return when({
        walking_aggravates: worseWith('walking', 'walking_uphill'),
        cold_or_rest_pain: yes(
          generalHealth?.coldFoot,
          generalHealth?.restPainEasedByHanging,
          generalHealth?.footUlcerOrGangrene,
        ),
        swelling: yes(generalHealth?.legSwelling),
        vascular_risk: has('vascular_disease', 'aneurysm_known', 'smoking', 'previous_dvt'),
        arms_or_gait:
          yes(generalHealth?.armSymptoms, generalHealth?.ascendingWeakness) ||
          (symptoms?.weakness?.what ?? []).some(
            (what) => what === 'gait_difficulty' || what === 'walking_lost',
          ),
        both_legs: pain?.legSide === 'both' || yes(caudaEquina?.bilateralLegs),
        belly_or_thoracic: yes(generalHealth?.thoracicPain, generalHealth?.groinOrAbdominalPain),
      });
    default:
      return [];
  }
}
