import { effectTold } from '../intake/readings';
import {
  cluster,
  dermatome,
  finding,
  legFinding,
  legRaise,
  muscle,
  type Probe,
  reflex,
  withValue,
} from './probe';

const CES = 'intake.caudaEquina';

/** Safety questions: each may move the tier. */
const SAFETY_PROBES: readonly Probe[] = [
  finding({
    id: 'ces.saddle',
    ask: 'Numbness around the saddle or genitals?',
    field: `${CES}.saddle`,
    safety: true,
    says: ['new numbness in the saddle area', 'saddle sensation normal'],
  }),
  finding({
    id: 'ces.bladder',
    ask: 'Any change in passing urine?',
    field: `${CES}.bladder`,
    safety: true,
    says: ['a change in bladder function', 'bladder normal'],
  }),
  finding({
    id: 'ces.bowel',
    ask: 'Any change in bowel control?',
    field: `${CES}.bowel`,
    safety: true,
    says: ['a change in bowel control', 'bowel normal'],
  }),
  finding({
    id: 'fever',
    ask: 'Fever or rigors?',
    field: 'intake.generalHealth.fever',
    safety: true,
    says: ['fever', 'no fever'],
  }),
  finding({
    id: 'history.cancer',
    ask: 'Cancer at any time?',
    field: 'intake.history.cancer',
    safety: true,
    says: ['a history of cancer', 'no history of cancer'],
  }),
  finding({
    id: 'weight_loss',
    ask: 'Unexplained weight loss?',
    field: 'intake.generalHealth.weightLoss',
    safety: true,
    says: ['unexplained weight loss', 'no weight loss'],
  }),
  finding({
    id: 'umn.babinski',
    ask: 'Plantar response',
    field: 'exam.neurology.upperMotorNeurone.babinski',
    minutes: 1,
    says: ['Babinski present', 'plantar response down'],
  }),
];

const HISTORY_PROBES: readonly Probe[] = [
  finding({
    id: 'pain.below_knee',
    ask: 'Does the pain go below the knee?',
    field: 'intake.pain.belowKnee',
    says: ['pain below the knee', 'no pain below the knee'],
  }),
  finding({
    id: 'pain.leg_worse',
    ask: 'Which is worse, leg or back?',
    field: 'intake.pain.legWorseThanBack',
    says: ['leg worse than back', 'back worse than leg'],
  }),
  finding({
    id: 'pain.back',
    ask: 'Is there back pain as well?',
    field: 'intake.pain.backPain',
    says: ['back pain', 'no back pain'],
  }),
  finding({
    id: 'pain.cough',
    ask: 'Worse on coughing, sneezing or straining?',
    field: 'intake.pain.coughSneezeStrain',
    says: ['worse on coughing', 'not worse on coughing'],
  }),
  finding({
    id: 'quality.shooting',
    ask: 'Shooting, electric or burning?',
    field: 'intake.pain.quality.shooting',
    says: ['shooting pain', 'not shooting'],
  }),
  finding({
    id: 'quality.dull',
    ask: 'Dull and hard to outline?',
    field: 'intake.pain.quality.dull',
    says: ['dull pain', 'not dull'],
  }),
  finding({
    id: 'tingling',
    ask: 'Numbness or tingling?',
    field: 'intake.symptoms.tinglingAny',
    says: ['tingling', 'no tingling'],
  }),
  finding({
    id: 'aggravating.walking',
    ask: 'What does walking do?',
    field: 'intake.pain.aggravating.walking',
    says: ['worse walking', 'not worse walking'],
    settled: ({ intake }) => effectTold(intake, 'walking'),
  }),
  finding({
    id: 'aggravating.standing',
    ask: 'What does standing do?',
    field: 'intake.pain.aggravating.standing',
    says: ['worse standing', 'not worse standing'],
    settled: ({ intake }) => effectTold(intake, 'standing'),
  }),
  finding({
    id: 'aggravating.sitting',
    ask: 'What does sitting do?',
    field: 'intake.pain.aggravating.sitting',
    says: ['worse sitting', 'not worse sitting'],
    settled: ({ intake }) => effectTold(intake, 'sitting'),
  }),
  finding({
    id: 'easing.sitting',
    ask: 'Does sitting ease it?',
    field: 'intake.pain.easing.sitting',
    says: ['eased by sitting', 'not eased by sitting'],
    settled: ({ intake }) => effectTold(intake, 'sitting'),
  }),
  finding({
    id: 'easing.flexion',
    ask: 'Does bending forward ease it?',
    field: 'intake.pain.easing.flexion',
    says: ['eased by bending forward', 'not eased by bending forward'],
    settled: ({ intake }) => effectTold(intake, 'flexion'),
  }),
  finding({
    id: 'easing.standing_still',
    ask: 'Does standing still end it within minutes?',
    field: 'intake.pain.easing.standing_still',
    says: ['eased by standing still', 'not eased by standing still'],
  }),
  finding({
    id: 'aggravating.rolling',
    ask: 'Worse turning in bed?',
    field: 'intake.pain.aggravating.rolling_in_bed',
    says: ['worse turning in bed', 'not worse turning in bed'],
  }),
  finding({
    id: 'widespread',
    ask: 'Pain in many parts of the body?',
    field: 'intake.symptoms.widespreadPain',
    says: ['widespread pain', 'pain not widespread'],
  }),
];

const EXAM_PROBES: readonly Probe[] = [
  reflex('achilles', 'Achilles'),
  reflex('patellar', 'patellar'),
  muscle('great_toe_extension', 'great-toe extension'),
  muscle('plantarflexion', 'plantarflexion'),
  muscle('hip_abduction', 'hip abduction'),
  muscle('knee_extension', 'knee extension'),
  muscle('ankle_dorsiflexion', 'ankle dorsiflexion', '3'),
  muscle('ankle_inversion', 'ankle inversion'),
  dermatome('L4', 'inner shin'),
  dermatome('L5', 'web of the great toe'),
  dermatome('S1', 'outer foot'),
  legRaise('slr', 'straight leg raise'),
  legRaise('slump', 'slump'),
  legFinding({
    id: 'femoral_stretch',
    ask: 'femoral nerve stretch',
    field: 'exam.mechanosensitivity.femoralStretch',
    minutes: 1,
    says: ['femoral stretch positive', 'femoral stretch negative'],
  }),
  cluster(
    {
      id: 'sij.provocation',
      ask: 'Sacroiliac provocation tests (at least four)',
      field: 'exam.competing.sijTests',
      minutes: 3,
      says: ['three or more sacroiliac tests positive', 'sacroiliac tests negative'],
    },
    ['exam', 'competing', 'sijCount'],
    [
      { positive: 4, done: 6 },
      { positive: 0, done: 6 },
    ],
    (facts) => {
      const count = facts.exam.competing?.sijCount;
      const named = Object.values(facts.exam.competing?.sijTests ?? {});
      const positive = Math.max(count?.positive ?? 0, named.filter((one) => one === 'present').length);
      if (!count && named.length === 0) return null;
      return positive >= 3 ? 0 : 1;
    },
  ),
  cluster(
    {
      id: 'hip.rotation',
      ask: 'Hip internal rotation and scour',
      field: 'exam.competing.hip',
      minutes: 1,
      says: ['hip rotation limited and painful', 'hip examination normal'],
    },
    ['exam', 'competing', 'hip'],
    [{ internal_rotation_limited: 'present', groin_pain_on_rotation: 'present' }, { normal: 'present' }],
    (facts) => {
      const hip = facts.exam.competing?.hip;
      if (!hip) return null;
      return Object.entries(hip).some(([key, state]) => key !== 'normal' && state === 'present') ? 0 : 1;
    },
  ),
  finding({
    id: 'piriformis.active',
    ask: 'Active and seated piriformis tests',
    field: 'exam.competing.deepGluteal.active_piriformis',
    minutes: 2,
    says: ['piriformis test positive', 'piriformis test negative'],
  }),
  finding({
    id: 'tinel.fibular_neck',
    ask: 'Tap the fibular neck',
    field: 'exam.competing.nerve.tinel_fibular_neck',
    says: ['Tinel at the fibular neck', 'no Tinel at the fibular neck'],
  }),
  finding({
    id: 'tinel.inguinal',
    ask: 'Tap the inguinal ligament',
    field: 'exam.competing.nerve.tinel_inguinal_ligament',
    says: ['Tinel at the inguinal ligament', 'no Tinel at the inguinal ligament'],
  }),
  finding({
    id: 'faber',
    ask: 'FABER',
    field: 'exam.competing.faber',
    minutes: 0.5,
    says: ['FABER brings on the familiar pain', 'FABER negative'],
  }),
  {
    id: 'pulses',
    ask: 'Foot pulses, both sides',
    field: 'exam.vascular.pulses',
    path: 'exam.vascular.pulses',
    minutes: 2,
    safety: false,
    outcomes: [
      {
        says: 'a foot pulse absent',
        apply: (facts, side) => withValue(facts, ['exam', 'vascular', 'pulses', side], 'absent'),
      },
      {
        says: 'foot pulses normal',
        apply: (facts) =>
          withValue(facts, ['exam', 'vascular', 'pulses'], { left: 'normal', right: 'normal' }),
      },
    ],
    recorded: (facts) => {
      const states = Object.values(facts.exam.vascular?.pulses ?? {});
      if (states.includes('absent') || states.includes('reduced')) return 0;
      return states.includes('normal') ? 1 : null;
    },
  },
];

/** Every observation the engine can imagine made or changed, in the order ties are broken. */
export const PROBES: readonly Probe[] = [...SAFETY_PROBES, ...HISTORY_PROBES, ...EXAM_PROBES];
