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
  reflexes,
  sensation,
  strength,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'Told it was sciatica. The right calf cramps after two hundred and fifty metres, sooner uphill; he stops, pretends to look at a window, and in two minutes it is gone, still standing. Never at rest, never in the back.',
  episode: {
    onsetDate: on(240),
    manner: 'gradual',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'exercise', weeks: 4, effect: 'none' }],
  },
  pain: {
    areas: [{ region: 'leg_post', side: 'right' }],
    legSide: 'right',
    ...has('legPain', 'belowKnee', 'legWorseThanBack'),
    ...denies('backPain', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 6,
    nprsLegAverage: 2,
    nprsLegNow: 0,
    nprsBack: 0,
    quality: { ...has('cramp', 'tight'), ...denies('shooting', 'electric', 'burning') },
    path: 'patch',
    aggravating: {
      ...has('walking', 'walking_uphill', 'exercise_hard'),
      ...denies('standing', 'sitting', 'flexion', 'extension', 'walking_downhill'),
    },
    easing: { ...has('standing_still', 'rest_within_minutes'), ...denies('flexion', 'leaning_on_trolley') },
    walkMinutes: 4,
    walkMetres: 250,
  },
  irritability: {
    provocation: 'trivial',
    settle: 'under_5_min',
    nightWaking: 'none',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 7,
  },
  symptoms: {
    ...denies('numbnessAny', 'tinglingAny', 'heaviness', 'widespreadPain'),
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0, ...denies('restPainEasedByHanging', 'footUlcerOrGangrene') },
  history: {
    ...NO_RISKS,
    ...has('smoking', 'hypertension', 'hyperlipidaemia'),
    ...denies('aneurysm_repaired'),
  },
  goals: {
    activities: [{ activity: 'Walk the dog round the reservoir', score: 2 }],
    work: 'Retired bus inspector.',
    confidence: 7,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(3),
  neurology: {
    strength: strength({ hip_abduction: FULL }),
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: has('normal'),
  },
  mechanosensitivity: {
    slr: {
      right: { result: 'negative', degrees: 75, response: 'hamstring_stretch' },
      left: { result: 'negative', degrees: 75, response: 'hamstring_stretch' },
    },
  },
  movement: { lumbar: has('full_painless'), extensionThirtySeconds: 'absent' },
  competing: { hip: HIP_CLEAR },
  vascular: {
    pulses: { left: 'reduced', right: 'absent' },
    ankleBrachialIndex: { left: 0.91, right: 0.68 },
    abdomenPulsatile: 'absent',
    calfSwollen: 'absent',
  },
  asterisks: ['Walk to first cramp 250 m'],
});

/** Called sciatica, is arterial: the pulses were never felt. */
export const kowalczykGrantDesmond = defineGoldenCase({
  id: 'kowalczyk-grant-desmond',
  person: { familyName: 'Kowalczyk-Grant', givenName: 'Desmond', birthDate: '1958-08-21', sex: 'male' },
  therapist: 'lindqvist',
  story: 'Right calf claudication of arterial origin sent as sciatica; referred on, no spinal plan.',
  stage: 'signed_without_plan',
  picture: 'vascular',
  portal: false,
  timeline: [
    { daysAgo: 3, kind: 'opened' },
    { daysAgo: 3, kind: 'intake', data: intake },
    { daysAgo: 3, kind: 'exam', data: exam },
    { daysAgo: 3, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 3, kind: 'signed', decision: { kind: 'accepted' } },
  ],
  expects: {
    readings: [
      {
        tier: 'soon',
        rules: [],
        mechanisms: ['vascular'],
        roots: 'none',
        plan: {
          kinds: ['draft', 'needs_clinician'],
          mustHold: [],
          mustNotHold: ['T02', 'T03', 'N01', 'N05'],
        },
        source:
          'Classification §1.7 (arterial claudication: soon), §9.2 stage 3 (vascular gate suppresses the root), corrections 7; treatment IL21, vector 6',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
