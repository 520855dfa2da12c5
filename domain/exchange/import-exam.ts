import { HIGHEST_POSITIVE_DEGREES } from '../exam/leg-raise';
import { ANKLE_BRACHIAL_INDEX, type Exam } from '../exam/schema';
import type { Finding } from '../vocabulary/finding';
import {
  type Muscle,
  mrcValue,
  type ReflexGrade,
  type SensationState,
  type StrengthGrade,
} from '../vocabulary/muscles';
import type { Side } from '../vocabulary/side';
import type { PublishedFacts } from './case-schema';
import { listed, observed } from './import-intake';
import { crossedLegs, writeSides } from './import-sides';

type PublishedExam = NonNullable<PublishedFacts['exam']>;
type Neurology = NonNullable<Exam['neurology']>;
type Sign = 'positive' | 'negative' | 'not_recorded' | undefined;

const signed = (value: Sign): Finding | undefined =>
  value === 'positive' ? 'present' : value === 'negative' ? 'absent' : undefined;

/** A decimal MRC value as the clinic writes it: 4.5 is 4+, 3.7 is 4−. */
function gradeOf(entry: NonNullable<PublishedExam['strength']>[number]): StrengthGrade | null {
  if (entry.mrc === null || entry.mrc === undefined)
    return entry.weak === true ? 'weak' : entry.weak === false ? '5' : null;
  const whole = Math.floor(entry.mrc);
  const rest = entry.mrc - whole;
  if (rest < 0.1 || whole >= 5) return String(whole) as StrengthGrade;
  if (rest <= 0.55) return whole === 0 ? '1' : (`${whole}+` as StrengthGrade);
  return whole + 1 === 5 ? '4+' : whole === 0 ? '1' : (`${whole + 1}-` as StrengthGrade);
}

const SENSATION: Record<string, SensationState> = {
  normal: 'normal',
  reduced: 'reduced',
  absent: 'absent',
  increased_or_allodynia: 'allodynia',
};
const REFLEX: Record<string, ReflexGrade> = { absent: '0', reduced: '1+', normal: '2+', brisk: '3+' };

function importStrength(exam: PublishedExam, sides: readonly Side[]): Neurology['strength'] {
  if (!exam.strength) return undefined;
  const strength: Partial<Record<Muscle, { left?: StrengthGrade; right?: StrengthGrade }>> = {};
  for (const entry of exam.strength) {
    const grade = gradeOf(entry);
    if (!grade) continue;
    for (const side of writeSides(entry.side, sides)) {
      const muscle = strength[entry.muscle] ?? {};
      const before = muscle[side];
      if (before && (mrcValue(before) ?? 5) <= (mrcValue(grade) ?? 5)) continue;
      muscle[side] = grade;
      strength[entry.muscle] = muscle;
    }
  }
  return strength;
}

function importSensation(exam: PublishedExam, sides: readonly Side[]): Partial<Neurology> {
  const sensation: NonNullable<Neurology['sensation']> = {};
  let perianal: SensationState | undefined;
  for (const entry of exam.sensationDermatomes ?? []) {
    const state = SENSATION[entry.state] ?? 'unable';
    if (entry.root === 'S3_S5') {
      perianal = state;
      continue;
    }
    for (const side of writeSides(entry.side, sides)) {
      sensation[entry.root] = { ...sensation[entry.root], [side]: { lightTouch: state } };
    }
  }
  const stated = exam.perianalSensation;
  return {
    sensation: exam.sensationDermatomes ? sensation : undefined,
    sensationAreas: exam.sensation?.slice(0, 80).map((entry) => ({
      region: entry.region,
      side: entry.side,
      state: SENSATION[entry.state] ?? 'unable',
    })),
    perianalSensation: stated && stated !== 'not_recorded' ? SENSATION[stated] : perianal,
  };
}

function importReflexes(exam: PublishedExam): Neurology['reflexes'] {
  if (!exam.reflexes) return undefined;
  const reflexes: NonNullable<Neurology['reflexes']> = {};
  for (const entry of exam.reflexes) {
    for (const side of writeSides(entry.side, []))
      reflexes[entry.reflex] = { ...reflexes[entry.reflex], [side]: REFLEX[entry.state] };
  }
  return reflexes;
}

function importNeurology(exam: PublishedExam, sides: readonly Side[]): Neurology {
  const whole = exam.neurologyStatedNormal === true;
  const normal = (stated: boolean | null | undefined) => (whole || stated === true ? true : undefined);
  return {
    strength: importStrength(exam, sides),
    reflexes: importReflexes(exam),
    ...importSensation(exam, sides),
    statedNormal: {
      strength: normal(exam.strengthStatedNormal),
      sensation: normal(exam.sensationStatedNormal),
      reflexes: normal(exam.reflexesStatedNormal),
    },
    wasting: listed(exam.wasting),
    analTone: exam.analTone === 'not_recorded' ? undefined : exam.analTone,
    postVoidMillilitres:
      exam.postVoidMl === null || exam.postVoidMl === undefined
        ? null
        : Math.min(5000, Math.max(0, exam.postVoidMl)),
    // An empty list means looked for and absent.
    upperMotorNeurone:
      exam.umn?.length === 0
        ? { babinski: 'absent', clonus: 'absent', brisk_reflexes: 'absent', spasticity: 'absent' }
        : listed(exam.umn),
    gait: listed(exam.gait),
  };
}

function raised(leg: NonNullable<PublishedExam['slr']>['left']) {
  if (!leg) return undefined;
  const degrees =
    leg.degrees === null || leg.degrees === undefined
      ? null
      : Math.round(Math.min(120, Math.max(0, leg.degrees)));
  const tooHigh = leg.result === 'positive' && degrees !== null && degrees > HIGHEST_POSITIVE_DEGREES;
  const result = leg.result === 'not_recorded' || tooHigh ? undefined : leg.result;
  return { result, degrees };
}

function importMechanosensitivity(exam: PublishedExam, sides: readonly Side[]): Exam['mechanosensitivity'] {
  const crossed = signed(exam.crossedSlr);
  const slump = exam.slump === 'not_recorded' ? undefined : exam.slump;
  const on = <Value>(where: readonly Side[], value: Value | undefined) =>
    value === undefined ? undefined : Object.fromEntries(where.map((side) => [side, value]));
  return {
    slr: exam.slr && { left: raised(exam.slr.left), right: raised(exam.slr.right) },
    crossedSlr: on(crossedLegs(sides), crossed),
    slump: on(writeSides('unknown', sides), slump && { result: slump }),
    femoralStretch: exam.femoralStretch && {
      left: signed(exam.femoralStretch.left),
      right: signed(exam.femoralStretch.right),
    },
  };
}

function importMovement(exam: PublishedExam, sides: readonly Side[]): Exam['movement'] {
  const repeated = exam.repeatedMovements;
  const shift = exam.lumbarMovement?.includes('lateral_shift');
  return {
    lumbar: listed(exam.lumbarMovement?.filter((movement) => movement !== 'lateral_shift')),
    repeatedExtension:
      repeated === 'centralises_extension'
        ? 'centralises'
        : repeated === 'worse_extension'
          ? 'worse'
          : repeated === 'no_effect'
            ? 'no_effect'
            : null,
    repeatedFlexion:
      repeated === 'centralises_flexion'
        ? 'centralises'
        : repeated === 'worse_flexion'
          ? 'worse'
          : repeated === 'peripheralises'
            ? 'peripheralises'
            : null,
    // The format holds no direction; a shift is written away from the painful leg, where most are.
    lateralShift: shift ? (crossedLegs(sides)[0] ?? null) : null,
    stepOff: observed(exam.stepOff),
  };
}

function importCompeting(exam: PublishedExam): Exam['competing'] {
  const positive = exam.sijTestsPositive;
  const gluteal = exam.deepGluteal;
  const has = (name: NonNullable<typeof gluteal>[number]): Finding | undefined =>
    gluteal?.includes(name) ? 'present' : undefined;
  const tinel = exam.tinel;
  const nerve = (name: NonNullable<typeof tinel>[number]): Finding | undefined =>
    tinel?.includes(name) ? 'present' : undefined;
  return {
    sijCount:
      positive === null || positive === undefined
        ? null
        : { positive, done: Math.min(6, Math.max(positive, exam.sijTestsDone ?? positive)) },
    faber: signed(exam.faber),
    fortin: observed(exam.fortin),
    sacralTender: observed(exam.sacralTender),
    hip: listed(exam.hip),
    deepGluteal: gluteal && {
      fair: has('fair_positive') ?? (gluteal.includes('fair_negative') ? 'absent' : undefined),
      seated_piriformis: has('seated_piriformis_positive'),
      active_piriformis: has('active_piriformis_positive'),
      sciatic_notch_tender: has('sciatic_notch_tender'),
      gluteal_trigger_points: has('gluteal_trigger_points'),
      resisted_rotation_painful: has('resisted_rotation_painful'),
    },
    nerve: tinel && {
      tinel_fibular_neck: nerve('fibular_neck_positive'),
      tinel_inguinal_ligament: nerve('inguinal_ligament_positive'),
      tinel_tarsal_tunnel: nerve('tarsal_tunnel_positive'),
      pelvic_compression_eases: nerve('pelvic_compression_eases'),
    },
  };
}

function importVascular(exam: PublishedExam, sides: readonly Side[]): Exam['vascular'] {
  const pulses = exam.pulses === 'not_recorded' ? undefined : exam.pulses;
  const where: Side[] = pulses === 'normal' ? ['left', 'right'] : writeSides('unknown', sides);
  const index = exam.abi;
  return {
    pulses: pulses && Object.fromEntries(where.map((side) => [side, pulses])),
    // What no measurement shows is no measurement.
    ankleBrachialIndex:
      index === null ||
      index === undefined ||
      index < ANKLE_BRACHIAL_INDEX.least ||
      index > ANKLE_BRACHIAL_INDEX.most
        ? undefined
        : Object.fromEntries(writeSides('unknown', sides).map((side) => [side, index])),
    abdomenPulsatile: observed(exam.abdomenPulsatile),
    calfSwollen: observed(exam.calfSwollen),
  };
}

/** Everything the examiner found, from a published case. `sides` are the symptomatic legs. */
export function importExam(published: PublishedFacts, sides: readonly Side[]): Exam {
  const exam = published.exam;
  if (!exam) return {};
  return {
    neurology: importNeurology(exam, sides),
    mechanosensitivity: importMechanosensitivity(exam, sides),
    movement: importMovement(exam, sides),
    competing: importCompeting(exam),
    vascular: importVascular(exam, sides),
    spine: {
      percussionTender: observed(exam.spinePercussionTender),
      midlineTender: observed(exam.midlineTender),
      rashVesicles: observed(exam.rashVesicles),
    },
    sensitisation: {
      allodyniaOrHyperalgesia: observed(exam.allodyniaOrHyperalgesia),
      nociplasticSignsStated: observed(exam.nociplasticSignsStated),
    },
  };
}
