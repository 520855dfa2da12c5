import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  denies,
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
    'Back pain for a month, then a jolt down the outside of the right leg while unloading stage flats. Six days ago he began to trip on the carpet: the right foot slaps. Pain a little less, foot no better and no worse.',
  episode: {
    onsetDate: on(31),
    legOnsetDate: on(10),
    manner: 'after_lifting_or_bending',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'present',
    careTried: [{ what: 'nsaid', weeks: 2, effect: 'partial' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'right' },
      { region: 'buttock', side: 'right' },
      { region: 'thigh_lat', side: 'right' },
      { region: 'leg_lat', side: 'right' },
      { region: 'foot_dorsum', side: 'right' },
    ],
    legSide: 'right',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'belowKnee', 'coughSneezeStrain'),
    ...denies('constant', 'night', 'severe'),
    nprsLegWorst: 6,
    nprsLegAverage: 4,
    nprsLegNow: 4,
    nprsBack: 3,
    quality: has('shooting', 'electric'),
    path: 'line',
    distribution: ['L5'],
    aggravating: has('sitting', 'flexion', 'lifting'),
    easing: has('lying', 'walking'),
    sitMinutes: 20,
  },
  irritability: {
    provocation: 'moderate',
    settle: '5_to_30_min',
    nightWaking: 'less_than_nightly',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 6,
  },
  symptoms: {
    numbnessAny: 'present',
    numbness: [{ region: 'foot_dorsum', side: 'right' }],
    tinglingAny: 'present',
    tingling: [{ region: 'toe_great', side: 'right' }],
    weakness: { reported: 'present', side: 'right', what: ['foot_drop'], onsetDays: 6, trend: 'stable' },
    ...denies('widespreadPain', 'painGoneWhileDeficitGrows'),
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('heavy_manual_work'), ...denies('leg_crossing_or_squatting', 'smoking') },
  goals: {
    activities: [{ activity: 'Climb the lighting ladder', score: 0 }],
    work: 'Stage hand; ladders every evening.',
    confidence: 6,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(1),
  neurology: {
    strength: strength({
      ankle_dorsiflexion: { left: '5', right: '3' },
      great_toe_extension: { left: '5', right: '3' },
      hip_abduction: { left: '5', right: '4' },
      ankle_inversion: { left: '5', right: '4' },
      ankle_eversion: { left: '5', right: '4' },
    }),
    weaknessFromPain: 'absent',
    reflexes: reflexes({}),
    sensation: sensation({ L5: { left: 'normal', right: 'reduced' } }),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('steppage_or_foot_slap', 'cannot_heel_walk'), ...denies('cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: {
      right: { result: 'positive', degrees: 40, response: 'leg_pain', differentiation: 'present' },
      left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
    },
    crossedSlr: { left: 'present' },
  },
  competing: { nerve: denies('tinel_fibular_neck') },
  vascular: { pulses: PULSES_NORMAL },
  asterisks: ['Dorsiflexion R 3', 'SLR R 40°'],
});

/** A root foot drop: hip abduction and inversion are weak too, so the lesion is not at the fibular neck. */
export const adeyemiLarsenTunde = defineGoldenCase({
  id: 'adeyemi-larsen-tunde',
  person: { familyName: 'Adeyemi-Larsen', givenName: 'Tunde', birthDate: '1979-09-30', sex: 'male' },
  therapist: 'lindqvist',
  story: 'New right foot drop from the L5 root, six days; spinal on-call told, no plan until they answer.',
  stage: 'urgent_open',
  picture: 'radicular_pain_with_radiculopathy',
  portal: false,
  timeline: [
    { daysAgo: 1, kind: 'opened' },
    { daysAgo: 1, kind: 'intake', data: intake },
    { daysAgo: 1, kind: 'exam', data: exam },
    { daysAgo: 1, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    {
      daysAgo: 1,
      kind: 'signed',
      decision: { kind: 'accepted' },
      handOver: {
        toldWhom: 'Spinal on-call, Harbour General (invented)',
        at: '15:10',
        how: 'phone',
        note: 'MRI asked for within 72 hours. Ankle brace ordered; no ladders.',
      },
    },
  ],
  expects: {
    readings: [
      {
        tier: 'urgent',
        withinDays: 2,
        rules: ['RF-MOT-2'],
        mechanisms: ['radicular_pain_with_radiculopathy'],
        roots: [{ side: 'right', first: ['L5'] }],
        plan: { kinds: ['locked'], interlock: 'IL02', mustHold: [], mustNotHold: [] },
        source:
          'Classification RF-MOT-2, G5, corrections 15 and 24; §4.3 (dorsiflexion, abduction and inversion weak: L5); treatment vector 3',
      },
    ],
    unanswered: [],
    caseload: 'red_alert',
  },
});
