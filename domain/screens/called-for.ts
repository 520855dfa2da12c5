import type { Aggravator, Easer, HistoryItem } from '../intake/items';
import type { Area, Intake } from '../intake/schema';
import { findingIn } from '../vocabulary/finding';
import { BELOW_KNEE_REGIONS, type Region, TRUNK_REGIONS } from '../vocabulary/regions';
import { SCREENS, type Screen } from './screens';

/** Why a story calls for a screen, the most telling first. */
export const CALL_REASONS = [
  'groin_pain',
  'hip_or_buttock_pain',
  'sacroiliac_pain',
  'hip_movement_aggravates',
  'sitting_aggravates',
  'childbirth',
  'known_hip_disease',
  'nerve_pressed',
  'single_nerve',
  'cauda_equina_answer',
  'both_legs',
  'calf_on_walking',
  'walking_aggravates',
  'bending_eases',
  'cold_or_rest_pain',
  'swelling',
  'vascular_risk',
  'belly',
  'thoracic',
  'arms_or_gait',
] as const;
export type CallReason = (typeof CALL_REASONS)[number];

const isLeg = (region: Region) => !TRUNK_REGIONS.has(region);
const present = (...answers: (string | null | undefined)[]) => answers.includes('present');

/** Symptoms of both legs: as the side that was chosen, as drawn, or as told of the course. */
export function inBothLegs({ pain, symptoms, episode }: Intake): boolean {
  const drawn = [...(pain?.areas ?? []), ...(symptoms?.numbness ?? []), ...(symptoms?.tingling ?? [])];
  const on = (side: Area['side']) => drawn.some((area) => area.side === side && isLeg(area.region));
  return (
    pain?.legSide === 'both' ||
    present(episode?.becameBilateral) ||
    on('both') ||
    (on('left') && on('right')) ||
    drawn.some(({ region }) => region === 'both_feet_stocking')
  );
}

/** What a story says, asked once for all screens. */
function toldBy(intake: Intake): Record<CallReason, boolean> {
  const { pain, symptoms, generalHealth, history, caudaEquina, episode } = intake;
  const areas = pain?.areas ?? [];
  const hurts = (...regions: Region[]) => areas.some(({ region }) => regions.includes(region));
  const worseWith = (...items: Aggravator[]) =>
    items.some((item) => findingIn(pain?.aggravating, item) === 'present');
  const easedBy = (...items: Easer[]) => items.some((item) => findingIn(pain?.easing, item) === 'present');
  const has = (...items: HistoryItem[]) => items.some((item) => findingIn(history, item) === 'present');
  const screen = [caudaEquina?.saddle, caudaEquina?.bladder, caudaEquina?.bowel, caudaEquina?.sexual];
  const walking = worseWith('walking', 'walking_uphill');
  const calf = areas.some(({ region }) => BELOW_KNEE_REGIONS.has(region));
  return {
    groin_pain: hurts('groin'),
    hip_or_buttock_pain: hurts('hip_lateral', 'buttock'),
    sacroiliac_pain: hurts('sacrum_sij'),
    hip_movement_aggravates: worseWith('hip_rotation', 'putting_on_socks', 'crossing_legs', 'squatting'),
    sitting_aggravates: worseWith('sitting') && hurts('buttock'),
    childbirth: has('pregnant', 'postpartum') || episode?.manner === 'postpartum',
    known_hip_disease: has('hip_disease_known', 'joint_replacement'),
    nerve_pressed:
      worseWith('crossing_legs', 'tight_clothing') ||
      has('leg_crossing_or_squatting', 'tight_belt_or_clothing', 'prolonged_wallet_sitting'),
    single_nerve: (pain?.distribution ?? []).some((one) =>
      ['lateral_femoral_cutaneous', 'common_peroneal', 'tibial', 'saphenous'].includes(one),
    ),
    // "Unable" is an answer that has to be looked into, as "yes" is.
    cauda_equina_answer: screen.some((answer) => answer === 'present' || answer === 'unable'),
    both_legs: inBothLegs(intake) || present(caudaEquina?.bilateralLegs),
    calf_on_walking: walking && calf,
    walking_aggravates: walking && !calf,
    bending_eases: walking && easedBy('sitting', 'flexion', 'leaning_on_trolley', 'cycling'),
    cold_or_rest_pain: present(
      generalHealth?.coldFoot,
      generalHealth?.restPainEasedByHanging,
      generalHealth?.footUlcerOrGangrene,
    ),
    swelling: present(generalHealth?.legSwelling),
    vascular_risk: has('vascular_disease', 'aneurysm_known', 'smoking', 'previous_dvt'),
    belly: present(generalHealth?.groinOrAbdominalPain) || hurts('abdomen_flank'),
    thoracic: present(generalHealth?.thoracicPain) || hurts('thoracic'),
    arms_or_gait:
      present(generalHealth?.armSymptoms, generalHealth?.ascendingWeakness) ||
      hurts('upper_limb') ||
      (symptoms?.weakness?.what ?? []).some((what) => what === 'gait_difficulty' || what === 'walking_lost'),
  };
}

/** Which parts of a story call for which screen (classification specification §1.7, §1.8, §3.7–3.9: what has to be told apart). */
const CALLED_BY: Record<Screen, readonly CallReason[]> = {
  cauda_equina: ['cauda_equina_answer', 'both_legs'],
  stenosis: ['both_legs', 'bending_eases', 'calf_on_walking', 'walking_aggravates'],
  sacroiliac: ['sacroiliac_pain', 'hip_or_buttock_pain', 'childbirth'],
  hip: ['groin_pain', 'hip_or_buttock_pain', 'hip_movement_aggravates', 'known_hip_disease'],
  gluteal: ['hip_or_buttock_pain', 'sitting_aggravates'],
  peripheral_nerve: ['nerve_pressed', 'single_nerve'],
  vessels: [
    'calf_on_walking',
    'walking_aggravates',
    'cold_or_rest_pain',
    'swelling',
    'vascular_risk',
    'belly',
  ],
  cord: ['both_legs', 'arms_or_gait', 'thoracic'],
};

/**
 * Which screens the story calls for, and why. What nobody asked calls for nothing, and a screen that is not called for is no
 * clearance: it can be done all the same.
 */
export function screensCalled(intake: Intake): Map<Screen, CallReason[]> {
  const told = toldBy(intake);
  return new Map(
    SCREENS.flatMap((screen) => {
      const reasons = CALL_REASONS.filter((reason) => told[reason] && CALLED_BY[screen].includes(reason));
      return reasons.length > 0 ? [[screen, reasons] as const] : [];
    }),
  );
}
