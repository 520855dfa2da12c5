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
  sensation,
  strength,
  visit,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'Nine months. It began in the back, now the whole left leg, both buttocks, some days everything. A seam in the trousers hurts, a bright shop is too much. Good day: cleans the flat; then three days in bed. Wakes unrefreshed.',
  episode: {
    onsetDate: on(275),
    manner: 'gradual',
    trend: 'fluctuating',
    becameBilateral: 'absent',
    priorEpisodes: 'present',
    careTried: [
      { what: 'physiotherapy', weeks: 8, effect: 'temporary' },
      { what: 'neuropathic_medicine', weeks: 10, effect: 'none' },
    ],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'both' },
      { region: 'buttock', side: 'both' },
      { region: 'hip_lateral', side: 'left' },
      { region: 'whole_leg', side: 'left' },
    ],
    legSide: 'left',
    ...has('backPain', 'legPain', 'constant', 'night', 'lightTouchPainful'),
    ...denies('legWorseThanBack', 'coughSneezeStrain'),
    nprsLegWorst: 6,
    nprsLegAverage: 6,
    nprsLegNow: 5,
    nprsBack: 6,
    quality: has('ache', 'burning', 'tired'),
    path: 'diffuse',
    distribution: ['non_anatomical'],
    aggravating: has('movement_any', 'exercise_hard', 'standing'),
    easing: denies('sitting', 'lying', 'walking'),
  },
  irritability: {
    provocation: 'moderate',
    settle: '5_to_30_min',
    nightWaking: 'nightly_or_constant',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 5.5,
  },
  symptoms: {
    ...denies('numbnessAny', 'tinglingAny'),
    ...has('widespreadPain', 'sensitivityLightSoundTouch', 'sleepDisturbed'),
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fatigue: 'present', fallsLastYear: 0, noImprovementAfterSixWeeksCare: 'present' },
  history: {
    ...NO_RISKS,
    ...has('depression_or_anxiety'),
    ...denies('pregnant', 'postpartum', 'inflammatory_arthritis'),
  },
  goals: {
    activities: [
      { activity: 'Cook for friends', score: 1 },
      { activity: 'Half a day at the embroidery workshop', score: 2 },
    ],
    expectation: 'Tired of being told that nothing is wrong.',
    work: 'Textile conservator, off work for five months.',
    confidence: 7,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(9),
  neurology: {
    strength: strength({ hip_abduction: FULL }),
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: { ...NO_UMN_SIGNS, ...denies('hoffmann', 'sensory_level') },
    gait: has('normal'),
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
      right: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
    },
    slump: { left: { result: 'negative' } },
  },
  movement: { repeatedExtension: 'no_effect', repeatedFlexion: 'no_effect' },
  competing: { hip: HIP_CLEAR },
  spine: denies('percussionTender'),
  sensitisation: {
    ...has('allodyniaOrHyperalgesia', 'nociplasticSignsStated', 'diffuseTenderness'),
    proportionateMechanical: 'absent',
  },
  asterisks: ['Brush stroke on the left thigh painful'],
});

/** A system turned up loud: believed, explained, and built up from a baseline that also holds on bad days. */
export const petrosyanAchterbergAnahit = defineGoldenCase({
  id: 'petrosyan-achterberg-anahit',
  person: { familyName: 'Petrosyan-Achterberg', givenName: 'Anahit', birthDate: '1993-03-03', sex: 'female' },
  therapist: 'lindqvist',
  story: 'Nociplastic back and leg pain for nine months, boom and bust; paced plan begun.',
  stage: 'signed_with_plan',
  picture: 'nociplastic',
  portal: true,
  timeline: [
    { daysAgo: 9, kind: 'opened' },
    { daysAgo: 9, kind: 'intake', data: intake },
    { daysAgo: 9, kind: 'exam', data: exam },
    {
      daysAgo: 9,
      kind: 'imaging',
      data: (on) => ({
        status: 'done',
        modality: 'mri',
        performedOn: on(120),
        reportText:
          'MRI lumbar spine. Five lumbar vertebrae. Normal for age. No herniation, stenosis or root contact.',
        findings: [],
        numberingStated: 'present',
        transitionalVertebra: 'absent',
        otherTests: { csi_high: 'present', crp_or_esr_normal: 'present' },
      }),
    },
    { daysAgo: 9, kind: 'signed', decision: { kind: 'accepted' } },
    {
      daysAgo: 9,
      kind: 'plan_signed',
      messageToPatient: 'Four fifths of what you could do, on good days and on bad days alike.',
    },
    adherence(8, 1, [
      ['done', 'partly', 'not'],
      ['done', 'done', 'partly'],
      ['partly', 'not', 'done'],
    ]),
    {
      daysAgo: 2,
      kind: 'follow_up',
      data: visit({
        legPain: 6,
        backPain: 6,
        change: 'same',
        distalLevel: 'calf',
        walkMinutes: 10,
        asterisks: [{ sign: 'Walk every day', today: '6 of 7 days' }],
        neurologyRechecked: 'unchanged',
        note: 'No bed day this week. Letter about mood to the general practitioner agreed.',
      }),
    },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['nociplastic'],
        concordance: 'negative',
        plan: {
          kinds: ['draft'],
          planClasses: ['NOCI'],
          phase: 'P1',
          mustHold: ['W01'],
          mustNotHold: ['N01', 'N05', 'N06', 'N10', 'H07'],
        },
        source:
          'Classification §2.4 (all four criteria), worked case H; treatment §1.13, vector 15 (no tensioners), template NOCI P1',
      },
    ],
    unanswered: [],
    caseload: 'on_track',
  },
});
