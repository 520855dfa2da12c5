import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { activitiesRated, disability, legPainAsked, moodAsked } from './answered';
import { adherence, defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  checkIn,
  denies,
  HIP_CLEAR,
  has,
  NO_RISKS,
  NO_UMN_SIGNS,
  reflexes,
  sensation,
  strength,
  visit,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'Crept in over a week of long drives between sites. Shooting pain from the left buttock down the back and the side of the leg to the foot. No numbness. Better on her feet, worse in the car.',
  episode: {
    onsetDate: on(49),
    legOnsetDate: on(48),
    manner: 'gradual',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'nsaid', weeks: 0, effect: 'none' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'left' },
      { region: 'buttock', side: 'left' },
      { region: 'thigh_post', side: 'left' },
      { region: 'leg_lat', side: 'left' },
      { region: 'leg_post', side: 'left' },
    ],
    legSide: 'left',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'belowKnee', 'coughSneezeStrain'),
    ...denies('constant', 'night', 'severe'),
    nprsLegWorst: 6,
    nprsLegAverage: 5,
    nprsLegNow: 4,
    nprsBack: 3,
    quality: { ...has('shooting', 'sharp'), ...denies('dull', 'burning', 'cramp') },
    path: 'line',
    aggravating: { ...has('sitting', 'flexion'), ...denies('walking', 'standing') },
    easing: { ...has('walking', 'standing', 'lying'), ...denies('sitting') },
    sitMinutes: 25,
  },
  irritability: {
    provocation: 'moderate',
    settle: '5_to_30_min',
    nightWaking: 'less_than_nightly',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 6.5,
  },
  symptoms: {
    numbnessAny: 'absent',
    numbness: [],
    tinglingAny: 'present',
    tingling: [{ region: 'leg_lat', side: 'left' }],
    weakness: { reported: 'absent' },
    ...denies('heaviness', 'widespreadPain', 'painGoneWhileDeficitGrows'),
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('long_driving'), ...denies('smoking', 'pregnant') },
  goals: {
    activities: [
      { activity: 'Drive two hours to a building site', score: 1 },
      { activity: 'Row on the canal', score: 0 },
    ],
    expectation: 'Expects it to pass as suddenly as it came.',
    work: 'Quantity surveyor, in the car most days.',
    confidence: 8,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(46),
  neurology: {
    strength: strength({
      hip_abduction: { left: '5', right: '5' },
      ankle_inversion: { left: '5', right: '5' },
    }),
    heelRaises: { left: 25, right: 25 },
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('normal'), ...denies('cannot_heel_walk', 'cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'positive', degrees: 50, response: 'leg_pain', differentiation: 'present' },
      right: { result: 'negative', degrees: 85, response: 'hamstring_stretch' },
    },
    crossedSlr: { right: 'absent' },
    slump: { left: { result: 'positive', differentiation: 'present' } },
  },
  movement: {
    lumbar: has('flexion_painful'),
    repeatedExtension: 'no_effect',
    repeatedFlexion: 'worse',
    lateralShift: 'none',
  },
  competing: { hip: HIP_CLEAR, faber: 'absent' },
  asterisks: ['SLR L 50°', 'Sitting 25 min'],
});

/** Everything done as asked, and the leg pain has not moved: the talk about imaging is due. */
export const vanAerdenLotte = defineGoldenCase({
  id: 'van-aerden-lotte',
  person: { familyName: 'Van Aerden', givenName: 'Lotte', birthDate: '1982-02-19', sex: 'female' },
  therapist: 'rossi',
  story: 'Left radicular pain, L5 or S1, no deficit; stalled at week 7 despite good adherence.',
  stage: 'stalled',
  picture: 'radicular_pain',
  portal: true,
  timeline: [
    { daysAgo: 46, kind: 'opened' },
    { daysAgo: 46, kind: 'intake', data: intake },
    { daysAgo: 46, kind: 'exam', data: exam },
    { daysAgo: 46, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 46, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 46,
      kind: 'plan_signed',
      messageToPatient:
        'Break every drive after 25 minutes. Most people with this are better within three months.',
    },
    adherence(45, 1, [
      ['done', 'done', 'done', 'done'],
      ['done', 'done', 'partly', 'done'],
      ['done', 'done', 'done', 'not'],
    ]),
    legPainAsked(45, 6, 8),
    disability(45, 1, 2, 3, 4, 6, 8, 9, 10, 11, 13, 14, 16, 17, 18, 20, 21),
    activitiesRated(45, { 'Drive two hours to a building site': 1, 'Row on the canal': 0 }),
    moodAsked(45, 1, 1, 0, 1),
    {
      daysAgo: 39,
      kind: 'follow_up',
      data: visit({
        legPain: 6,
        backPain: 3,
        change: 'same',
        distalLevel: 'calf',
        walkMinutes: 40,
        asterisks: [{ sign: 'SLR L', today: '50°' }],
        neurologyRechecked: 'unchanged',
        note: 'No change yet. Nerve slides well done.',
      }),
    },
    activitiesRated(31, { 'Drive two hours to a building site': 1, 'Row on the canal': 1 }),
    {
      daysAgo: 30,
      kind: 'follow_up',
      data: visit({
        legPain: 6,
        backPain: 3,
        change: 'same',
        distalLevel: 'calf',
        walkMinutes: 40,
        asterisks: [{ sign: 'SLR L', today: '50°' }],
        neurologyRechecked: 'unchanged',
        note: 'Unchanged. Seat and driving breaks gone through again.',
      }),
    },
    {
      daysAgo: 20,
      kind: 'check_in',
      data: checkIn({ legPain: 6, backPain: 3, change: 'same', distalLevel: 'calf', walkMinutes: 40 }),
    },
    {
      daysAgo: 14,
      kind: 'follow_up',
      data: visit({
        legPain: 6,
        backPain: 3,
        change: 'same',
        distalLevel: 'calf',
        walkMinutes: 40,
        asterisks: [{ sign: 'SLR L', today: '50°' }],
        neurologyRechecked: 'unchanged',
        note: 'Same again, although she does everything. Next visit: talk about imaging and what it could change.',
      }),
    },
    {
      daysAgo: 5,
      kind: 'check_in',
      data: checkIn({
        legPain: 6,
        backPain: 3,
        change: 'same',
        distalLevel: 'calf',
        walkMinutes: 40,
        note: 'Doing the exercises, nothing moves.',
      }),
    },
    legPainAsked(3, 6, 7),
    disability(3, 1, 2, 3, 4, 6, 8, 9, 10, 11, 13, 14, 16, 17, 18, 21),
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['radicular_pain'],
        roots: [{ side: 'left', first: ['L5', 'S1'] }],
        plan: {
          kinds: ['draft'],
          planClasses: ['RAD_LO'],
          phase: 'P1',
          mustHold: ['W01', 'N01', 'C01'],
          mustNotHold: ['N05', 'N06', 'M02', 'H07'],
        },
        source:
          'Classification §4.3 (SLR with posterior thigh pain: L5 and S1 share it); treatment §1.1 (score 5), template RAD_LO P1, IL04, IL06',
      },
    ],
    unanswered: [],
    lastCheckIn: 'none',
    response: 'PLATEAU',
    caseload: 'stalled',
  },
});
