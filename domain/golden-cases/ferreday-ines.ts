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
  reflexes,
  SIJ_CLEAR,
  sensation,
  strength,
  WELL,
} from './usual-findings';

const intake = (on: OnDay): Intake => ({
  story:
    'Stiff, dull low back since moving flat; an ache spreads over the left buttock into the back of the thigh and wanders. Nothing below the knee, no tingling. Loosens up once she moves.',
  episode: {
    onsetDate: on(20),
    manner: 'after_lifting_or_bending',
    trend: 'improving',
    becameBilateral: 'absent',
    priorEpisodes: 'present',
    careTried: [{ what: 'rest', weeks: 1, effect: 'none' }],
  },
  pain: {
    areas: [
      { region: 'low_back', side: 'both' },
      { region: 'buttock', side: 'left' },
      { region: 'thigh_post', side: 'left' },
    ],
    legSide: 'left',
    ...has('backPain', 'legPain'),
    ...denies('legWorseThanBack', 'belowKnee', 'constant', 'night', 'severe', 'coughSneezeStrain'),
    nprsLegWorst: 3,
    nprsLegAverage: 2,
    nprsLegNow: 1,
    nprsBack: 5,
    quality: { ...has('dull', 'ache', 'stiff'), ...denies('shooting', 'electric', 'burning') },
    path: 'moves',
    aggravating: has('sitting', 'lifting', 'flexion', 'morning'),
    easing: has('movement', 'walking', 'heat_cold'),
    sitMinutes: 45,
  },
  irritability: {
    provocation: 'moderate',
    settle: 'under_5_min',
    nightWaking: 'none',
    easingPositionFound: 'present',
    worseNextDay: 'absent',
    sleepHours: 7,
  },
  symptoms: {
    ...denies('numbnessAny', 'tinglingAny', 'heaviness', 'sleepDisturbed', 'widespreadPain'),
    morningStiffness: 'present',
    weakness: { reported: 'absent' },
  },
  caudaEquina: CLEAR_SCREEN,
  generalHealth: { ...WELL, fallsLastYear: 0 },
  history: { ...NO_RISKS, ...has('sedentary_work'), ...denies('pregnant', 'postpartum', 'smoking') },
  goals: {
    activities: [
      { activity: 'Carry boxes up the stairs', score: 4 },
      { activity: 'Edit film for three hours', score: 5 },
    ],
    work: 'Film editor, freelance.',
    confidence: 9,
  },
});

const exam = (on: OnDay): Exam => ({
  examinedOn: on(4),
  neurology: {
    strength: strength({ hip_abduction: FULL }),
    reflexes: reflexes({}),
    sensation: sensation(),
    upperMotorNeurone: NO_UMN_SIGNS,
  },
  mechanosensitivity: {
    slr: {
      left: { result: 'negative', degrees: 80, response: 'hamstring_stretch' },
      right: { result: 'negative', degrees: 85, response: 'hamstring_stretch' },
    },
    slump: { left: { result: 'negative' }, right: { result: 'negative' } },
  },
  movement: {
    lumbar: has('flexion_painful', 'side_bending_painful'),
    repeatedExtension: 'eases',
    repeatedFlexion: 'no_effect',
    lateralShift: 'none',
  },
  competing: { hip: HIP_CLEAR, sijTests: SIJ_CLEAR, faber: 'absent' },
  spine: denies('percussionTender', 'midlineTender'),
  sensitisation: { proportionateMechanical: 'present', diffuseTenderness: 'absent' },
  asterisks: ['Finger to floor 25 cm'],
});

/** Examined four days ago; the note still waits for its signature. */
export const ferredayInes = defineGoldenCase({
  id: 'ferreday-ines',
  person: { familyName: 'Ferreday', givenName: 'Ines', birthDate: '1991-08-06', sex: 'female' },
  therapist: 'rossi',
  story: 'Somatic referred pain to the mid-thigh, week 3; examined, note not signed.',
  stage: 'assessed_not_signed',
  picture: 'somatic_referred',
  portal: false,
  timeline: [
    { daysAgo: 4, kind: 'opened' },
    { daysAgo: 4, kind: 'intake', data: intake },
    { daysAgo: 4, kind: 'exam', data: exam },
    { daysAgo: 4, kind: 'imaging', data: () => ({ status: 'not_done' }) },
  ],
  expects: {
    readings: [
      {
        tier: 'routine',
        rules: [],
        mechanisms: ['somatic_referred'],
        roots: 'none',
        source: 'Classification §2.1 and §3.1 (proximal dull ache, neurology normal, tension tests negative)',
      },
    ],
    unanswered: [],
    caseload: 'unsigned',
  },
});
