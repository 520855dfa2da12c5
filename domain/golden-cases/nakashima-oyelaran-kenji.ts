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
    'Pain over the front of the left thigh, the knee and the inside of the shin whenever he stands at the easel or leans back. Gone when he sits and bends forward. The knee once gave way on the stairs.',
  episode: {
    onsetDate: on(64),
    legOnsetDate: on(64),
    manner: 'gradual',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'present',
    careTried: [{ what: 'nsaid', weeks: 3, effect: 'partial' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'left' },
      { region: 'thigh_ant_lower', side: 'left' },
      { region: 'knee_medial', side: 'left' },
      { region: 'leg_medial', side: 'left' },
    ],
    legSide: 'left',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'belowKnee'),
    ...denies('constant', 'severe', 'coughSneezeStrain'),
    night: 'present',
    nprsLegWorst: 6,
    nprsLegAverage: 4,
    nprsLegNow: 3,
    nprsBack: 2,
    quality: has('sharp', 'burning'),
    path: 'line',
    distribution: ['L4'],
    aggravating: {
      ...has('standing', 'extension', 'side_bending_to_side'),
      ...denies('sitting', 'hip_rotation'),
    },
    easing: has('sitting', 'flexion', 'side_bending_away'),
    walkMinutes: 20,
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
    numbnessAny: 'present',
    numbness: [{ region: 'leg_medial', side: 'left' }],
    tinglingAny: 'absent',
    weakness: {
      reported: 'present',
      side: 'left',
      what: ['knee_gives_way'],
      onsetDays: 24,
      trend: 'stable',
    },
    ...denies('widespreadPain', 'painGoneWhileDeficitGrows'),
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...denies('smoking', 'hip_disease_known', 'hyperlipidaemia', 'prostate_disease') },
  goals: {
    activities: [
      { activity: 'Stand at the easel for an hour', score: 2 },
      { activity: 'Walk down to the harbour', score: 5 },
    ],
    work: 'Scenic painter, two days a week.',
    confidence: 8,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(20),
  neurology: {
    strength: strength({
      knee_extension: { left: '4', right: '5' },
      hip_adduction: { left: '5', right: '5' },
      hip_abduction: { left: '5', right: '5' },
    }),
    weaknessFromPain: 'absent',
    reflexes: reflexes({ patellar: { left: '1+', right: '2+' } }),
    sensation: sensation({ L4: { left: 'reduced', right: 'normal' } }),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('normal'), ...denies('cannot_heel_walk', 'cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: { left: { result: 'negative', degrees: 75, response: 'hamstring_stretch' } },
    femoralStretch: { left: 'present', right: 'absent' },
  },
  movement: {
    lumbar: has('extension_limited', 'extension_rotation_painful'),
    repeatedExtension: 'peripheralises',
    repeatedFlexion: 'eases',
    lateralShift: 'none',
    stepOff: 'absent',
  },
  competing: {
    hip: HIP_CLEAR,
    hipInternalRotationDegrees: { left: 34, right: 35 },
    faber: 'absent',
  },
  vascular: { pulses: PULSES_NORMAL, abdomenPulsatile: 'absent' },
  asterisks: ['Knee extension L 4', 'Standing 15 min'],
});

/** The L4 root in its foramen: extension closes it, the quadriceps and the knee jerk tell. */
export const nakashimaOyelaranKenji = defineGoldenCase({
  id: 'nakashima-oyelaran-kenji',
  person: { familyName: 'Nakashima-Oyelaran', givenName: 'Kenji', birthDate: '1963-02-08', sex: 'male' },
  therapist: 'rossi',
  story: 'Left L4 radiculopathy from a tight foramen, extension-provoked; plan running, strength stable.',
  stage: 'signed_with_plan',
  picture: 'radicular_pain_with_radiculopathy',
  portal: true,
  timeline: [
    { daysAgo: 20, kind: 'opened' },
    { daysAgo: 20, kind: 'intake', data: intake },
    { daysAgo: 20, kind: 'exam', data: exam },
    {
      daysAgo: 20,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(34),
        reportText:
          'MRI lumbar spine. Five lumbar vertebrae. L4-L5: severe left foraminal stenosis (Lee 3) with a flattened exiting left L4 root; disc height reduced. L3-L4 and L5-S1: mild bulges without root contact. Central canal adequate at all levels.',
        findings: [
          {
            level: 'L4-L5',
            finding: 'foraminal_stenosis',
            zone: 'foraminal',
            side: 'left',
            severity: 'severe',
            rootContact: 'compression',
          },
          { level: 'L3-L4', finding: 'disc_bulge', rootContact: 'none' },
          { level: 'L5-S1', finding: 'disc_bulge', rootContact: 'none' },
        ],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
      }),
    },
    { daysAgo: 20, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 20,
      kind: 'plan_signed',
      messageToPatient:
        'Sit or bend forward before the leg shouts, not after. A high stool at the easel is treatment.',
    },
    adherence(19, 1, [
      ['done', 'done', 'not'],
      ['done', 'done', 'done'],
      ['done', 'not', 'done'],
    ]),
    ...[
      { daysAgo: 17, leg: 6, sign: '4' },
      { daysAgo: 9, leg: 5, sign: '4' },
      { daysAgo: 2, leg: 5, sign: '4' },
    ].map(({ daysAgo, leg, sign }) => ({
      daysAgo,
      kind: 'follow_up' as const,
      data: visit({
        legPain: leg,
        backPain: 2,
        change: leg < 6 ? 'better' : 'same',
        distalLevel: 'calf',
        walkMinutes: 20,
        asterisks: [{ sign: 'Knee extension L', today: sign }],
        neurologyRechecked: 'unchanged',
        note: 'Quadriceps and knee jerk as before.',
      }),
    })),
    {
      daysAgo: 6,
      kind: 'check_in',
      data: checkIn({ legPain: 5, backPain: 2, change: 'same', distalLevel: 'calf', walkMinutes: 20 }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'soon',
        withinDays: 10,
        rules: ['RF-MOT-3'],
        mechanisms: ['radicular_pain_with_radiculopathy'],
        roots: [{ side: 'left', first: ['L4'] }],
        concordance: 'concordant_strong',
        plan: {
          kinds: ['draft'],
          planClasses: ['RADIC', 'FORAM', 'MIXED'],
          mustHold: [],
          mustNotHold: ['D02', 'D03', 'D04', 'M01', 'N01', 'N05', 'N06', 'N10'],
        },
        source:
          'Classification worked case J and §4.3 (L4 classic); treatment §9.5 step 4 (N09 for the sciatic sliders), IL05 or IL28, FEMORAL_NERVE_IRR',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
