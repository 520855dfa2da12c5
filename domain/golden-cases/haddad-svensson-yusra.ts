import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { adherence, defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  checkIn,
  denies,
  HIP_CLEAR,
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
    'After a week of laying a kitchen floor a burning, shooting pain down the front of the left thigh to the inside of the knee. Stretching the leg out behind her is the worst. The knee holds.',
  episode: {
    onsetDate: on(37),
    legOnsetDate: on(36),
    manner: 'after_lifting_or_bending',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'nsaid', weeks: 2, effect: 'partial' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'left' },
      { region: 'thigh_ant_lower', side: 'left' },
      { region: 'knee_medial', side: 'left' },
    ],
    legSide: 'left',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'coughSneezeStrain'),
    ...denies('belowKnee', 'constant', 'night', 'severe'),
    nprsLegWorst: 6,
    nprsLegAverage: 4,
    nprsLegNow: 4,
    nprsBack: 2,
    quality: { ...has('shooting', 'burning'), ...denies('dull', 'cramp') },
    path: 'line',
    distribution: ['L3'],
    aggravating: {
      ...has('lying_prone', 'standing', 'lifting'),
      ...denies('hip_rotation', 'putting_on_socks'),
    },
    easing: has('sitting', 'lying_knees_bent', 'hip_flexion'),
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
    numbnessAny: 'absent',
    numbness: [],
    tinglingAny: 'present',
    tingling: [{ region: 'thigh_ant_lower', side: 'left' }],
    weakness: { reported: 'absent' },
    ...denies('heaviness', 'widespreadPain', 'painGoneWhileDeficitGrows'),
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...denies('smoking', 'hip_disease_known', 'obesity', 'tight_belt_or_clothing') },
  goals: {
    activities: [
      { activity: 'Kneel to lay tiles', score: 1 },
      { activity: 'Stand through a lesson', score: 4 },
    ],
    work: 'Woodwork teacher.',
    confidence: 8,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(15),
  neurology: {
    strength: strength({
      hip_adduction: { left: '5', right: '5' },
      hip_abduction: { left: '5', right: '5' },
    }),
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('normal'), ...denies('trendelenburg') },
  },
  mechanosensitivity: {
    slr: { left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' } },
    femoralStretch: { left: 'present', right: 'absent' },
    crossedFemoralStretch: { right: 'absent' },
  },
  movement: {
    lumbar: has('extension_painful'),
    repeatedExtension: 'no_effect',
    repeatedFlexion: 'no_effect',
    lateralShift: 'none',
    stepOff: 'absent',
  },
  competing: { hip: HIP_CLEAR, hipInternalRotationDegrees: { left: 36, right: 36 }, faber: 'absent' },
  vascular: { pulses: PULSES_NORMAL },
  asterisks: ['Femoral stretch L at 90° knee', 'Standing 20 min'],
});

/** Going well until yesterday: up three points and past the knee, no danger sign. */
export const haddadSvenssonYusra = defineGoldenCase({
  id: 'haddad-svensson-yusra',
  person: { familyName: 'Haddad-Svensson', givenName: 'Yusra', birthDate: '1969-12-02', sex: 'female' },
  therapist: 'lindqvist',
  story: 'Left L3 radicular pain without deficit; yesterday’s check-in is clearly worse.',
  stage: 'worse_at_check_in',
  picture: 'radicular_pain',
  portal: true,
  timeline: [
    { daysAgo: 15, kind: 'opened' },
    { daysAgo: 15, kind: 'intake', data: intake },
    { daysAgo: 15, kind: 'exam', data: exam },
    {
      daysAgo: 15,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(18),
        reportText:
          'MRI lumbar spine. Five lumbar vertebrae. L3-L4: left foraminal disc protrusion in contact with the exiting left L3 root. L4-L5: disc degeneration. No canal stenosis.',
        findings: [
          {
            level: 'L3-L4',
            finding: 'disc_protrusion',
            zone: 'foraminal',
            side: 'left',
            rootContact: 'contact',
          },
          { level: 'L4-L5', finding: 'disc_degeneration' },
        ],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
      }),
    },
    { daysAgo: 15, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 15,
      kind: 'plan_signed',
      messageToPatient: 'Small slides of the thigh nerve, never a pull. Kneeling waits.',
    },
    adherence(14, 1, [
      ['done', 'done', 'done', 'partly'],
      ['done', 'done', 'not', 'done'],
      ['done', 'partly', 'done', 'done'],
    ]),
    {
      daysAgo: 8,
      kind: 'follow_up',
      data: visit({
        legPain: 4,
        backPain: 2,
        change: 'better',
        distalLevel: 'thigh',
        walkMinutes: 30,
        asterisks: [{ sign: 'Femoral stretch L', today: '100° knee' }],
        neurologyRechecked: 'unchanged',
        note: 'Knee jerk and quadriceps normal.',
      }),
    },
    {
      daysAgo: 1,
      kind: 'check_in',
      data: checkIn({
        legPain: 7,
        backPain: 3,
        change: 'worse',
        distalLevel: 'calf',
        walkMinutes: 15,
        note: 'Knelt for an hour on Sunday. Since then it shoots past the knee.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['radicular_pain'],
        roots: [{ side: 'left', first: ['L3'] }],
        concordance: 'concordant_weak',
        plan: {
          kinds: ['draft'],
          planClasses: ['RAD_LO'],
          phase: 'P1',
          mustHold: ['W01', 'N09'],
          mustNotHold: ['N01', 'N02', 'N03', 'N05', 'N10', 'M01'],
        },
        source:
          'Classification §4.3 (anterior prior, lower thigh and inner knee, femoral stretch, knee jerk normal: L3 before L4), corrections 6; treatment vector 7',
      },
    ],
    unanswered: [],
    lastCheckIn: 'clinician_review',
    response: 'WORSENING',
    caseload: 'checked_in_worse',
  },
});
