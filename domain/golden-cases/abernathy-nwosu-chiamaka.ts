import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { adherence, defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  denies,
  FULL,
  HIP_CLEAR,
  has,
  NO_RISKS,
  NO_UMN_SIGNS,
  reflexes,
  SIJ_CLEAR,
  sensation,
  strength,
  visit,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'Since the birth ten weeks ago a dull ache beside the dimple on the right, into the buttock and down to the mid-calf on bad days. Turning in bed and getting up from the nursing chair are the worst. Points with one finger.',
  episode: {
    onsetDate: on(72),
    manner: 'postpartum',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'rest', weeks: 3, effect: 'none' }],
  },
  pain: {
    areas: [
      { region: 'sacrum_sij', side: 'right' },
      { region: 'buttock', side: 'right' },
      { region: 'thigh_post', side: 'right' },
      { region: 'leg_post', side: 'right' },
    ],
    legSide: 'right',
    ...has('legPain', 'belowKnee'),
    ...denies('backPain', 'legWorseThanBack', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 6,
    nprsLegAverage: 4,
    nprsLegNow: 2,
    nprsBack: 2,
    quality: { ...has('dull', 'ache'), ...denies('shooting', 'electric', 'burning') },
    path: 'patch',
    aggravating: has('rolling_in_bed', 'sit_to_stand', 'stairs', 'twisting', 'weight_bearing'),
    easing: has('rest', 'lying', 'heat_cold'),
  },
  irritability: {
    provocation: 'moderate',
    settle: '5_to_30_min',
    nightWaking: 'less_than_nightly',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 5.5,
  },
  symptoms: {
    ...denies('numbnessAny', 'tinglingAny', 'heaviness', 'widespreadPain'),
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: {
    ...NO_RISKS,
    ...has('postpartum'),
    ...denies('pregnant', 'stress_fracture_previous', 'menstrual_disturbance', 'underweight'),
  },
  goals: {
    activities: [
      { activity: 'Carry the baby up two flights', score: 3 },
      { activity: 'Turn in bed without waking', score: 2 },
    ],
    work: 'Harpist, on leave.',
    confidence: 8,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(10),
  neurology: {
    strength: strength({ hip_abduction: FULL }),
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
  },
  mechanosensitivity: {
    slr: {
      right: { result: 'negative', degrees: 85, response: 'hamstring_stretch' },
      left: { result: 'negative', degrees: 85, response: 'hamstring_stretch' },
    },
    slump: { right: { result: 'negative' } },
  },
  movement: {
    lumbar: has('full_painless'),
    repeatedExtension: 'no_effect',
    repeatedFlexion: 'no_effect',
    lateralShift: 'none',
  },
  competing: {
    sijTests: { ...SIJ_CLEAR, ...has('thigh_thrust', 'compression', 'sacral_thrust', 'gaenslen_right') },
    faber: 'present',
    fortin: 'present',
    sacralTender: 'absent',
    hip: HIP_CLEAR,
  },
  asterisks: ['Active leg raise R heavy', 'Single-leg stand R 8 s'],
});

/** Pain to the calf that is not a root: four of six sacroiliac tests, ten weeks after a birth. */
export const abernathyNwosuChiamaka = defineGoldenCase({
  id: 'abernathy-nwosu-chiamaka',
  person: { familyName: 'Abernathy-Nwosu', givenName: 'Chiamaka', birthDate: '1996-05-20', sex: 'female' },
  therapist: 'rossi',
  story: 'Right sacroiliac pain after childbirth, felt to the mid-calf; plan running.',
  stage: 'signed_with_plan',
  picture: 'sij_post_partum',
  portal: true,
  timeline: [
    { daysAgo: 10, kind: 'opened' },
    { daysAgo: 10, kind: 'intake', data: intake },
    { daysAgo: 10, kind: 'exam', data: exam },
    { daysAgo: 10, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 10, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 10,
      kind: 'plan_signed',
      messageToPatient: 'Knees together when you turn in bed. Both legs first, one leg later.',
    },
    adherence(9, 1, [
      ['done', 'partly', 'done', 'not'],
      ['not', 'done', 'done', 'done'],
      ['partly', 'done', 'not', null],
    ]),
    {
      daysAgo: 2,
      kind: 'follow_up',
      data: visit({
        legPain: 5,
        backPain: 2,
        change: 'better',
        distalLevel: 'thigh',
        walkMinutes: 20,
        asterisks: [{ sign: 'Single-leg stand R', today: '12 s' }],
        neurologyRechecked: 'unchanged',
        note: 'Turns in bed more easily. Quick nerve screen clear.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['sij_referral'],
        roots: 'none',
        plan: {
          kinds: ['draft'],
          planClasses: ['SIJ'],
          phase: 'P1',
          mustHold: ['W01', 'S01', 'C01'],
          mustNotHold: ['N01', 'N02', 'N03', 'C09', 'H06', 'D03'],
        },
        source:
          'Classification worked case D, §3.7, corrections 18 (one item only); treatment template SIJ P1, §1.12 (no single-leg load in P1)',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
