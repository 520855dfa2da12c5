import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { adherence, defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  checkIn,
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
    'Night nurse. Low back went stiff after a run of heavy transfers; a dull ache in the right buttock and the back of the thigh that shifts about. No tingling. Fine at rest, worse at the end of a shift.',
  episode: {
    onsetDate: on(104),
    manner: 'after_lifting_or_bending',
    trend: 'fluctuating',
    becameBilateral: 'absent',
    priorEpisodes: 'present',
    careTried: [{ what: 'nsaid', weeks: 1, effect: 'partial' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'both' },
      { region: 'buttock', side: 'right' },
      { region: 'thigh_post', side: 'right' },
    ],
    legSide: 'right',
    ...has('backPain', 'legPain'),
    ...denies('legWorseThanBack', 'belowKnee', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 3,
    nprsLegAverage: 2,
    nprsLegNow: 1,
    nprsBack: 5,
    quality: { ...has('dull', 'ache', 'stiff', 'tired'), ...denies('shooting', 'electric', 'burning') },
    path: 'moves',
    aggravating: has('lifting', 'flexion', 'standing', 'evening'),
    easing: has('rest', 'movement', 'heat_cold'),
  },
  irritability: {
    provocation: 'heavy',
    settle: '5_to_30_min',
    nightWaking: 'none',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 7,
  },
  symptoms: {
    ...denies('numbnessAny', 'tinglingAny', 'heaviness', 'sleepDisturbed', 'widespreadPain'),
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('heavy_manual_work'), ...denies('pregnant', 'postpartum', 'smoking') },
  goals: {
    activities: [
      { activity: 'Transfer a patient with one colleague', score: 3 },
      { activity: 'Run five kilometres', score: 4 },
    ],
    expectation: 'Wants to trust her back again.',
    work: 'Nurse, nights, orthopaedic ward.',
    confidence: 9,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(90),
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
    slump: { right: { result: 'negative' }, left: { result: 'negative' } },
  },
  movement: {
    lumbar: has('flexion_painful'),
    repeatedExtension: 'no_effect',
    repeatedFlexion: 'no_effect',
    lateralShift: 'none',
  },
  competing: { hip: HIP_CLEAR, sijTests: SIJ_CLEAR, faber: 'absent' },
  spine: denies('percussionTender', 'midlineTender'),
  sensitisation: { proportionateMechanical: 'present', diffuseTenderness: 'absent' },
  asterisks: ['Box lift 10 kg, pain 5'],
});

/** The good ending: load built up over eleven weeks, back on full shifts, closed. */
export const quispeLindahlXimena = defineGoldenCase({
  id: 'quispe-lindahl-ximena',
  person: { familyName: 'Quispe-Lindahl', givenName: 'Ximena', birthDate: '1997-10-17', sex: 'female' },
  therapist: 'rossi',
  story: 'Somatic referred pain in a night nurse; recovered and closed after eleven weeks.',
  stage: 'closed_recovered',
  picture: 'somatic_referred',
  portal: true,
  timeline: [
    { daysAgo: 90, kind: 'opened' },
    { daysAgo: 90, kind: 'intake', data: intake },
    { daysAgo: 90, kind: 'exam', data: exam },
    { daysAgo: 90, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    { daysAgo: 90, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 90,
      kind: 'plan_signed',
      messageToPatient: 'Sore is not harm. Add a little each week and keep two days for rest.',
    },
    adherence(89, 14, [
      ['done', 'done', 'done', 'partly', 'done'],
      ['done', 'done', 'done', 'done', 'done'],
      ['done', 'not', 'done', 'done', 'partly'],
      [],
    ]),
    ...[
      { daysAgo: 76, leg: 2, back: 4, change: 'better' as const, box: '10 kg, pain 4' },
      { daysAgo: 62, leg: 2, back: 3, change: 'better' as const, box: '12 kg, pain 3' },
      { daysAgo: 48, leg: 1, back: 2, change: 'better' as const, box: '16 kg, pain 2' },
      { daysAgo: 27, leg: 0, back: 1, change: 'much_better' as const, box: '20 kg, pain 1' },
      { daysAgo: 13, leg: 0, back: 0, change: 'much_better' as const, box: '24 kg, no pain' },
    ].map(({ daysAgo, leg, back, change, box }) => ({
      daysAgo,
      kind: 'follow_up' as const,
      data: visit({
        legPain: leg,
        backPain: back,
        change,
        distalLevel: leg > 1 ? ('thigh' as const) : ('back_only' as const),
        walkMinutes: 60,
        asterisks: [{ sign: 'Box lift', today: box }],
        neurologyRechecked: 'unchanged',
        note: 'Nerve signs re-tested: none.',
      }),
    })),
    {
      daysAgo: 34,
      kind: 'check_in',
      data: checkIn({
        legPain: 0,
        backPain: 1,
        change: 'much_better',
        distalLevel: 'back_only',
        walkMinutes: 60,
      }),
    },
    {
      daysAgo: 13,
      kind: 'closed',
      reason: 'Recovered: pain 0, full shifts for four weeks, keeps two strength days.',
    },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['somatic_referred'],
        roots: 'none',
        plan: {
          kinds: ['draft'],
          planClasses: ['SOM'],
          phase: 'P2',
          mustHold: ['W01', 'C08', 'H04'],
          mustNotHold: ['N01', 'N02', 'N05', 'D03'],
        },
        source:
          'Classification §2.1, §3.1; treatment §1.1 (score 1), §9.5 step 2 (low irritability starts at P2), template SOM P2',
      },
    ],
    unanswered: [],
    lastCheckIn: 'none',
    response: 'RECOVERED',
    caseload: null,
  },
});
