import { bothAnkleJerksLost, briskReflexes, clonus, footDropGait, umnSign } from '../../exam/readings';
import { reportedWeakness } from '../../intake/readings';
import { findingIn } from '../../vocabulary/finding';
import type { Muscle } from '../../vocabulary/muscles';
import type { Region } from '../../vocabulary/regions';
import type { CaseReading } from '../case-reading';
import { asState, type SignState } from '../leg-reading';
import { MOTOR_WEIGHTS, SENSATION_KEY_OF_REGION } from '../root-weights';
import { presentIf, signTable } from './sign';

/** Weak muscles a single root could explain: those equally weak on both sides are left out (corrections 9). */
const rootMuscles = (c: CaseReading): Muscle[] =>
  c.legs.flatMap((leg) =>
    [...leg.weak].filter((muscle) => MOTOR_WEIGHTS[muscle] && !leg.weakBothSides.has(muscle)),
  );

export function weakness(c: CaseReading): SignState {
  if (rootMuscles(c).length > 0) return 'present';
  if (c.weak.size > 0) return 'unknown';
  return c.strong.size > 0 ? 'absent' : 'unknown';
}

export function sensoryLoss(c: CaseReading): SignState {
  const rootArea = (regions: ReadonlySet<Region>) =>
    [...regions].some((region) => SENSATION_KEY_OF_REGION[region] || region === 'thigh_lat');
  if (c.legs.some((leg) => leg.sensoryLossRoots.size > 0 || rootArea(leg.sensoryLossRegions)))
    return 'present';
  return c.legs.some((leg) => leg.sensationNormal) ? 'absent' : 'unknown';
}

export function reflexLoss(c: CaseReading): SignState {
  if (c.legs.some((leg) => leg.reflexLost.size > 0)) return 'present';
  return c.legs.some((leg) => leg.reflexNormal.size > 0) ? 'absent' : 'unknown';
}

/** Any objective deficit, whatever nerve it belongs to. */
export const hasDeficit = (c: CaseReading): boolean =>
  c.weak.size > 0 ||
  c.legs.some(
    (leg) => leg.sensoryLossRegions.size + leg.sensoryLossRoots.size > 0 || leg.reflexLost.size > 0,
  );

/** Deficit that a root could own: what speaks against hip, sacroiliac joint, muscle. */
function rootDeficit(c: CaseReading): SignState {
  const states = [weakness(c), sensoryLoss(c), reflexLoss(c)];
  if (states.includes('present')) return 'present';
  return states.every((state) => state === 'absent') ? 'absent' : 'unknown';
}

function neurologyNormal(c: CaseReading): SignState {
  if (hasDeficit(c)) return 'absent';
  const normal = [weakness(c), sensoryLoss(c), reflexLoss(c)].filter((state) => state === 'absent').length;
  return presentIf(normal >= 2);
}

/** MRC 3 is where the foot drops (NHS Lothian definition, found; specification RF-MOT-2). */
const DROP = 3.4;

function footDrop(c: CaseReading): SignState {
  const told = reportedWeakness(c.facts.intake);
  if (footDropGait(c.facts.exam) || told.footDrop) return 'present';
  if (c.legs.some((leg) => (leg.weakGrades.get('ankle_dorsiflexion') ?? 5) <= DROP)) return 'present';
  return c.strong.has('ankle_dorsiflexion') ? 'absent' : 'unknown';
}

const muscle =
  (name: Muscle) =>
  (c: CaseReading): SignState =>
    c.weak.has(name) ? 'present' : c.strong.has(name) ? 'absent' : 'unknown';

const THIGH_FRONT: readonly Region[] = [
  'thigh_ant_upper',
  'thigh_ant_lower',
  'thigh_lat',
  'thigh_unspecified',
  'hip_lateral',
  'groin',
];

function quadriceps(c: CaseReading): boolean {
  const told = reportedWeakness(c.facts.intake).muscles;
  return (
    c.weak.has('knee_extension') ||
    c.weak.has('hip_flexion') ||
    findingIn(c.facts.exam.neurology?.wasting, 'thigh') === 'present' ||
    (told.includes('knee_extension') && !c.strong.has('knee_extension'))
  );
}

function upperMotorNeurone(c: CaseReading): SignState {
  if (c.gates.some((gate) => gate.id === 'upper_motor_neurone')) return 'present';
  const exam = c.facts.exam;
  const states = [
    asState(umnSign(exam, 'babinski')),
    asState(clonus(exam)),
    asState(umnSign(exam, 'spasticity')),
    asState(umnSign(exam, 'sensory_level')),
  ];
  if (states.includes('present')) return 'present';
  return states.includes('absent') && briskReflexes(exam) !== 'present' ? 'absent' : 'unknown';
}

const weakAnkle = (c: CaseReading): boolean => c.weak.has('ankle_dorsiflexion') || footDrop(c) === 'present';

/** Spared or weak beside a weak ankle: without one these muscles say nothing about the peroneal nerve. */
const besideWeakAnkle =
  (name: Muscle) =>
  (c: CaseReading): SignState =>
    weakAnkle(c) ? muscle(name)(c) : 'unknown';

const strength = (name: string) => `exam.neurology.strength.${name}`;

export const NEUROLOGY_SIGNS = signTable({
  weakness_root: {
    field: 'exam.neurology.strength',
    present: 'weakness in a root pattern',
    absent: 'strength full where tested',
    ask: 'Test great-toe extension, hip abduction and heel raises',
    minutes: 1,
    read: weakness,
  },
  sensory_loss_root: {
    field: 'exam.neurology.sensation',
    present: 'reduced sensation on the leg',
    absent: 'sensation normal where tested',
    ask: 'Pinprick at web space, outer foot and inner shin',
    minutes: 1,
    read: sensoryLoss,
  },
  reflex_loss: {
    field: 'exam.neurology.reflexes',
    present: 'a tendon reflex weaker than on the other side',
    absent: 'reflexes equal',
    ask: 'Knee and ankle jerks, both sides',
    minutes: 0.5,
    read: reflexLoss,
  },
  root_deficit: {
    field: 'exam.neurology',
    present: 'an objective nerve deficit',
    absent: 'no objective nerve deficit',
    ask: 'Strength, sensation and reflexes of the leg',
    minutes: 2,
    read: rootDeficit,
  },
  neurology_normal: {
    field: 'exam.neurology',
    present: 'neurological examination normal',
    absent: 'neurological examination not normal',
    ask: null,
    minutes: 0,
    read: neurologyNormal,
  },
  weak_both_sides: {
    field: 'exam.neurology.strength',
    present: 'the same muscle weak on both sides with one painful leg',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(c.weakBothSides.size > 0),
  },
  foot_drop: {
    field: strength('ankle_dorsiflexion'),
    present: 'foot drop',
    absent: 'ankle dorsiflexion full',
    ask: 'Ankle dorsiflexion or heel walking',
    minutes: 0.5,
    read: footDrop,
  },
  dorsiflexion_weak: {
    field: strength('ankle_dorsiflexion'),
    present: 'ankle dorsiflexion weak',
    absent: 'ankle dorsiflexion full',
    ask: null,
    minutes: 0,
    read: muscle('ankle_dorsiflexion'),
  },
  inversion_weak: {
    field: strength('ankle_inversion'),
    present: 'ankle inversion weak',
    absent: 'ankle inversion full',
    ask: 'Ankle inversion (spared in a peroneal lesion)',
    minutes: 0.5,
    read: besideWeakAnkle('ankle_inversion'),
  },
  hip_abduction_weak: {
    field: strength('hip_abduction'),
    present: 'hip abduction weak',
    absent: 'hip abduction full',
    ask: 'Hip abduction (weak in L5, spared in a peroneal lesion)',
    minutes: 0.5,
    read: besideWeakAnkle('hip_abduction'),
  },
  eversion_weak: {
    field: strength('ankle_eversion'),
    present: 'ankle eversion weak',
    absent: 'ankle eversion full',
    ask: 'Ankle eversion',
    minutes: 0.5,
    read: muscle('ankle_eversion'),
  },
  plantarflexion_weak: {
    field: strength('plantarflexion'),
    present: 'plantarflexion weak',
    absent: 'plantarflexion full',
    ask: 'Ten single-leg heel raises',
    minutes: 0.5,
    read: besideWeakAnkle('plantarflexion'),
  },
  quadriceps_weak: {
    field: strength('knee_extension'),
    present: 'knee extension weak',
    absent: 'knee extension full',
    ask: 'Knee extension or single-leg sit to stand',
    minutes: 0.5,
    read: muscle('knee_extension'),
  },
  femoral_pattern: {
    field: strength('knee_extension'),
    present: 'weakness confined to the femoral nerve, with its reflex or skin',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => {
      const femoral: readonly Muscle[] = ['knee_extension', 'hip_flexion'];
      const skin: readonly Region[] = [
        'thigh_ant_upper',
        'thigh_ant_lower',
        'leg_medial',
        'knee_ant',
        'knee_medial',
        'foot_med',
      ];
      const confined = c.weak.has('knee_extension') && [...c.weak].every((one) => femoral.includes(one));
      const reflex = c.legs.some((leg) => leg.reflexLost.has('patellar') && !leg.reflexLost.has('achilles'));
      const field = c.sensory.size > 0 && [...c.sensory].every((region) => skin.includes(region));
      const spared = c.strong.has('ankle_dorsiflexion') || c.strong.has('hip_adduction');
      return presentIf(confined && spared && (reflex || field));
    },
  },
  adduction_spared: {
    field: strength('hip_adduction'),
    present: 'knee extension weak with hip adduction spared',
    absent: 'hip adduction weak as well',
    ask: 'Hip adduction (spared in a femoral lesion)',
    minutes: 0.5,
    read: (c) =>
      c.weak.has('knee_extension')
        ? c.strong.has('hip_adduction')
          ? 'present'
          : c.weak.has('hip_adduction')
            ? 'absent'
            : 'unknown'
        : 'unknown',
  },
  thigh_pain_with_quadriceps: {
    field: strength('knee_extension'),
    present: 'thigh pain with quadriceps weakness or wasting',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(quadriceps(c) && THIGH_FRONT.some((region) => c.pain.has(region))),
  },
  thigh_wasting: {
    field: 'exam.neurology.wasting.thigh',
    present: 'thigh wasting',
    absent: 'no thigh wasting',
    ask: null,
    minutes: 0,
    read: (c) => asState(findingIn(c.facts.exam.neurology?.wasting, 'thigh')),
  },
  patellar_kept: {
    field: 'exam.neurology.reflexes.patellar',
    present: 'knee jerk kept',
    absent: 'knee jerk weaker',
    ask: 'Knee jerk, both sides',
    minutes: 0.5,
    read: (c) =>
      c.legs.some((leg) => leg.reflexLost.has('patellar'))
        ? 'absent'
        : presentIf(c.legs.some((leg) => leg.reflexNormal.has('patellar'))),
  },
  both_ankle_jerks_lost: {
    field: 'exam.neurology.reflexes.achilles',
    present: 'both ankle jerks lost',
    absent: 'ankle jerks kept',
    ask: 'Ankle jerks, both sides',
    minutes: 0.5,
    read: (c) => asState(bothAnkleJerksLost(c.facts.exam)),
  },
  any_weakness: {
    field: 'exam.neurology.strength',
    present: 'weakness on examination',
    absent: 'no weakness on examination',
    ask: null,
    minutes: 0,
    read: (c) => (c.weak.size > 0 ? 'present' : c.strong.size > 0 ? 'absent' : 'unknown'),
  },
  upper_motor_neurone: {
    field: 'exam.neurology.upperMotorNeurone',
    present: 'an upper motor neurone sign',
    absent: 'no upper motor neurone sign',
    // Asked for by the safety rules, not by each mechanism.
    ask: null,
    minutes: 0,
    read: upperMotorNeurone,
  },
});
