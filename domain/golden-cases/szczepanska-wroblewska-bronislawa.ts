import type { Exam } from '../exam/schema';
import type { Intake } from '../intake/schema';
import { defineGoldenCase, type OnDay } from './define-golden-case';
import {
  CLEAR_SCREEN,
  denies,
  FULL,
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
    'Three weeks of a deep ache where the ribs end and in the left buttock and thigh. Worst at two in the morning, the same lying, sitting or standing; gets up and walks the corridor. Breast cancer five years ago, discharged from follow-up.',
  episode: {
    onsetDate: on(27),
    manner: 'gradual',
    trend: 'worsening',
    becameBilateral: 'absent',
    priorEpisodes: 'absent',
    careTried: [{ what: 'nsaid', weeks: 2, effect: 'none' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'both' },
      { region: 'thoracic', side: 'midline' },
      { region: 'buttock', side: 'left' },
      { region: 'thigh_post', side: 'left' },
    ],
    legSide: 'left',
    ...has('backPain', 'legPain', 'constant', 'night'),
    ...denies('legWorseThanBack', 'belowKnee', 'coughSneezeStrain'),
    nprsLegWorst: 4,
    nprsLegAverage: 3,
    nprsLegNow: 3,
    nprsBack: 7,
    quality: { ...has('dull', 'ache'), ...denies('shooting', 'electric') },
    path: 'diffuse',
    aggravating: denies('sitting', 'flexion', 'extension', 'standing', 'walking', 'lifting'),
    easing: denies('lying', 'rest', 'sitting'),
  },
  irritability: {
    provocation: 'trivial',
    settle: 'not_settling',
    nightWaking: 'nightly_or_constant',
    easingPositionFound: 'absent',
    sleepHours: 4,
  },
  symptoms: {
    ...denies('numbnessAny', 'tinglingAny', 'heaviness', 'widespreadPain'),
    sleepDisturbed: 'present',
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, thoracicPain: 'present', fatigue: 'present', fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('cancer'), ...denies('smoking') },
  goals: {
    activities: [{ activity: 'Sleep through the night', score: 0 }],
    expectation: 'Has not dared to say the word; glad to be asked.',
    work: 'Retired archivist.',
    confidence: 6,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(6),
  neurology: {
    strength: strength({ hip_abduction: FULL }),
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: { ...NO_UMN_SIGNS, ...denies('sensory_level') },
    gait: { ...has('normal'), ...denies('spastic', 'cannot_heel_walk', 'cannot_toe_walk') },
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'negative', degrees: 75, response: 'hamstring_stretch' },
      right: { result: 'negative', degrees: 75, response: 'hamstring_stretch' },
    },
  },
  movement: { lumbar: has('full_painless') },
  competing: { hip: HIP_CLEAR },
  vascular: { pulses: PULSES_NORMAL, abdomenPulsatile: 'absent' },
  spine: { ...has('percussionTender', 'midlineTender') },
  notes: 'Movement does not change the pain in any direction.',
});

/** A cancer history with new night pain: not an emergency, and not one for exercises. */
export const szczepanskaWroblewskaBronislawa = defineGoldenCase({
  id: 'szczepanska-wroblewska-bronislawa',
  person: {
    familyName: 'Szczepańska-Wróblewska',
    givenName: 'Bronisława Kazimiera',
    birthDate: '1960-06-11',
    sex: 'female',
  },
  therapist: 'lindqvist',
  story: 'Earlier breast cancer, new constant night pain, neurology clear; scan arranged and alert closed.',
  stage: 'signed_without_plan',
  picture: 'cancer_history_night_pain',
  portal: false,
  timeline: [
    { daysAgo: 6, kind: 'opened' },
    { daysAgo: 6, kind: 'intake', data: intake },
    { daysAgo: 6, kind: 'exam', data: exam },
    { daysAgo: 6, kind: 'imaging', data: () => ({ status: 'not_done' }) },
    {
      daysAgo: 6,
      kind: 'signed',
      decision: { kind: 'accepted' },
      handOver: {
        toldWhom: 'Dr Imogen Vane, general practitioner (invented)',
        at: '11:20',
        how: 'phone',
        note: 'Letter sent the same day. Asked for blood tests and an MRI of the whole spine within the week.',
      },
    },
    {
      daysAgo: 5,
      kind: 'alert_closed',
      toldWhom: 'Dr Imogen Vane',
      outcome:
        'Cord compression coordinator informed; MRI of the whole spine booked; patient told whom to ring.',
    },
    {
      daysAgo: 1,
      kind: 'follow_up',
      data: visit({
        legPain: 4,
        backPain: 7,
        change: 'same',
        distalLevel: 'thigh',
        walkMinutes: 30,
        asterisks: [],
        neurologyRechecked: 'unchanged',
        note: 'By request. Gait, plantar responses and strength unchanged. Scan tomorrow.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'urgent',
        withinDays: 1,
        rules: ['RF-MAL-2'],
        mechanisms: ['serious_pathology', 'somatic_referred'],
        plan: {
          kinds: ['draft', 'locked', 'needs_clinician'],
          mustHold: [],
          mustNotHold: ['H05', 'H07', 'C12', 'C05', 'C06'],
        },
        source:
          'Classification RF-MAL-2, G7, corrections 4 (context alone does not take first rank); treatment IL13, vector 16',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
