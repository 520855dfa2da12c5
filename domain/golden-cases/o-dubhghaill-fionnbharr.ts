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
  PULSES_NORMAL,
  reflexes,
  SIJ_CLEAR,
  sensation,
  strength,
  visit,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'A year of ache in the left groin and the front of the thigh to the knee. Socks are a fight, the car door too. Stiff for a quarter of an hour every morning. Sent because a scan of the back "showed a bulge".',
  episode: {
    onsetDate: on(380),
    manner: 'gradual',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'nsaid', weeks: 6, effect: 'partial' }],
  },
  pain: {
    areas: [
      { region: 'groin', side: 'left' },
      { region: 'thigh_ant_upper', side: 'left' },
      { region: 'thigh_ant_lower', side: 'left' },
      { region: 'knee_ant', side: 'left' },
    ],
    legSide: 'left',
    legPain: 'present',
    ...denies('backPain', 'belowKnee', 'constant', 'severe', 'coughSneezeStrain'),
    night: 'present',
    nprsLegWorst: 6,
    nprsLegAverage: 4,
    nprsLegNow: 2,
    nprsBack: 0,
    quality: { ...has('ache', 'stiff', 'dull'), ...denies('shooting', 'electric', 'burning') },
    path: 'patch',
    aggravating: has('putting_on_socks', 'hip_rotation', 'stairs', 'walking', 'squatting', 'weight_bearing'),
    easing: has('rest', 'analgesia'),
    walkMinutes: 25,
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
    ...denies('numbnessAny', 'tinglingAny', 'heaviness', 'widespreadPain'),
    morningStiffness: 'present',
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('obesity'), ...denies('smoking', 'joint_replacement', 'alcohol_excess') },
  goals: {
    activities: [
      { activity: 'Put on the left sock', score: 3 },
      { activity: 'Hurling training with the under-tens', score: 4 },
    ],
    expectation: 'Believes the disc is to blame.',
    work: 'School caretaker.',
    confidence: 8,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(16),
  neurology: {
    strength: strength({ hip_abduction: FULL }),
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: has('antalgic'),
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
      right: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
    },
    femoralStretch: { left: 'absent', right: 'absent' },
  },
  movement: { lumbar: has('full_painless'), repeatedExtension: 'no_effect', stepOff: 'absent' },
  competing: {
    hip: {
      ...has(
        'internal_rotation_limited',
        'stiff',
        'reproduces_pain',
        'groin_pain_on_rotation',
        'scour_positive',
        'adduction_limited',
        'squat_painful',
      ),
      ...denies('normal', 'log_roll_painful', 'cannot_weight_bear'),
    },
    hipInternalRotationDegrees: { left: 10, right: 32 },
    hipFlexionDegrees: { left: 100, right: 125 },
    sijTests: SIJ_CLEAR,
    faber: 'present',
    fortin: 'absent',
  },
  vascular: { pulses: PULSES_NORMAL },
  asterisks: ['Hip internal rotation L 10°', 'Sock: 40 s'],
});

/** The scan shows a bulge, the patient shows a hip. */
export const oDubhghaillFionnbharr = defineGoldenCase({
  id: 'o-dubhghaill-fionnbharr',
  person: { familyName: 'Ó Dubhghaill', givenName: 'Fionnbharr', birthDate: '1968-01-15', sex: 'male' },
  therapist: 'lindqvist',
  story: 'Left hip osteoarthritis sent as a disc; bulge on the scan is incidental, plan running.',
  stage: 'signed_with_plan',
  picture: 'hip_osteoarthritis',
  portal: true,
  timeline: [
    { daysAgo: 16, kind: 'opened' },
    { daysAgo: 16, kind: 'intake', data: intake },
    { daysAgo: 16, kind: 'exam', data: exam },
    {
      daysAgo: 16,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(60),
        reportText:
          'MRI lumbar spine. Five lumbar vertebrae. L3-L4: broad disc bulge without root contact. Mild disc degeneration at L3-L4 and L4-L5. No herniation, no stenosis.',
        findings: [
          { level: 'L3-L4', finding: 'disc_bulge', rootContact: 'none' },
          { level: 'L3-L4', finding: 'disc_degeneration' },
          { level: 'L4-L5', finding: 'disc_degeneration' },
        ],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
        otherTests: { hip_xray_abnormal: 'present' },
      }),
    },
    { daysAgo: 16, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 16,
      kind: 'plan_signed',
      messageToPatient:
        'The hip is the source, and hips like regular, unhurried movement. The scan of your back is ordinary.',
    },
    adherence(15, 1, [['done', 'done', 'partly', 'done'], ['done', 'done', 'done', 'not'], []]),
    {
      daysAgo: 2,
      kind: 'follow_up',
      data: visit({
        legPain: 5,
        backPain: 0,
        change: 'better',
        distalLevel: 'knee',
        walkMinutes: 30,
        asterisks: [{ sign: 'Sock', today: '30 s' }],
        neurologyRechecked: 'unchanged',
        note: 'Walks further. Weight talk opened, welcome.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['hip_referral'],
        roots: 'none',
        concordance: 'incidental_only',
        plan: {
          kinds: ['draft'],
          planClasses: ['HIP'],
          mustHold: ['H04'],
          mustNotHold: ['N01', 'N09', 'N05', 'D03'],
        },
        source:
          'Classification worked case C, §3.1 (hip mimic .05), §3.8, §5.4, corrections 31; treatment template HIP (H04 in P1 and P2)',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
