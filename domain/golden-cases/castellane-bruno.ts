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
    'For two years both legs grow heavy and tired on the way to the market; he stops at every bench, leans on the trolley and can go on. Sitting takes it away. Never at rest. Bicycle no trouble.',
  episode: {
    onsetDate: on(760),
    manner: 'gradual',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'exercise', weeks: 6, effect: 'partial' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'both' },
      { region: 'buttock', side: 'both' },
      { region: 'thigh_post', side: 'both' },
      { region: 'leg_post', side: 'both' },
    ],
    legSide: 'both',
    ...has('backPain', 'legPain', 'legWorseThanBack', 'belowKnee'),
    ...denies('constant', 'coughSneezeStrain', 'severe'),
    night: 'absent',
    nprsLegWorst: 6,
    nprsLegAverage: 4,
    nprsLegNow: 0,
    nprsBack: 3,
    quality: { ...has('heavy', 'tired', 'ache'), ...denies('shooting', 'electric', 'burning') },
    path: 'diffuse',
    aggravating: {
      ...has('walking', 'standing', 'walking_downhill', 'extension'),
      ...denies('sitting', 'flexion'),
    },
    easing: { ...has('sitting', 'flexion', 'leaning_on_trolley', 'cycling'), ...denies('standing_still') },
    walkMinutes: 8,
    walkMetres: 400,
  },
  irritability: {
    provocation: 'moderate',
    settle: '5_to_30_min',
    nightWaking: 'less_than_nightly',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 7,
  },
  symptoms: {
    numbnessAny: 'absent',
    numbness: [],
    tinglingAny: 'absent',
    weakness: { reported: 'absent' },
    heaviness: 'present',
    ...denies('sleepDisturbed', 'widespreadPain', 'painGoneWhileDeficitGrows'),
  },
  caudaEquina: { ...CLEAR_SCREEN, bilateralLegs: 'present', evolution: 'longstanding' },
  generalHealth: { ...WELL, fallsLastYear: 0, ...denies('restPainEasedByHanging', 'footUlcerOrGangrene') },
  history: {
    ...NO_RISKS,
    ...has('hypertension'),
    ...denies('smoking', 'hyperlipidaemia', 'prostate_disease'),
  },
  goals: {
    activities: [
      { activity: 'Walk to the market and back', score: 3 },
      { activity: 'Stand in the choir for a whole mass', score: 2 },
    ],
    expectation: 'Would rather walk with a stick than be cut open.',
    work: 'Retired pastry cook.',
    confidence: 8,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(105),
  neurology: {
    strength: strength({ hip_abduction: { left: '5', right: '5' } }),
    reflexes: reflexes({ achilles: { left: '1+', right: '1+' } }),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
    gait: { ...has('stooped'), ...denies('wide_based', 'spastic', 'cannot_heel_walk', 'cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'negative', degrees: 75, response: 'hamstring_stretch' },
      right: { result: 'negative', degrees: 75, response: 'hamstring_stretch' },
    },
  },
  movement: {
    lumbar: has('extension_limited', 'extension_painful'),
    repeatedFlexion: 'eases',
    repeatedExtension: 'worse',
    extensionThirtySeconds: 'present',
    stepOff: 'absent',
  },
  competing: { hip: HIP_CLEAR },
  vascular: { pulses: PULSES_NORMAL, abdomenPulsatile: 'absent' },
  asterisks: ['Walk to first stop 400 m', 'Extension held 30 s brings it on'],
});

/** Textbook walking trouble from a narrow canal; he has not been heard of for three weeks. */
export const castellaneBruno = defineGoldenCase({
  id: 'castellane-bruno',
  person: { familyName: 'Castellane', givenName: 'Bruno', birthDate: '1953-04-27', sex: 'male' },
  therapist: 'rossi',
  story: 'Neurogenic claudication from L4–L5 stenosis, month 4; follow-up a week overdue, portal silent.',
  stage: 'follow_up_overdue',
  picture: 'neurogenic_claudication',
  portal: true,
  timeline: [
    { daysAgo: 105, kind: 'opened' },
    { daysAgo: 105, kind: 'intake', data: intake },
    { daysAgo: 105, kind: 'exam', data: exam },
    {
      daysAgo: 105,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(150),
        reportText:
          'MRI lumbar spine. Five lumbar vertebrae. L4-L5: severe central canal stenosis (Schizas C) from facet and ligament hypertrophy with a broad disc bulge. L3-L4: mild central stenosis. Multilevel disc degeneration. No slip. Conus and marrow signal normal.',
        findings: [
          {
            level: 'L4-L5',
            finding: 'central_stenosis',
            zone: 'central',
            side: 'midline',
            severity: 'severe',
          },
          { level: 'L3-L4', finding: 'central_stenosis', zone: 'central', side: 'midline', severity: 'mild' },
          { level: 'L4-L5', finding: 'facet_arthropathy', side: 'both' },
          { level: 'multilevel', finding: 'disc_degeneration' },
        ],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
        otherTests: { walking_test_bike_tolerated: 'present' },
      }),
    },
    { daysAgo: 105, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 105,
      kind: 'plan_signed',
      messageToPatient:
        'Walk half of what you can, sit, lean forward, walk again. The bench is part of the training.',
    },
    adherence(104, 30, [
      ['done', 'done', 'partly', 'done'],
      ['done', 'partly', 'done', 'not'],
      [],
      ['done', 'done', 'done', 'done'],
    ]),
    ...[
      { daysAgo: 91, leg: 6, walk: 9, note: 'Intervals understood. No change of the screen.' },
      { daysAgo: 77, leg: 5, walk: 11, note: 'A little further. Pulses normal.' },
      { daysAgo: 63, leg: 5, walk: 12, note: 'Cycling three times a week.' },
      { daysAgo: 49, leg: 5, walk: 14, note: 'Walks to the baker without stopping.' },
      { daysAgo: 35, leg: 4, walk: 15, note: 'Steady. Neurology unchanged.' },
      { daysAgo: 21, leg: 4, walk: 15, note: 'Next visit in two weeks.' },
    ].map(({ daysAgo, leg, walk, note }) => ({
      daysAgo,
      kind: 'follow_up' as const,
      data: visit({
        legPain: leg,
        backPain: 3,
        change: daysAgo > 80 ? 'same' : 'better',
        distalLevel: 'calf',
        walkMinutes: walk,
        asterisks: [{ sign: 'Walk to first stop', today: `${walk} min` }],
        neurologyRechecked: 'unchanged',
        note,
      }),
    })),
    {
      daysAgo: 21,
      kind: 'plan_signed',
      messageToPatient: 'Longer pieces of walking, the same benches. See you in two weeks.',
    },
    {
      daysAgo: 60,
      kind: 'check_in',
      data: checkIn({
        legPain: 5,
        backPain: 3,
        change: 'better',
        distalLevel: 'calf',
        walkMinutes: 13,
        note: 'Nothing new. The legs only when I walk.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'soon',
        withinDays: 42,
        rules: ['RF-CES-4'],
        mechanisms: ['neurogenic_claudication'],
        concordance: 'canal_concordant',
        plan: {
          kinds: ['draft'],
          planClasses: ['NC_LSS'],
          phase: 'P1',
          mustHold: ['T07', 'T04', 'C02', 'T01'],
          mustNotHold: ['D02', 'D03', 'D04', 'N05'],
        },
        source:
          'Classification G2, worked case B, importer rule 6 (ankle jerks over 60); treatment vector 5, IL05, IL20',
      },
    ],
    unanswered: [],
    lastCheckIn: 'none',
    response: 'IMPROVING',
    caseload: 'overdue',
  },
});
