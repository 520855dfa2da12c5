import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import type { OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
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

const episode = (on: OnDay): Intake['episode'] => ({
  onsetDate: on(31),
  legOnsetDate: on(30),
  manner: 'after_lifting_or_bending',
  trend: 'stable',
  becameBilateral: 'absent',
  priorEpisodes: 'present',
  careTried: [{ what: 'nsaid', weeks: 0, effect: 'partial' }],
});

const history = {
  ...NO_RISKS,
  ...has('sedentary_work'),
  ...denies('smoking', 'osteoporosis', 'pregnant', 'spondylolisthesis_known'),
} satisfies Intake['history'];

const areas = [
  { region: 'low_back', side: 'right' },
  { region: 'buttock', side: 'right' },
  { region: 'leg_lat', side: 'right' },
  { region: 'foot_dorsum', side: 'right' },
  { region: 'toe_great', side: 'right' },
] as const;

/** What she told and what was found at the first visit, and again three weeks later. */
export const firstIntake = (on: OnDay): Intake => ({
  story:
    'Lifted a planter at the allotment, felt a pull in the back. Next morning a hot line down the outside of the right leg to the big toe. Drives a desk all day; cannot sit through a meeting. Numb top of the foot when she washes it.',
  episode: episode(on),
  pain: {
    areas: [...areas],
    legSide: 'right',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'belowKnee', 'coughSneezeStrain', 'night'),
    ...denies('constant', 'severe'),
    nprsLegWorst: 6,
    nprsLegAverage: 5,
    nprsLegNow: 4,
    nprsBack: 3,
    quality: { ...has('shooting', 'electric'), ...denies('dull', 'burning', 'cramp') },
    path: 'line',
    distribution: ['L5'],
    aggravating: { ...has('sitting', 'flexion', 'sit_to_stand'), ...denies('walking', 'standing') },
    easing: { ...has('walking', 'lying', 'extension'), ...denies('sitting') },
    sitMinutes: 15,
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
    weakness: {
      reported: 'present',
      side: 'right',
      what: ['great_toe_extension'],
      onsetDays: 2,
      trend: 'stable',
    },
    ...denies('heaviness', 'widespreadPain', 'painGoneWhileDeficitGrows'),
    sleepDisturbed: 'present',
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history,
  goals: {
    activities: [
      { activity: 'Sit through a one-hour meeting', score: 2 },
      { activity: 'Dig the allotment', score: 0 },
      { activity: 'Sleep on the right side', score: 4 },
    ],
    expectation: 'Wants to know whether the toe will come back.',
    work: 'Payroll clerk, at a desk, working half days from home.',
    confidence: 8,
  },
});

export const firstExam = (on: OnDay): Exam => ({
  examinedOn: on(28),
  neurology: {
    strength: strength({ great_toe_extension: { left: '5', right: '4' } }),
    weaknessFromPain: 'absent',
    reflexes: reflexes({}),
    sensation: sensation({ L5: { left: 'normal', right: 'reduced' } }),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('antalgic'), ...denies('steppage_or_foot_slap', 'cannot_heel_walk', 'cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: {
      right: { result: 'positive', degrees: 45, response: 'leg_pain', differentiation: 'present' },
      left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
    },
    crossedSlr: { left: 'absent' },
    slump: { right: { result: 'positive', differentiation: 'present' }, left: { result: 'negative' } },
  },
  movement: {
    lumbar: has('flexion_limited', 'flexion_painful'),
    repeatedExtension: 'centralises',
    repeatedFlexion: 'peripheralises',
    lateralShift: 'none',
    stepOff: 'absent',
  },
  asterisks: ['SLR R 45°', 'Toe extension R 4', 'Sitting 15 min'],
  notes: 'Hip, sacroiliac and hip abduction not tested: leg too sore on the side.',
});

export const secondIntake = (on: OnDay): Intake => ({
  ...firstIntake(on),
  story:
    'Leg pain mostly above the knee now, toe stronger, numb patch smaller. Sits 35 minutes. Back to full days.',
  episode: { ...episode(on), trend: 'improving' },
  pain: {
    ...firstIntake(on).pain,
    areas: [
      { region: 'low_back', side: 'right' },
      { region: 'buttock', side: 'right' },
      { region: 'leg_lat', side: 'right' },
    ],
    ...denies('night', 'coughSneezeStrain'),
    nprsLegWorst: 3,
    nprsLegAverage: 2,
    nprsLegNow: 1,
    nprsBack: 2,
    sitMinutes: 35,
  },
  irritability: {
    provocation: 'heavy',
    settle: 'under_5_min',
    nightWaking: 'none',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 7.5,
  },
  symptoms: {
    ...firstIntake(on).symptoms,
    weakness: {
      reported: 'present',
      side: 'right',
      what: ['great_toe_extension'],
      onsetDays: 23,
      trend: 'improving',
    },
    sleepDisturbed: 'absent',
  },
});

export const secondExam = (on: OnDay): Exam => ({
  examinedOn: on(7),
  neurology: {
    strength: strength({
      great_toe_extension: { left: '5', right: '4+' },
      hip_abduction: { left: '5', right: '4+' },
      ankle_inversion: FULL,
    }),
    weaknessFromPain: 'absent',
    strengthComparedWithLast: 'improved',
    reflexes: reflexes({}),
    sensation: sensation({ L5: { left: 'normal', right: 'reduced' } }),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('normal'), ...denies('steppage_or_foot_slap', 'cannot_heel_walk') },
  },
  mechanosensitivity: {
    slr: {
      right: { result: 'positive', degrees: 65, response: 'leg_pain', differentiation: 'present' },
      left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
    },
    crossedSlr: { left: 'absent' },
    slump: { right: { result: 'positive', differentiation: 'present' }, left: { result: 'negative' } },
  },
  movement: { lumbar: has('flexion_limited'), repeatedExtension: 'centralises', lateralShift: 'none' },
  asterisks: ['SLR R 65°', 'Toe extension R 4+', 'Sitting 35 min'],
});
