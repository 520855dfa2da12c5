import { HIP_SIGNS, SIJ_TESTS } from '../../exam/items';
import { lowestAnkleBrachialIndex, pulses } from '../../exam/readings';
import { type Finding, type FindingMap, findingIn } from '../../vocabulary/finding';
import { SIDES } from '../../vocabulary/side';
import type { CaseReading } from '../case-reading';
import { asState, type LegReading, type SignState } from '../leg-reading';
import { eitherOf, presentIf, signTable } from './sign';

const onLegs = (pick: (leg: LegReading) => SignState) => (c: CaseReading) => eitherOf(c.legs.map(pick));

/** Sacroiliac provocation: positives and tests done, from named tests or from a stated count. */
export function sijCount(c: CaseReading): { positive: number; done: number } {
  const competing = c.facts.exam.competing;
  const states = SIJ_TESTS.map((test) => findingIn(competing?.sijTests, test));
  const positive = states.filter((state) => state === 'present').length;
  const done = states.filter((state) => state === 'present' || state === 'absent').length;
  const stated = competing?.sijCount;
  return stated && stated.done > done
    ? { positive: stated.positive, done: Math.max(stated.done, stated.positive) }
    : { positive, done };
}

export function centralises(c: CaseReading): SignState {
  const movement = c.facts.exam.movement;
  const repeated = [movement?.repeatedExtension, movement?.repeatedFlexion, movement?.repeatedSideGlide];
  if (repeated.includes('centralises')) return 'present';
  return repeated.some(
    (one) => one === 'no_effect' || one === 'worse' || one === 'peripheralises' || one === 'eases',
  )
    ? 'absent'
    : 'unknown';
}

/** Hip signs that point to the joint; `normal` and `cannot_weight_bear` are read apart. */
export function hipSigns(c: CaseReading): { positive: number; normal: boolean } {
  const competing = c.facts.exam.competing;
  const signs = HIP_SIGNS.filter((sign) => sign !== 'normal');
  const positive = new Set<string>(signs.filter((sign) => findingIn(competing?.hip, sign) === 'present'));
  // Sutlive 2008 and Altman use ≤15–25° of internal rotation; 15 is the stricter one (specification §3.8).
  if (SIDES.some((side) => (competing?.hipInternalRotationDegrees?.[side] ?? 90) <= 15))
    positive.add('internal_rotation_limited');
  const normal = findingIn(competing?.hip, 'normal') === 'present' && positive.size === 0;
  const denied = signs.filter((sign) => findingIn(competing?.hip, sign) === 'absent').length >= 3;
  return { positive: positive.size, normal: normal || (denied && positive.size === 0) };
}

const gluteal = (c: CaseReading) => c.facts.exam.competing?.deepGluteal as FindingMap<string> | undefined;
const glutealTest = (key: string) => (c: CaseReading) => asState(gluteal(c)?.[key] as Finding | undefined);
const nerveTest = (key: string) => (c: CaseReading) =>
  asState((c.facts.exam.competing?.nerve as FindingMap<string> | undefined)?.[key]);

const tension = 'exam.mechanosensitivity';

export const TEST_SIGNS = signTable({
  slr: {
    field: `${tension}.slr`,
    present: 'straight leg raise brings on the leg pain',
    absent: 'straight leg raise negative',
    ask: 'Straight leg raise, both legs, with differentiation',
    minutes: 1,
    read: onLegs((leg) => leg.slr),
  },
  slump: {
    field: `${tension}.slump`,
    present: 'slump positive',
    absent: 'slump negative',
    ask: 'Slump test',
    minutes: 1,
    read: onLegs((leg) => leg.slump),
  },
  crossed_slr: {
    field: `${tension}.crossedSlr`,
    present: 'crossed straight leg raise positive',
    absent: 'crossed straight leg raise negative',
    ask: null,
    minutes: 0,
    read: onLegs((leg) => leg.crossedSlr),
  },
  femoral_stretch: {
    field: `${tension}.femoralStretch`,
    present: 'femoral nerve stretch positive',
    absent: 'femoral nerve stretch negative',
    ask: 'Femoral nerve stretch, both legs',
    minutes: 1,
    read: onLegs((leg) => leg.femoralStretch),
  },
  slr_pallor: {
    field: `${tension}.slr`,
    present: 'the raised leg goes pale',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) =>
      presentIf(SIDES.some((side) => c.facts.exam.mechanosensitivity?.slr?.[side]?.response === 'pallor')),
  },
  centralises: {
    field: 'exam.movement.repeatedExtension',
    present: 'repeated movements centralise the pain',
    absent: 'repeated movements do not centralise the pain',
    ask: 'Repeated movements in both directions',
    minutes: 3,
    read: centralises,
  },
  sij_cluster: {
    field: 'exam.competing.sijTests',
    present: 'three or more sacroiliac tests bring on the familiar pain',
    absent: 'at most one sacroiliac test positive',
    ask: 'Sacroiliac provocation tests (at least four)',
    minutes: 3,
    read: (c) => {
      const { positive, done } = sijCount(c);
      return positive >= 3 ? 'present' : done >= 3 && positive <= 1 ? 'absent' : 'unknown';
    },
  },
  sij_cluster_no_centralisation: {
    field: 'exam.competing.sijTests',
    present: 'sacroiliac tests positive and repeated movements do not centralise',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(sijCount(c).positive >= 3 && centralises(c) === 'absent'),
  },
  faber: {
    field: 'exam.competing.faber',
    present: 'FABER brings on the familiar pain',
    absent: 'FABER negative',
    ask: null,
    minutes: 0.5,
    read: (c) => asState(c.facts.exam.competing?.faber),
  },
  sacral_tender: {
    field: 'exam.competing.sacralTender',
    present: 'sacrum or sacroiliac joint tender',
    absent: 'sacrum not tender',
    ask: null,
    minutes: 0.5,
    read: (c) => asState(c.facts.exam.competing?.sacralTender),
  },
  hip_signs_one: {
    field: 'exam.competing.hip',
    present: 'a hip sign is positive',
    absent: 'hip examination normal',
    ask: 'Hip internal rotation and scour',
    minutes: 1,
    read: (c) => {
      const { positive, normal } = hipSigns(c);
      return positive >= 1 ? 'present' : normal ? 'absent' : 'unknown';
    },
  },
  hip_signs_two: {
    field: 'exam.competing.hip',
    present: 'two hip signs are positive',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(hipSigns(c).positive >= 2),
  },
  hip_signs_three: {
    field: 'exam.competing.hip',
    present: 'three or more hip signs are positive',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(hipSigns(c).positive >= 3),
  },
  hip_gait: {
    field: 'exam.neurology.gait',
    present: 'limp or Trendelenburg gait',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(findingIn(c.facts.exam.neurology?.gait, 'trendelenburg') === 'present'),
  },
  piriformis_test: {
    field: 'exam.competing.deepGluteal.active_piriformis',
    present: 'active or seated piriformis test positive',
    absent: 'piriformis tests negative',
    ask: 'Active and seated piriformis tests',
    minutes: 2,
    read: (c) => {
      const states = [glutealTest('active_piriformis')(c), glutealTest('seated_piriformis')(c)];
      if (states.includes('present')) return 'present';
      return states.every((state) => state === 'absent') ? 'absent' : 'unknown';
    },
  },
  fair: {
    field: 'exam.competing.deepGluteal.fair',
    present: 'FAIR positive',
    absent: 'FAIR negative',
    ask: null,
    minutes: 1,
    read: glutealTest('fair'),
  },
  notch_tender: {
    field: 'exam.competing.deepGluteal.sciatic_notch_tender',
    present: 'sciatic notch tender',
    absent: 'sciatic notch not tender',
    ask: null,
    minutes: 0.5,
    read: (c) =>
      eitherOf([glutealTest('sciatic_notch_tender')(c), glutealTest('resisted_rotation_painful')(c)]),
  },
  trigger_points: {
    field: 'exam.competing.deepGluteal.gluteal_trigger_points',
    present: 'gluteal trigger points refer the pain',
    absent: 'no gluteal trigger points',
    ask: null,
    minutes: 1,
    read: glutealTest('gluteal_trigger_points'),
  },
  tinel_fibular: {
    field: 'exam.competing.nerve.tinel_fibular_neck',
    present: 'Tinel at the fibular neck',
    absent: 'no Tinel at the fibular neck',
    ask: 'Tap the fibular neck',
    minutes: 0.5,
    read: nerveTest('tinel_fibular_neck'),
  },
  inguinal_sign: {
    field: 'exam.competing.nerve.tinel_inguinal_ligament',
    present: 'Tinel at the inguinal ligament, or pelvic compression eases',
    absent: 'no Tinel at the inguinal ligament',
    ask: 'Tap the inguinal ligament; pelvic compression',
    minutes: 0.5,
    read: (c) =>
      eitherOf([nerveTest('tinel_inguinal_ligament')(c), nerveTest('pelvic_compression_eases')(c)]),
  },
  tinel_tarsal: {
    field: 'exam.competing.nerve.tinel_tarsal_tunnel',
    present: 'Tinel at the tarsal tunnel',
    absent: 'no Tinel at the tarsal tunnel',
    ask: null,
    minutes: 0.5,
    read: nerveTest('tinel_tarsal_tunnel'),
  },
  pulse_absent: {
    field: 'exam.vascular.pulses',
    present: 'a foot pulse is absent',
    absent: 'foot pulses normal',
    ask: 'Foot pulses, both sides',
    minutes: 2,
    read: (c) => {
      const state = pulses(c.facts.exam);
      return state === 'absent' ? 'present' : state === 'normal' ? 'absent' : 'unknown';
    },
  },
  pulse_reduced: {
    field: 'exam.vascular.pulses',
    present: 'a foot pulse is reduced',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(pulses(c.facts.exam) === 'reduced'),
  },
  pulse_abnormal: {
    field: 'exam.vascular.pulses',
    present: 'foot pulses weak or absent',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => {
      const state = pulses(c.facts.exam);
      return presentIf(state === 'absent' || state === 'reduced');
    },
  },
  abi_low: {
    field: 'exam.vascular.ankleBrachialIndex',
    present: 'ankle–brachial index 0.90 or less',
    absent: 'ankle–brachial index normal',
    ask: 'Ankle–brachial index',
    minutes: 5,
    read: (c) => {
      const index = lowestAnkleBrachialIndex(c.facts.exam);
      if (index === null) return 'unknown';
      return index <= 0.9 ? 'present' : index >= 1 && index <= 1.4 ? 'absent' : 'unknown';
    },
  },
  nociplastic_signs: {
    field: 'exam.sensitisation.nociplasticSignsStated',
    present: 'signs of altered pain processing found',
    absent: 'no signs of altered pain processing',
    ask: null,
    minutes: 0,
    read: (c) => asState(c.facts.exam.sensitisation?.nociplasticSignsStated),
  },
  diffuse_tenderness: {
    field: 'exam.sensitisation.diffuseTenderness',
    present: 'tender all over',
    absent: 'no diffuse tenderness',
    ask: 'Is tenderness diffuse?',
    minutes: 0.5,
    read: (c) => asState(c.facts.exam.sensitisation?.diffuseTenderness),
  },
  proportionate: {
    field: 'exam.sensitisation.proportionateMechanical',
    present: 'pain answers to movement in a consistent way',
    absent: 'pain out of proportion and unpredictable',
    ask: 'Does movement bring the pain on in a consistent way?',
    minutes: 0.5,
    read: (c) => asState(c.facts.exam.sensitisation?.proportionateMechanical),
  },
});
