import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  denies,
  FULL,
  HIP_CLEAR,
  has,
  NO_RISKS,
  NO_UMN_SIGNS,
  PULSES_NORMAL,
  reflexes,
  sensation,
  strength,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'A palm-sized patch on the outside of the right thigh, burning and half numb, as if sunburnt. Worse by evening in the tool belt, better with the belt off and the hip bent. Nothing in the back, nothing below the knee.',
  episode: {
    onsetDate: on(70),
    manner: 'gradual',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'nsaid', weeks: 2, effect: 'none' }],
  },
  pain: {
    areas: [{ region: 'thigh_lat', side: 'right' }],
    legSide: 'right',
    ...has('legPain', 'lightTouchPainful'),
    ...denies('backPain', 'belowKnee', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 4,
    nprsLegAverage: 3,
    nprsLegNow: 2,
    nprsBack: 0,
    quality: { ...has('burning'), ...denies('shooting', 'electric', 'dull', 'cramp') },
    path: 'patch',
    distribution: ['lateral_femoral_cutaneous'],
    aggravating: { ...has('standing', 'tight_clothing', 'evening'), ...denies('sitting', 'flexion') },
    easing: has('sitting', 'hip_flexion'),
  },
  irritability: {
    provocation: 'moderate',
    settle: '5_to_30_min',
    nightWaking: 'none',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 7,
  },
  symptoms: {
    numbnessAny: 'present',
    numbness: [{ region: 'thigh_lat', side: 'right' }],
    tinglingAny: 'present',
    tingling: [{ region: 'thigh_lat', side: 'right' }],
    weakness: { reported: 'absent' },
    ...denies('heaviness', 'widespreadPain'),
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: {
    ...NO_RISKS,
    ...has('obesity', 'tight_belt_or_clothing'),
    ...denies('smoking', 'hip_disease_known'),
  },
  goals: {
    activities: [{ activity: 'Work a full day with the belt on', score: 5 }],
    work: 'Scaffolder.',
    confidence: 9,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(2),
  neurology: {
    strength: strength({ hip_abduction: FULL, hip_adduction: FULL }),
    reflexes: reflexes({}),
    sensation: sensation(),
    sensationAreas: [{ region: 'thigh_lat', side: 'right', state: 'reduced' }],
    upperMotorNeurone: NO_UMN_SIGNS,
  },
  mechanosensitivity: {
    slr: { right: { result: 'negative', degrees: 80, response: 'hamstring_stretch' } },
    femoralStretch: { right: 'absent', left: 'absent' },
  },
  movement: { lumbar: has('full_painless') },
  competing: {
    hip: HIP_CLEAR,
    hipInternalRotationDegrees: { left: 35, right: 34 },
    nerve: has('tinel_inguinal_ligament', 'pelvic_compression_eases'),
  },
  vascular: { pulses: PULSES_NORMAL },
  asterisks: ['Patch 9 × 14 cm'],
});

/** A patch, a belt, and a leg that is otherwise well. */
export const oyarzunWhitfieldIgnacio = defineGoldenCase({
  id: 'oyarzun-whitfield-ignacio',
  person: { familyName: 'Oyarzún-Whitfield', givenName: 'Ignacio', birthDate: '1977-11-01', sex: 'male' },
  therapist: 'lindqvist',
  story: 'Right meralgia from a tool belt: burning lateral thigh, strength and knee jerk normal.',
  stage: 'signed_without_plan',
  picture: 'meralgia',
  portal: false,
  timeline: [
    { daysAgo: 2, kind: 'opened' },
    { daysAgo: 2, kind: 'intake', data: intake },
    { daysAgo: 2, kind: 'exam', data: exam },
    { daysAgo: 2, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 2, kind: 'signed', decision: { kind: 'accepted' } },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['peripheral_entrapment'],
        roots: 'none',
        source:
          'Classification T7, §6, corrections 5 (field inside the lateral thigh, no weakness, belt, inguinal sign)',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
