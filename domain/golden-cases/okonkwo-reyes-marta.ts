import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { adherence, defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  checkIn,
  denies,
  FULL,
  has,
  NO_RISKS,
  NO_UMN_SIGNS,
  reflexes,
  sensation,
  strength,
  visit,
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

const firstIntake = (on: OnDay): Intake => ({
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

const firstExam = (on: OnDay): Exam => ({
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

const secondIntake = (on: OnDay): Intake => ({
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

const secondExam = (on: OnDay): Exam => ({
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

/** Right L5, a new mild weakness seen early; better week by week; the scan came later and fits. */
export const okonkwoReyesMarta = defineGoldenCase({
  id: 'okonkwo-reyes-marta',
  person: { familyName: 'Okonkwo-Reyes', givenName: 'Marta', birthDate: '1974-03-14', sex: 'female' },
  therapist: 'rossi',
  story: 'Right L5 radicular pain with a weak toe, improving at week 5; strength recheck due today.',
  stage: 'improving',
  picture: 'radicular_pain_with_radiculopathy',
  portal: true,
  timeline: [
    { daysAgo: 28, kind: 'opened' },
    { daysAgo: 28, kind: 'intake', data: firstIntake },
    { daysAgo: 28, kind: 'exam', data: firstExam },
    { daysAgo: 28, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 28, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 28,
      kind: 'plan_signed',
      messageToPatient:
        'Short and often beats long and brave. If the foot gets weaker or you notice any change on the warning card, ring at once.',
    },
    adherence(27, 1, [
      ['done', 'done', 'done', 'partly'],
      ['done', 'done', 'partly', 'done'],
      ['done', 'partly', 'done', 'not'],
      ['done', 'done', 'done', 'done'],
      ['partly', 'done', 'done', null],
    ]),
    {
      daysAgo: 25,
      kind: 'follow_up',
      data: visit({
        legPain: 6,
        backPain: 3,
        change: 'same',
        distalLevel: 'foot',
        walkMinutes: 15,
        asterisks: [{ sign: 'Toe extension R', today: '4' }],
        neurologyRechecked: 'unchanged',
        note: 'Second strength test after three days: unchanged. Press-ups pull the pain up to the knee.',
      }),
    },
    {
      daysAgo: 23,
      kind: 'check_in',
      data: checkIn({ legPain: 5, backPain: 3, change: 'better', distalLevel: 'calf', walkMinutes: 20 }),
    },
    {
      daysAgo: 21,
      kind: 'follow_up',
      data: visit({
        legPain: 5,
        backPain: 3,
        change: 'better',
        distalLevel: 'calf',
        walkMinutes: 20,
        asterisks: [
          { sign: 'SLR R', today: '50°' },
          { sign: 'Toe extension R', today: '4' },
        ],
        neurologyRechecked: 'unchanged',
        note: 'Out of the foot. Strength as before.',
      }),
    },
    {
      daysAgo: 14,
      kind: 'follow_up',
      data: visit({
        legPain: 4,
        backPain: 2,
        change: 'better',
        distalLevel: 'calf',
        walkMinutes: 25,
        asterisks: [
          { sign: 'SLR R', today: '60°' },
          { sign: 'Toe extension R', today: '4+' },
        ],
        neurologyRechecked: 'better',
        note: 'Toe extension a little stronger.',
      }),
    },
    {
      daysAgo: 10,
      kind: 'check_in',
      data: checkIn({ legPain: 3, backPain: 2, change: 'better', distalLevel: 'knee', walkMinutes: 30 }),
    },
    { daysAgo: 7, kind: 'reassessment_started' },
    { daysAgo: 7, kind: 'intake', data: secondIntake },
    { daysAgo: 7, kind: 'exam', data: secondExam },
    {
      daysAgo: 7,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(12),
        reportText:
          'MRI lumbar spine. Five lumbar-type vertebrae. L4-L5: right subarticular disc extrusion without migration, compressing the traversing right L5 root. Mild disc bulge L3-L4 without root contact. L5-S1 preserved. Canal of normal width. Conus at L1.',
        findings: [
          {
            level: 'L4-L5',
            finding: 'disc_extrusion',
            zone: 'subarticular',
            side: 'right',
            rootContact: 'compression',
          },
          { level: 'L3-L4', finding: 'disc_bulge', rootContact: 'none' },
        ],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
      }),
    },
    { daysAgo: 7, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 3,
      kind: 'check_in',
      data: checkIn({
        legPain: 2,
        backPain: 2,
        change: 'better',
        distalLevel: 'thigh',
        walkMinutes: 35,
        note: 'Sat through a whole meeting on Friday.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'soon',
        withinDays: 10,
        rules: ['RF-MOT-3'],
        mechanisms: ['radicular_pain_with_radiculopathy'],
        roots: [{ side: 'right', first: ['L5'] }],
        plan: {
          kinds: ['draft'],
          planClasses: ['RADIC'],
          phase: 'P1',
          mustHold: ['D03', 'W01', 'H10'],
          mustNotHold: ['N05', 'N06', 'H07', 'M02'],
        },
        source:
          'Classification §1.6 RF-MOT-3, §9.3, worked case A; treatment §1.7, §9.5 (EXT: D03 first; root strength in the top three)',
      },
      {
        tier: 'soon',
        rules: ['RF-MOT-3'],
        mechanisms: ['radicular_pain_with_radiculopathy'],
        roots: [{ side: 'right', first: ['L5'] }],
        concordance: 'concordant_strong',
        plan: {
          kinds: ['draft'],
          planClasses: ['RADIC'],
          phase: 'P2',
          mustHold: ['H10'],
          mustNotHold: ['N05', 'N06', 'H07', 'M02'],
        },
        source:
          'Classification worked case A (single MRC 4, L5, extrusion with compression); treatment §9.5 step 2 (low irritability starts at P2)',
      },
    ],
    unanswered: [],
    lastCheckIn: 'none',
    response: 'IMPROVING',
    caseload: 'recheck_due',
  },
});
