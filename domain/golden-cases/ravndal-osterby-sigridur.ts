import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { defineGoldenCase, type OnDay } from './define-golden-case';
import {
  denies,
  FULL,
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
    'Left sciatica for two weeks after shifting a piano. Three days ago the right leg joined in; since yesterday the seat feels like cotton wool, she has to think to pass water and does not feel the stream. Legs give on the stairs.',
  episode: {
    onsetDate: on(16),
    legOnsetDate: on(15),
    manner: 'after_lifting_or_bending',
    trend: 'rapidly_worsening',
    becameBilateral: 'present',
    priorEpisodes: 'present',
    careTried: [{ what: 'opioid', weeks: 1, effect: 'none' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'both' },
      { region: 'buttock', side: 'both' },
      { region: 'thigh_post', side: 'both' },
      { region: 'leg_post', side: 'both' },
      { region: 'foot_lat', side: 'left' },
    ],
    legSide: 'both',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'belowKnee', 'coughSneezeStrain', 'night', 'severe'),
    nprsLegWorst: 9,
    nprsLegAverage: 8,
    nprsLegNow: 8,
    nprsBack: 7,
    quality: has('shooting', 'electric', 'burning'),
    path: 'line',
    aggravating: has('sitting', 'flexion', 'movement_any'),
    easing: denies('sitting', 'walking'),
    sitMinutes: 5,
  },
  irritability: {
    provocation: 'trivial',
    settle: 'not_settling',
    nightWaking: 'nightly_or_constant',
    easingPositionFound: 'absent',
    sleepHours: 3,
  },
  symptoms: {
    numbnessAny: 'present',
    numbness: [
      { region: 'perineum_saddle', side: 'midline' },
      { region: 'foot_lat', side: 'both' },
    ],
    tinglingAny: 'present',
    tingling: [{ region: 'leg_post', side: 'both' }],
    weakness: {
      reported: 'present',
      side: 'both',
      what: ['plantarflexion', 'gait_difficulty'],
      onsetDays: 2,
      trend: 'worsening',
    },
    painGoneWhileDeficitGrows: 'absent',
  },
  caudaEquina: {
    saddle: 'present',
    bladder: 'present',
    bladderChanges: ['hesitancy_or_poor_stream', 'reduced_urge_or_sensation'],
    bowel: 'absent',
    bowelChanges: [],
    sexual: 'present',
    sexualChanges: ['genital_sensation'],
    bilateralLegs: 'present',
    onsetDays: 1,
    evolution: 'worsening',
    alternativeExplanations: [],
  },
  generalHealth: WELL,
  history: { ...NO_RISKS, ...has('lumbar_disc_known'), ...denies('pregnant', 'postpartum') },
  goals: { work: 'Piano tuner.', expectation: 'Frightened; came on foot with her sister.' },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(1),
  neurology: {
    strength: strength({
      hip_abduction: FULL,
      plantarflexion: { left: '3', right: '4' },
      knee_flexion: { left: '4', right: '4+' },
    }),
    weaknessFromPain: 'absent',
    reflexes: reflexes({ achilles: { left: '0', right: '0' } }),
    sensation: sensation({
      S1: { left: 'reduced', right: 'reduced' },
      S2: { left: 'reduced', right: 'reduced' },
    }),
    perianalSensation: 'reduced',
    postVoidMillilitres: 340,
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('cannot_toe_walk'), ...denies('cannot_heel_walk') },
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'positive', degrees: 25, response: 'leg_pain', differentiation: 'present' },
      right: { result: 'positive', degrees: 40, response: 'leg_pain', differentiation: 'present' },
    },
  },
  notes: 'Examination stopped after the neurology. Perianal testing with consent and chaperone.',
});

/** The emergency of the cast: handed over in person, and the alert stays open until someone writes the outcome. */
export const ravndalOsterbySigridur = defineGoldenCase({
  id: 'ravndal-osterby-sigridur',
  person: {
    familyName: 'Ravndal-Østerby',
    givenName: 'Sigríður',
    birthDate: '1987-01-23',
    sex: 'female',
  },
  therapist: 'lindqvist',
  story: 'Cauda equina syndrome suspected at the first visit; sent to the emergency department, alert open.',
  stage: 'emergency_open',
  picture: 'cauda_equina',
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
        toldWhom: 'Spinal registrar on call, Harbour General (invented)',
        at: '09:35',
        how: 'phone',
        note: 'Letter given to the patient and her sister. Told: saddle loss since yesterday, residual 340 ml, both ankle jerks lost. Sister drives her.',
      },
    },
  ],
  expects: {
    readings: [
      {
        tier: 'emergency',
        withinDays: 0,
        rules: ['RF-CES-2', 'RF-CES-3'],
        mechanisms: ['serious_pathology', 'radicular_pain_with_radiculopathy', 'mixed'],
        plan: { kinds: ['locked'], interlock: 'IL01', mustHold: [], mustNotHold: [] },
        source:
          'Classification §1.2 (RF-CES-2, RF-CES-3, residual ≥200 ml), G1, case K; treatment IL01, vector 2',
      },
    ],
    unanswered: [],
    caseload: 'red_alert',
  },
});
