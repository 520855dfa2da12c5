import type { Evaluation, MechanismId, MechanismReading, StructureId } from '../evaluation';
import type { Irritability, PlanClass } from './plan';

type Choice = (of: {
  reading: MechanismReading;
  structure: StructureId | null;
  irritability: Irritability;
}) => PlanClass | null;

const radicular: Choice = ({ structure, irritability }) => {
  if (structure === 'foraminal_or_lateral_stenosis') return 'FORAM';
  if (structure === 'spondylolisthesis') return 'SPL';
  return irritability === 'IRR_HIGH' ? 'RAD_HI' : 'RAD_LO';
};

/**
 * The plan class of each mechanism (treatment specification §0.2, §1). Null: there is no generated plan for it and a
 * clinician writes one. A new mechanism makes the compiler ask for its line here.
 */
const CLASS_OF = {
  somatic_referred: ({ structure }) => (structure === 'spondylolisthesis' ? 'SPL' : 'SOM'),
  radicular_pain: radicular,
  radiculopathy: () => 'RADIC',
  radicular_pain_with_radiculopathy: () => 'RADIC',
  mixed: () => 'MIXED',
  neurogenic_claudication: () => 'NC_LSS',
  peripheral_entrapment: ({ reading }) => (reading.detail === 'deep_gluteal' ? 'DGS' : null),
  sij_referral: () => 'SIJ',
  hip_referral: () => 'HIP',
  nociplastic: () => 'NOCI',
  vascular: () => null,
  serious_pathology: () => null,
  other: () => null,
} satisfies Record<MechanismId, Choice>;

export type ClassReading = {
  planClass: PlanClass;
  /** What a mixed plan is made of, the neural part first; otherwise the class itself. */
  components: PlanClass[];
  mechanism: MechanismReading;
  /** The class that comes second, while the reading is too unsure to leave it out (IL16); else null. */
  runnerUp: PlanClass | null;
};

/** Safety-relevant neural parts come first in a mixed plan (§1.13). */
const NEURAL_FIRST: readonly PlanClass[] = [
  'RADIC',
  'RAD_HI',
  'RAD_LO',
  'FORAM',
  'NC_LSS',
  'SPL',
  'DGS',
  'SIJ',
  'HIP',
  'SOM',
  'NOCI',
];
export const NEURAL_CLASSES: ReadonlySet<PlanClass> = new Set<PlanClass>([
  'RADIC',
  'RAD_HI',
  'RAD_LO',
  'FORAM',
  'NC_LSS',
  'DGS',
  // Only where the parts of a mixed plan are unknown: the safer side.
  'MIXED',
]);

/** Low confidence, or the engine holds back: the plan stays in phase 1 and heeds the runner-up too (IL16). */
export const isUnsure = ({ confidence, abstained }: Evaluation): boolean =>
  confidence.level === 'low' || abstained !== null;

/** The plan class of an evaluation, or null when its leading mechanism has none. */
export function planClassOf(evaluation: Evaluation, irritability: Irritability): ClassReading | null {
  const [leading, ...rest] = evaluation.mechanisms;
  if (!leading) return null;
  const structure = evaluation.structures[0]?.id ?? null;
  const classOf = (reading: MechanismReading) => CLASS_OF[reading.id]({ reading, structure, irritability });
  const planClass = classOf(leading);
  if (!planClass) return null;
  const second = isUnsure(evaluation) && rest[0] ? classOf(rest[0]) : null;
  const runnerUp = second === planClass || second === 'MIXED' ? null : second;
  if (planClass !== 'MIXED') return { planClass, components: [planClass], mechanism: leading, runnerUp };
  const parts = mixedParts(leading, rest)
    .map(classOf)
    .filter((part) => part !== null && part !== 'MIXED');
  const components = [...new Set(parts)]
    .slice(0, 2)
    .sort(
      (a, b) => NEURAL_FIRST.indexOf(a as PlanClass) - NEURAL_FIRST.indexOf(b as PlanClass),
    ) as PlanClass[];
  return components.length > 0 ? { planClass, components, mechanism: leading, runnerUp: null } : null;
}

/** The mechanisms a mixture names in its detail (`a + b`); without a detail the next ones of the ranking. */
function mixedParts({ detail }: MechanismReading, rest: readonly MechanismReading[]): MechanismReading[] {
  const named = (detail ?? '').split(' + ');
  const parts = rest.filter(({ id }) => named.includes(id));
  return parts.length > 0 ? parts : [...rest];
}
