import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { adherence, defineGoldenCase, type OnDay } from './define-golden-case';
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

const intake = (on: OnDay): Intake => ({
  story:
    'The leg pain of the first two weeks has gone for good. What stays: the outside of the left foot is dull, and pushing off the kerb is slow. Noticed it when he could not rise on the toes to reach a shelf.',
  episode: {
    onsetDate: on(47),
    legOnsetDate: on(45),
    manner: 'sudden',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [
      { what: 'nsaid', weeks: 2, effect: 'good' },
      { what: 'rest', weeks: 1, effect: 'partial' },
    ],
  },
  pain: {
    areas: [{ region: 'low_back', side: 'left' }],
    legSide: 'left',
    backPain: 'present',
    ...denies('legPain', 'legWorseThanBack', 'belowKnee', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 0,
    nprsLegAverage: 0,
    nprsLegNow: 0,
    nprsBack: 2,
    quality: { ...has('dull'), ...denies('shooting', 'electric', 'burning') },
    distribution: ['S1'],
    aggravating: denies('sitting', 'flexion', 'standing'),
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
    numbnessAny: 'present',
    numbness: [{ region: 'foot_lat', side: 'left' }],
    tinglingAny: 'absent',
    weakness: { reported: 'present', side: 'left', what: ['plantarflexion'], onsetDays: 38, trend: 'stable' },
    ...denies('widespreadPain', 'sleepDisturbed', 'painGoneWhileDeficitGrows'),
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...denies('smoking', 'alcohol_excess') },
  goals: {
    activities: [
      { activity: 'Stand on tiptoe at the top shelf', score: 2 },
      { activity: 'Dance with his daughter', score: 4 },
    ],
    expectation: 'Asks whether the foot will stay like this.',
    work: 'Bookseller.',
    confidence: 9,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(1),
  neurology: {
    strength: strength({
      plantarflexion: { left: '4', right: '5' },
      hip_abduction: FULL,
      knee_flexion: FULL,
      ankle_eversion: FULL,
    }),
    weaknessFromPain: 'absent',
    heelRaises: { left: 6, right: 25 },
    reflexes: reflexes({ achilles: { left: '0', right: '2+' } }),
    sensation: sensation({ S1: { left: 'reduced', right: 'normal' } }),
    wasting: denies('calf'),
    perianalSensation: 'normal',
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: denies('cannot_heel_walk', 'steppage_or_foot_slap'),
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
      right: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
    },
    slump: { left: { result: 'negative' } },
  },
  competing: { nerve: denies('tinel_tarsal_tunnel', 'tinel_fibular_neck') },
  asterisks: ['Heel raises L 6', 'Ankle jerk L 0'],
});

/** Loss without pain: the pain went first, the signs stayed and do not grow. */
export const eriksenBaoLinh = defineGoldenCase({
  id: 'eriksen-bao-linh',
  person: { familyName: 'Eriksen-Bao', givenName: 'Linh', birthDate: '1985-03-29', sex: 'male' },
  therapist: 'lindqvist',
  story: 'Painless left S1 radiculopathy with weak push-off, stable; plan signed yesterday.',
  stage: 'signed_with_plan',
  picture: 'painless_radiculopathy',
  portal: true,
  timeline: [
    { daysAgo: 1, kind: 'opened' },
    { daysAgo: 1, kind: 'intake', data: intake },
    { daysAgo: 1, kind: 'exam', data: exam },
    {
      daysAgo: 1,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(15),
        reportText:
          'MRI lumbar spine. Five lumbar vertebrae. L5-S1: left subarticular sequestered fragment migrated downward, compressing the left S1 root. Other discs without herniation. Canal wide.',
        findings: [
          {
            level: 'L5-S1',
            finding: 'disc_sequestration',
            zone: 'subarticular',
            side: 'left',
            rootContact: 'compression',
            migration: 'down',
          },
        ],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
      }),
    },
    { daysAgo: 1, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 1,
      kind: 'plan_signed',
      messageToPatient:
        'Count your heel raises twice a week. Fewer than last time on two days running: ring me.',
    },
    adherence(0, 0, [['done', 'done', null, null, null]]),
  ],
  expects: {
    readings: [
      {
        tier: 'soon',
        withinDays: 10,
        rules: ['RF-MOT-3'],
        mechanisms: ['radiculopathy'],
        roots: [{ side: 'left', first: ['S1'] }],
        concordance: 'concordant_strong',
        plan: {
          kinds: ['draft'],
          planClasses: ['RADIC'],
          phase: 'P2',
          mustHold: ['H09'],
          mustNotHold: ['N05', 'N06', 'H05', 'H07'],
        },
        source:
          'Classification §2.1 and §9.3 step 3 (deficit, painless), §4.3 (S1 classic); treatment §1.7, vector 4, IL29',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
