import { backPain as readBackPain, belowKnee as readBelowKnee } from '../../intake/readings';
import { type Region, TRUNK_REGIONS } from '../../vocabulary/regions';
import { ROOTS } from '../../vocabulary/roots';
import type { CaseReading } from '../case-reading';
import { asState, type SignState } from '../leg-reading';
import { meralgiaField, meralgiaPainField, peronealField, plantarField, stocking } from './nerve-fields';
import { presentIf, signTable } from './sign';

const named = (c: CaseReading) => c.facts.intake.pain?.distribution ?? [];

const neuroSymptom = (c: CaseReading): boolean => {
  const symptoms = c.facts.intake.symptoms;
  return (
    c.sensory.size > 0 ||
    symptoms?.numbnessAny === 'present' ||
    symptoms?.tinglingAny === 'present' ||
    symptoms?.weakness?.reported === 'present' ||
    c.weak.size > 0 ||
    c.legs.some((leg) => leg.reflexLost.size + leg.sensoryLossRoots.size + leg.sensoryLossRegions.size > 0)
  );
};

function legSymptoms(c: CaseReading): SignState {
  const pain = c.facts.intake.pain;
  if (pain?.legPain === 'present' || neuroSymptom(c)) return 'present';
  if ([...c.pain].some((region) => !TRUNK_REGIONS.has(region))) return 'present';
  if (pain?.legSide === 'none' || pain?.legPain === 'absent') return 'absent';
  return 'unknown';
}

/** A drawing without a region below the knee is no answer here: it is the sign `no_distal_region`. */
function belowKnee(c: CaseReading): SignState {
  const { finding, weak } = readBelowKnee(c.facts.intake);
  return weak ? 'unknown' : asState(finding);
}

function legWorse(c: CaseReading): SignState {
  const pain = c.facts.intake.pain;
  const stated = asState(pain?.legWorseThanBack);
  if (stated !== 'unknown') return stated;
  const leg = pain?.nprsLegWorst ?? pain?.nprsLegAverage;
  const back = pain?.nprsBack;
  if (leg === null || leg === undefined || back === null || back === undefined) return 'unknown';
  // Two points on the numeric scale is the least difference a patient notices (specification §7, recalled).
  return leg - back >= 2 ? 'present' : back - leg >= 2 ? 'absent' : 'unknown';
}

const backPain = (c: CaseReading): SignState => asState(readBackPain(c.facts.intake));

function band(c: CaseReading): SignState {
  const path = c.facts.intake.pain?.path;
  const roots = named(c).some(
    (one) => (ROOTS as readonly string[]).includes(one) || one === 'sciatic' || one === 'femoral',
  );
  if (path === 'line' || roots) return 'present';
  return path === 'patch' || path === 'moves' || path === 'diffuse' ? 'absent' : 'unknown';
}

/** Pain listed only at or above the buttock, no tingling, no named path, leg pain not stated (corrections 10). */
function buttockOnly(c: CaseReading): SignState {
  const pain = c.facts.intake.pain;
  if (c.pain.size === 0 || !(c.pain.has('buttock') || c.pain.has('sacrum_sij') || c.pain.has('hip_lateral')))
    return 'unknown';
  const leg = [...c.pain].some((region) => !TRUNK_REGIONS.has(region)) || pain?.legPain === 'present';
  return presentIf(!leg && !neuroSymptom(c) && named(c).length === 0 && belowKnee(c) !== 'present');
}

function noDistalRegion(c: CaseReading): SignState {
  const leg = [...c.pain].filter((region) => !TRUNK_REGIONS.has(region));
  return presentIf(leg.length > 0 && belowKnee(c) === 'unknown');
}

const region = (regions: readonly Region[]) => (c: CaseReading) =>
  presentIf(regions.some((one) => c.pain.has(one)));
const areas = 'intake.pain.areas';

export const PLACE_SIGNS = signTable({
  leg_symptoms: {
    field: 'intake.pain.legPain',
    present: 'symptoms in the leg',
    absent: 'no symptoms in the leg',
    ask: 'Is there pain, numbness or weakness in the leg?',
    minutes: 0.5,
    read: legSymptoms,
  },
  below_knee: {
    field: 'intake.pain.belowKnee',
    present: 'pain below the knee',
    absent: 'no pain below the knee',
    ask: 'Does the pain go below the knee?',
    minutes: 0.5,
    read: belowKnee,
  },
  no_distal_region: {
    field: areas,
    present: 'no region below the knee among those marked',
    absent: '',
    ask: null,
    minutes: 0,
    read: noDistalRegion,
  },
  leg_worse: {
    field: 'intake.pain.legWorseThanBack',
    present: 'leg worse than back',
    absent: 'leg not worse than back',
    ask: 'Which is worse, leg or back?',
    minutes: 0.5,
    read: legWorse,
  },
  band: {
    field: 'intake.pain.path',
    present: 'pain in a band or a named root territory',
    absent: 'pain spread out, moving or in a patch',
    ask: 'Does the pain run in a line?',
    minutes: 0.5,
    read: band,
  },
  named_root: {
    field: 'intake.pain.distribution',
    present: 'a root territory was named',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(named(c).some((one) => (ROOTS as readonly string[]).includes(one))),
  },
  named_peroneal: {
    field: 'intake.pain.distribution',
    present: 'common peroneal territory named',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(named(c).includes('common_peroneal')),
  },
  named_lateral_cutaneous: {
    field: 'intake.pain.distribution',
    present: 'lateral cutaneous territory named',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(named(c).includes('lateral_femoral_cutaneous')),
  },
  named_other_nerve: {
    field: 'intake.pain.distribution',
    present: 'tibial or saphenous territory named',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(named(c).includes('tibial') || named(c).includes('saphenous')),
  },
  named_femoral: {
    field: 'intake.pain.distribution',
    present: 'femoral nerve territory named',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(named(c).includes('femoral')),
  },
  non_anatomical: {
    field: 'intake.pain.distribution',
    present: 'no nerve or root pattern',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(named(c).includes('non_anatomical')),
  },
  back_pain: {
    field: 'intake.pain.backPain',
    present: 'back pain',
    absent: 'no back pain',
    ask: 'Is there back pain as well?',
    minutes: 0.5,
    read: backPain,
  },
  back_only: {
    field: 'intake.pain.legSide',
    present: 'back pain without leg symptoms',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => presentIf(backPain(c) === 'present' && legSymptoms(c) === 'absent'),
  },
  both_legs: {
    field: 'intake.pain.legSide',
    present: 'both legs',
    absent: 'one leg only',
    ask: 'One leg or both?',
    minutes: 0.5,
    read: (c) => (c.sides.length === 2 ? 'present' : c.sides.length === 1 ? 'absent' : 'unknown'),
  },
  buttock_only: {
    field: areas,
    present: 'pain no lower than the buttock, no tingling',
    absent: '',
    ask: null,
    minutes: 0,
    read: buttockOnly,
  },
  buttock: {
    field: areas,
    present: 'buttock pain',
    absent: '',
    ask: null,
    minutes: 0,
    read: region(['buttock']),
  },
  groin: {
    field: areas,
    present: 'groin pain',
    absent: '',
    ask: null,
    minutes: 0,
    read: region(['groin']),
  },
  thigh_medial: {
    field: areas,
    present: 'inner-thigh pain',
    absent: '',
    ask: null,
    minutes: 0,
    read: region(['thigh_med']),
  },
  thigh_or_knee_front: {
    field: areas,
    present: 'pain in the front of the thigh or knee',
    absent: '',
    ask: null,
    minutes: 0,
    read: region(['thigh_ant_upper', 'thigh_ant_lower', 'knee_ant']),
  },
  hip_lateral: {
    field: areas,
    present: 'pain at the side of the hip',
    absent: '',
    ask: null,
    minutes: 0,
    read: region(['hip_lateral']),
  },
  sacral_region: {
    field: areas,
    present: 'pain over the sacroiliac joint',
    absent: '',
    ask: 'Point with one finger: is it just medial to the posterior spine (Fortin)?',
    minutes: 0.5,
    read: (c) => {
      const fortin = asState(c.facts.exam.competing?.fortin);
      return c.pain.has('sacrum_sij') ? 'present' : fortin;
    },
  },
  calf: {
    field: areas,
    present: 'calf pain',
    absent: '',
    ask: null,
    minutes: 0,
    read: region(['leg_post', 'leg_unspecified']),
  },
  foot_or_sole: {
    field: areas,
    present: 'pain in the heel, sole or inner foot only',
    absent: '',
    ask: null,
    minutes: 0,
    read: (c) => {
      const leg = [...c.pain].filter((one) => !TRUNK_REGIONS.has(one));
      return presentIf(
        leg.length > 0 && leg.every((one) => one === 'heel_sole' || one === 'foot_med' || one === 'ankle'),
      );
    },
  },
  meralgia_field: {
    field: areas,
    present: 'all within the outer and front thigh',
    absent: 'sensory change outside the outer thigh',
    ask: null,
    minutes: 0,
    read: meralgiaField,
  },
  meralgia_pain_field: {
    field: areas,
    present: 'pain only in the outer and front thigh',
    absent: '',
    ask: null,
    minutes: 0,
    read: meralgiaPainField,
  },
  plantar_field: {
    field: 'intake.symptoms.numbness',
    present: 'numbness or tingling of the sole and inner foot only',
    absent: '',
    ask: null,
    minutes: 0,
    read: plantarField,
  },
  peroneal_field: {
    field: 'intake.symptoms.numbness',
    present: 'sensory change only on the outer shin and top of the foot',
    absent: 'sensory change outside the peroneal field',
    ask: null,
    minutes: 0,
    read: peronealField,
  },
  stocking: {
    field: 'intake.symptoms.numbness',
    present: 'sensory change in both feet like stockings',
    absent: '',
    ask: null,
    minutes: 0,
    read: stocking,
  },
  widespread: {
    field: 'intake.symptoms.widespreadPain',
    present: 'widespread pain',
    absent: 'pain not widespread',
    ask: 'Is there pain in many parts of the body?',
    minutes: 0.5,
    read: (c) => asState(c.facts.intake.symptoms?.widespreadPain),
  },
});
