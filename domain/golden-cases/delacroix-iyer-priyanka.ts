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
    'Deep pain in the right buttock since adding hill runs, down the back of the thigh after a quarter of an hour in a chair. Sits on one cheek. Back itself never hurt. Stands for meetings.',
  episode: {
    onsetDate: on(96),
    manner: 'after_new_exercise',
    trend: 'stable',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'manual_therapy', weeks: 3, effect: 'temporary' }],
  },
  pain: {
    areas: [
      { region: 'buttock', side: 'right' },
      { region: 'thigh_post', side: 'right' },
    ],
    legSide: 'right',
    ...has('legPain', 'legWorseThanBack'),
    ...denies('backPain', 'belowKnee', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 6,
    nprsLegAverage: 4,
    nprsLegNow: 3,
    nprsBack: 0,
    quality: { ...has('ache', 'burning'), ...denies('shooting', 'electric') },
    path: 'patch',
    aggravating: { ...has('sitting', 'running', 'hip_rotation'), ...denies('flexion', 'extension') },
    easing: { ...has('standing', 'hip_abduction_or_er'), ...denies('sitting') },
    sitMinutes: 15,
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
    ...denies('numbnessAny', 'heaviness', 'widespreadPain', 'sleepDisturbed'),
    tinglingAny: 'absent',
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: {
    ...NO_RISKS,
    ...has('athlete', 'sedentary_work'),
    ...denies('pregnant', 'postpartum', 'menstrual_disturbance', 'stress_fracture_previous', 'underweight'),
  },
  goals: {
    activities: [
      { activity: 'Run ten kilometres with hills', score: 3 },
      { activity: 'Sit through a film', score: 2 },
    ],
    work: 'Patent attorney.',
    confidence: 8,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(12),
  neurology: {
    strength: strength({ hip_abduction: FULL, knee_flexion: FULL }),
    heelRaises: { left: 25, right: 25 },
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
  },
  mechanosensitivity: {
    slr: {
      right: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
      left: { result: 'negative', degrees: 85, response: 'hamstring_stretch' },
    },
    slump: { right: { result: 'negative' }, left: { result: 'negative' } },
  },
  movement: {
    lumbar: has('full_painless'),
    repeatedExtension: 'no_effect',
    repeatedFlexion: 'no_effect',
    lateralShift: 'none',
  },
  competing: {
    deepGluteal: has('fair', 'seated_piriformis', 'active_piriformis', 'sciatic_notch_tender'),
    hip: HIP_CLEAR,
    hipInternalRotationDegrees: { left: 38, right: 36 },
    sijTests: SIJ_CLEAR,
    faber: 'absent',
    fortin: 'absent',
    sacralTender: 'absent',
  },
  asterisks: ['Seated piriformis stretch R', 'Sitting 15 min'],
});

/** Sits on one cheek: the buttock tests reproduce it, spine and scan are silent. */
export const delacroixIyerPriyanka = defineGoldenCase({
  id: 'delacroix-iyer-priyanka',
  person: { familyName: 'Delacroix-Iyer', givenName: 'Priyanka', birthDate: '1988-04-06', sex: 'female' },
  therapist: 'lindqvist',
  story: 'Right deep gluteal pain in a runner who cannot sit; lumbar scan clear, plan running.',
  stage: 'signed_with_plan',
  picture: 'deep_gluteal',
  portal: true,
  timeline: [
    { daysAgo: 12, kind: 'opened' },
    { daysAgo: 12, kind: 'intake', data: intake },
    { daysAgo: 12, kind: 'exam', data: exam },
    {
      daysAgo: 12,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(40),
        reportText:
          'MRI lumbar spine and pelvis. Five lumbar vertebrae. Discs of normal height and signal. No herniation, no stenosis, no root contact. Sacroiliac joints without oedema. No stress reaction.',
        findings: [],
        transitionalVertebra: 'absent',
        numberingStated: 'present',
      }),
    },
    { daysAgo: 12, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 12,
      kind: 'plan_signed',
      messageToPatient:
        'Stand up every twenty minutes. No ball under the buttock: pressing on the nerve feeds it.',
    },
    adherence(11, 1, [
      ['done', 'done', 'partly', 'done'],
      ['done', 'not', 'done', 'done'],
      ['done', 'done', 'done', null],
    ]),
    {
      daysAgo: 5,
      kind: 'check_in',
      data: checkIn({ legPain: 5, backPain: 0, change: 'better', distalLevel: 'thigh', walkMinutes: 60 }),
    },
    {
      daysAgo: 2,
      kind: 'follow_up',
      data: visit({
        legPain: 5,
        backPain: 0,
        change: 'better',
        distalLevel: 'thigh',
        walkMinutes: 60,
        asterisks: [{ sign: 'Sitting', today: '25 min' }],
        neurologyRechecked: 'unchanged',
        note: 'Hills left out, flat runs of 20 minutes tolerated.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['peripheral_entrapment'],
        concordance: 'negative',
        plan: {
          kinds: ['draft'],
          planClasses: ['DGS'],
          phase: 'P1',
          mustHold: ['W01', 'N03', 'H01', 'M09'],
          mustNotHold: ['M03', 'N05', 'H07'],
        },
        source:
          'Classification §2.1, §3.9, §6 (gluteal test plus silent lumbar signs and scan); treatment §1.11, template DGS P1 at the cap of four',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
