import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { adherence, defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  checkIn,
  denies,
  has,
  NO_RISKS,
  NO_UMN_SIGNS,
  PULSES_NORMAL,
  reflexes,
  sensation,
  strength,
  visit,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'Bent to tie a shoe and the back locked; two days later a burning, shooting pain down the back of the right leg to the outer foot. Sleeps in an armchair, turns and wakes. Retired tram driver, looks after two grandchildren.',
  episode: {
    onsetDate: on(11),
    legOnsetDate: on(9),
    manner: 'after_lifting_or_bending',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'present',
    careTried: [{ what: 'nsaid', weeks: 1, effect: 'partial' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'right' },
      { region: 'buttock', side: 'right' },
      { region: 'thigh_post', side: 'right' },
      { region: 'leg_post', side: 'right' },
      { region: 'foot_lat', side: 'right' },
    ],
    legSide: 'right',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'belowKnee', 'coughSneezeStrain', 'night', 'severe'),
    constant: 'absent',
    nprsLegWorst: 8,
    nprsLegAverage: 6,
    nprsLegNow: 6,
    nprsBack: 4,
    quality: { ...has('shooting', 'burning'), ...denies('dull', 'cramp', 'heavy') },
    path: 'line',
    aggravating: has('sitting', 'flexion', 'sit_to_stand', 'rolling_in_bed'),
    easing: { ...has('lying_knees_bent', 'lying'), ...denies('sitting') },
    sitMinutes: 12,
  },
  irritability: {
    provocation: 'trivial',
    settle: 'over_30_min',
    nightWaking: 'nightly_or_constant',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 4.5,
  },
  symptoms: {
    numbnessAny: 'absent',
    numbness: [],
    tinglingAny: 'present',
    tingling: [{ region: 'foot_lat', side: 'right' }],
    weakness: { reported: 'absent' },
    ...denies('heaviness', 'widespreadPain', 'painGoneWhileDeficitGrows'),
    sleepDisturbed: 'present',
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('hypertension', 'long_driving'), ...denies('smoking', 'prostate_disease') },
  goals: {
    activities: [
      { activity: 'Lift the youngest grandchild', score: 0 },
      { activity: 'Sleep in his own bed', score: 1 },
    ],
    expectation: 'Hopes to avoid an operation; his brother had one.',
    work: 'Retired.',
    confidence: 7,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(8),
  neurology: {
    strength: strength({ hip_abduction: { left: '5', right: '5' } }),
    heelRaises: { left: 14, right: 12 },
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('antalgic'), ...denies('cannot_heel_walk', 'cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: {
      right: { result: 'positive', degrees: 30, response: 'leg_pain', differentiation: 'present' },
      left: { result: 'negative', degrees: 75, response: 'hamstring_stretch' },
    },
    crossedSlr: { left: 'present' },
    slump: { right: { result: 'positive', differentiation: 'present' } },
  },
  movement: {
    lumbar: has('flexion_limited', 'flexion_painful'),
    repeatedExtension: 'no_effect',
    repeatedFlexion: 'worse',
    lateralShift: 'left',
  },
  vascular: { pulses: PULSES_NORMAL },
  spine: denies('percussionTender', 'midlineTender'),
  asterisks: ['SLR R 30°', 'Sleep 4.5 h', 'Sitting 12 min'],
});

/** An ordinary, very sore S1 until this morning's check-in: numb where he wipes. */
export const halloranPiet = defineGoldenCase({
  id: 'halloran-piet',
  person: { familyName: 'Halloran', givenName: 'Piet', birthDate: '1965-05-02', sex: 'male' },
  therapist: 'rossi',
  story: 'Irritable right S1 radicular pain, week 2; saddle numbness at this morning’s check-in.',
  stage: 'emergency_open',
  picture: 'radicular_pain',
  portal: true,
  timeline: [
    { daysAgo: 8, kind: 'opened' },
    { daysAgo: 8, kind: 'intake', data: intake },
    { daysAgo: 8, kind: 'exam', data: exam },
    { daysAgo: 8, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 8, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 8,
      kind: 'plan_signed',
      messageToPatient:
        'The first two weeks are about calm: many short walks, the resting position, the small nerve slide. Keep the warning card where you see it.',
    },
    adherence(7, 1, [
      ['done', 'partly', 'done'],
      ['done', 'done', 'done'],
      ['partly', 'done', 'not'],
    ]),
    {
      daysAgo: 4,
      kind: 'follow_up',
      data: visit({
        legPain: 7,
        backPain: 4,
        change: 'same',
        distalLevel: 'foot',
        walkMinutes: 6,
        asterisks: [{ sign: 'SLR R', today: '35°' }],
        neurologyRechecked: 'unchanged',
        note: 'Strength, reflexes and sensation unchanged. Warning card read together once more.',
      }),
    },
    {
      daysAgo: 0,
      kind: 'check_in',
      data: checkIn({
        legPain: 6,
        backPain: 5,
        change: 'worse',
        distalLevel: 'foot',
        walkMinutes: 5,
        danger: { saddle: 'yes', bladder: 'not_sure' },
        note: 'Since last night I cannot feel it properly when I wipe.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['radicular_pain'],
        roots: [{ side: 'right', first: ['S1'] }],
        plan: {
          kinds: ['draft'],
          planClasses: ['RAD_HI'],
          phase: 'P1',
          mustHold: ['W01', 'N03', 'C01'],
          mustNotHold: ['N02', 'N05', 'M02', 'M03', 'H07', 'D03'],
        },
        source:
          'Classification §9.3 and §4.3 (posterior thigh, calf, outer foot: S1 first); treatment §1.1 (score 10) and vector 1',
      },
    ],
    unanswered: [],
    lastCheckIn: 'emergency',
    response: 'RED_FLAG_NEW',
    caseload: 'red_alert',
  },
});
