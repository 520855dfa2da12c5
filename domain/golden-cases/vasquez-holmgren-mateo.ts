import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  denies,
  FULL,
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
    'Lost eleven kilos on purpose for a role and sat cross-legged through three weeks of rehearsals. One morning the left foot slapped. Numb over the shin and the top of the foot, no pain, back never hurt.',
  episode: {
    onsetDate: on(24),
    legOnsetDate: on(24),
    manner: 'sudden',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [],
  },
  pain: {
    areas: [],
    legSide: 'left',
    ...denies('backPain', 'legPain', 'legWorseThanBack', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 1,
    nprsLegAverage: 0,
    nprsLegNow: 0,
    nprsBack: 0,
    distribution: ['common_peroneal'],
    aggravating: { ...has('crossing_legs'), ...denies('sitting', 'flexion') },
  },
  irritability: {
    provocation: 'heavy',
    settle: 'under_5_min',
    nightWaking: 'none',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 8,
  },
  symptoms: {
    numbnessAny: 'present',
    numbness: [
      { region: 'leg_lat', side: 'left' },
      { region: 'foot_dorsum', side: 'left' },
    ],
    tinglingAny: 'present',
    tingling: [{ region: 'foot_dorsum', side: 'left' }],
    weakness: { reported: 'present', side: 'left', what: ['foot_drop'], onsetDays: 22, trend: 'stable' },
    ...denies('widespreadPain', 'painGoneWhileDeficitGrows'),
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('leg_crossing_or_squatting'), ...denies('smoking', 'alcohol_excess') },
  goals: {
    activities: [{ activity: 'Cross a stage without watching the foot', score: 2 }],
    expectation: 'Premiere in six weeks.',
    work: 'Actor.',
    confidence: 7,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(2),
  neurology: {
    strength: strength({
      ankle_dorsiflexion: { left: '3', right: '5' },
      great_toe_extension: { left: '3+', right: '5' },
      ankle_eversion: { left: '4', right: '5' },
      ankle_inversion: FULL,
      hip_abduction: FULL,
    }),
    weaknessFromPain: 'absent',
    reflexes: reflexes({}),
    sensation: sensation(),
    sensationAreas: [
      { region: 'leg_lat', side: 'left', state: 'reduced' },
      { region: 'foot_dorsum', side: 'left', state: 'reduced' },
      { region: 'foot_lat', side: 'left', state: 'normal' },
    ],
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('steppage_or_foot_slap', 'cannot_heel_walk'), ...denies('cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'negative', degrees: 85, response: 'hamstring_stretch' },
      right: { result: 'negative', degrees: 85, response: 'hamstring_stretch' },
    },
    slump: { left: { result: 'negative' } },
  },
  movement: { lumbar: has('full_painless') },
  competing: { nerve: has('tinel_fibular_neck') },
  vascular: { pulses: PULSES_NORMAL },
  asterisks: ['Dorsiflexion L 3'],
});

/** The other foot drop: inversion and hip abduction are full, the back is silent, the fibular neck tingles. */
export const vasquezHolmgrenMateo = defineGoldenCase({
  id: 'vasquez-holmgren-mateo',
  person: { familyName: 'Vasquez-Holmgren', givenName: 'Mateo', birthDate: '1974-07-19', sex: 'male' },
  therapist: 'lindqvist',
  story:
    'Left common peroneal entrapment after weeks of sitting cross-legged; stable, nerve studies asked for.',
  stage: 'signed_without_plan',
  picture: 'peroneal_entrapment',
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
        tier: 'soon',
        rules: [],
        mechanisms: ['peripheral_entrapment'],
        roots: 'none',
        plan: { kinds: ['locked', 'needs_clinician'], mustHold: [], mustNotHold: ['N05', 'H07'] },
        source:
          'Classification worked case F, T6, corrections 3 and 24 (older than two weeks, spared inversion and abduction, no back pain: soon)',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
