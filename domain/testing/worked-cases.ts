import type { Exam } from '../exam/schema';
import type { Facts } from '../facts';
import type { Imaging } from '../imaging/schema';
import type { Intake } from '../intake/schema';
import { factsOf } from './facts-of';

/** The day on which the worked cases are read. */
export const WORKED_ON = '2026-11-20';

/** The facts of one worked case, by its parts. */
export function worked(
  person: Facts['person'],
  intake: Intake,
  exam: Exam = {},
  imaging: Imaging = {},
): Facts {
  return factsOf({ person, intake, exam, imaging });
}

/** The five cauda equina questions, asked and denied. */
export const CLEAR_SCREEN: Intake['caudaEquina'] = {
  saddle: 'absent',
  bladder: 'absent',
  bladderChanges: [],
  bowel: 'absent',
  bowelChanges: [],
  sexual: 'absent',
  bilateralLegs: 'absent',
};

/** The input of worked cases A–L, classification specification §9.6. */
export const WORKED_CASES: Record<string, Facts> = {
  A: worked(
    { ageYears: 38, sex: 'male' },
    {
      episode: { onsetDate: '2026-10-30', trend: 'stable' },
      pain: {
        legSide: 'right',
        areas: [
          { region: 'low_back', side: 'unknown' },
          { region: 'leg_lat', side: 'right' },
          { region: 'toe_great', side: 'right' },
        ],
        legWorseThanBack: 'present',
        belowKnee: 'present',
        quality: { shooting: 'present' },
        coughSneezeStrain: 'present',
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        strength: { great_toe_extension: { right: '4', left: '5' } },
        reflexes: { achilles: { left: '2+', right: '2+' } },
        sensation: { L5: { right: { pinprick: 'reduced' }, left: { pinprick: 'normal' } } },
      },
      mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40, differentiation: 'present' } } },
    },
    {
      status: 'done',
      findings: [
        {
          level: 'L4-L5',
          finding: 'disc_extrusion',
          zone: 'subarticular',
          side: 'right',
          rootContact: 'compression',
        },
      ],
    },
  ),
  B: worked(
    { ageYears: 70, sex: 'female' },
    {
      episode: { onsetDate: '2025-06-01', trend: 'stable' },
      pain: {
        legSide: 'both',
        areas: [
          { region: 'buttock', side: 'both' },
          { region: 'leg_post', side: 'both' },
        ],
        quality: { heavy: 'present' },
        aggravating: { walking: 'present' },
        easing: { sitting: 'present', flexion: 'present' },
        walkMinutes: 10,
      },
      caudaEquina: { ...CLEAR_SCREEN, bilateralLegs: 'present' },
    },
    { vascular: { pulses: { left: 'normal', right: 'normal' } } },
    {
      status: 'done',
      // Schizas C is what reports call severe.
      findings: [{ level: 'L4-L5', finding: 'central_stenosis', zone: 'central', severity: 'severe' }],
    },
  ),
  C: worked(
    { ageYears: 55, sex: 'female' },
    {
      pain: {
        legSide: 'right',
        areas: [
          { region: 'groin', side: 'right' },
          { region: 'thigh_ant_upper', side: 'right' },
          { region: 'thigh_ant_lower', side: 'right' },
          { region: 'knee_ant', side: 'right' },
        ],
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        reflexes: { patellar: { left: '2+', right: '2+' }, achilles: { left: '2+', right: '2+' } },
      },
      mechanosensitivity: { slr: { right: { result: 'negative' } } },
      competing: {
        hip: { scour_positive: 'present', internal_rotation_limited: 'present' },
        hipInternalRotationDegrees: { right: 10 },
      },
    },
    { status: 'done', findings: [{ level: 'L3-L4', finding: 'disc_bulge' }] },
  ),
  D: worked(
    { ageYears: 30, sex: 'female' },
    {
      episode: { manner: 'postpartum' },
      pain: {
        legSide: 'left',
        areas: [
          { region: 'buttock', side: 'left' },
          { region: 'thigh_post', side: 'left' },
          { region: 'leg_post', side: 'left' },
        ],
        belowKnee: 'present',
        quality: { dull: 'present', ache: 'present' },
      },
      history: { postpartum: 'present' },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: { statedNormal: { strength: true, sensation: true, reflexes: true } },
      movement: { repeatedExtension: 'no_effect' },
      competing: { sijCount: { positive: 4, done: 6 } },
    },
  ),
  E: worked(
    { ageYears: 45, sex: 'male' },
    {
      pain: {
        legSide: 'right',
        areas: [
          { region: 'thigh_post', side: 'right' },
          { region: 'leg_post', side: 'right' },
          { region: 'foot_lat', side: 'right' },
        ],
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        reflexes: { achilles: { right: '0', left: '2+' } },
        sensation: { S1: { right: { pinprick: 'reduced' }, left: { pinprick: 'normal' } } },
      },
    },
    {
      status: 'done',
      findings: [{ level: 'L5-S1', finding: 'disc_protrusion', side: 'left', rootContact: 'contact' }],
    },
  ),
  F: worked(
    { ageYears: 52, sex: 'male' },
    {
      pain: { legSide: 'right', backPain: 'absent' },
      symptoms: { weakness: { reported: 'present', side: 'right', what: ['foot_drop'] } },
      history: { leg_crossing_or_squatting: 'present' },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: {
        strength: {
          ankle_dorsiflexion: { right: '3', left: '5' },
          ankle_inversion: { right: '5' },
          hip_abduction: { right: '5' },
        },
        sensationAreas: [
          { region: 'foot_dorsum', side: 'right', state: 'reduced' },
          { region: 'leg_lat', side: 'right', state: 'reduced' },
        ],
      },
    },
  ),
  G: worked(
    { ageYears: 60, sex: 'male' },
    {
      pain: { legSide: 'both', backPain: 'absent', quality: { burning: 'present' } },
      symptoms: { tingling: [{ region: 'both_feet_stocking', side: 'both' }], tinglingAny: 'present' },
      history: { diabetes: 'present' },
      caudaEquina: { ...CLEAR_SCREEN, bilateralLegs: 'present' },
    },
    { neurology: { reflexes: { achilles: { left: '0', right: '0' } } } },
  ),
  H: worked(
    { ageYears: 33, sex: 'female' },
    {
      episode: { onsetDate: '2026-02-20' },
      pain: {
        legSide: 'both',
        night: 'present',
        areas: [
          { region: 'low_back', side: 'unknown' },
          { region: 'thigh_unspecified', side: 'both' },
        ],
      },
      symptoms: { widespreadPain: 'present' },
      caudaEquina: { ...CLEAR_SCREEN, bilateralLegs: 'present' },
    },
    {
      mechanosensitivity: { slr: { left: { result: 'negative' }, right: { result: 'negative' } } },
      sensitisation: { diffuseTenderness: 'present', proportionateMechanical: 'absent' },
    },
  ),
  I: worked(
    { ageYears: 48, sex: 'male' },
    {
      pain: { legSide: 'left', legPain: 'present', belowKnee: 'present' },
      symptoms: { tinglingAny: 'present' },
      caudaEquina: CLEAR_SCREEN,
    },
  ),
  J: worked(
    { ageYears: 63, sex: 'male' },
    {
      episode: { onsetDate: '2026-08-20' },
      pain: {
        legSide: 'left',
        areas: [
          { region: 'thigh_ant_lower', side: 'left' },
          { region: 'leg_medial', side: 'left' },
        ],
        aggravating: { extension: 'present' },
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {
      neurology: { strength: { knee_extension: { left: '4', right: '5' } } },
      mechanosensitivity: { femoralStretch: { left: 'present' } },
    },
    {
      status: 'done',
      findings: [
        // Lee grade 3 is severe.
        {
          level: 'L4-L5',
          finding: 'foraminal_stenosis',
          zone: 'foraminal',
          side: 'left',
          severity: 'severe',
        },
      ],
    },
  ),
  K: worked(
    { ageYears: 41, sex: 'female' },
    {
      episode: { onsetDate: '2026-11-16' },
      pain: { legSide: 'both', legPain: 'present' },
      caudaEquina: { bladder: 'present', bladderChanges: ['reduced_urge_or_sensation'] },
    },
  ),
  L: worked(
    { ageYears: 50, sex: 'male' },
    {
      pain: {
        legSide: 'none',
        backPain: 'present',
        legPain: 'absent',
        areas: [{ region: 'low_back', side: 'midline' }],
      },
      caudaEquina: CLEAR_SCREEN,
    },
    {},
    {
      status: 'done',
      findings: [
        { level: 'L4-L5', finding: 'disc_degeneration', severity: 'severe' },
        { level: 'L3-L4', finding: 'disc_bulge' },
        { level: 'L4-L5', finding: 'disc_bulge' },
      ],
    },
  ),
};
