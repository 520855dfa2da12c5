import type { Evaluation } from '../evaluation';
import { weakMuscles } from '../exam/readings';
import type { Facts } from '../facts';
import { belowKnee, symptomaticSides } from '../intake/readings';
import type { Muscle } from '../vocabulary/muscles';
import type { Root } from '../vocabulary/roots';
import type { ExerciseId } from './exercises/ids';
import type { Irritability, PlanClass } from './plan';

/** Strengthening by the muscle that is weak (treatment specification §1.7). */
const STRENGTHEN: Partial<Record<Muscle, ExerciseId>> = {
  hip_flexion: 'C04',
  knee_extension: 'H11',
  ankle_dorsiflexion: 'H10',
  ankle_inversion: 'H10',
  great_toe_extension: 'H10',
  toe_extension: 'H10',
  hip_abduction: 'H02',
  plantarflexion: 'H09',
};

const FEMORAL_ROOTS: ReadonlySet<Root> = new Set<Root>(['L1', 'L2', 'L3', 'L4']);
const SCIATIC_SLIDERS: ReadonlySet<ExerciseId> = new Set<ExerciseId>(['N01', 'N02', 'N03']);
const SCIATIC_TENSIONERS: ReadonlySet<ExerciseId> = new Set<ExerciseId>(['N05', 'N06']);
const SLIDERS: ReadonlySet<ExerciseId> = new Set<ExerciseId>([
  'N01',
  'N02',
  'N03',
  'N04',
  'N09',
  'N11',
  'N13',
]);

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** The leading root, only where the reading is more than a guess among many. */
function leadingRoot({ roots }: Evaluation): Root | null {
  for (const { working } of roots) {
    const [first] = working.roots;
    if (first && working.suppressedBecause === null && working.label !== 'not_localisable') return first.root;
  }
  return null;
}

/** Sliders with a bias for the nerve of one root, for pain that runs below the knee. */
const DISTAL_SLIDERS: Partial<Record<Root, ExerciseId>> = { L5: 'N11', S1: 'N13' };

function byRoot(picks: readonly ExerciseId[], root: Root | null, distal: boolean): ExerciseId[] {
  if (root && FEMORAL_ROOTS.has(root)) {
    const femoral = picks.filter((id) => id !== 'N11' && id !== 'N13');
    return unique(
      femoral.map((id) => (SCIATIC_SLIDERS.has(id) ? 'N09' : SCIATIC_TENSIONERS.has(id) ? 'N10' : id)),
    );
  }
  const own = root && distal ? DISTAL_SLIDERS[root] : undefined;
  const sciatic = picks.filter((id) => id !== 'N09' && (!root || (id !== 'N11' && id !== 'N13')));
  if (!own) return sciatic;
  const slider = sciatic.findIndex((id) => SCIATIC_SLIDERS.has(id));
  return slider === -1 ? sciatic : unique(sciatic.toSpliced(slider + 1, 0, own));
}

/** What repeated movements showed: centralising extension, flexion or side glide leads the plan; sliders come second. */
function byPreference(
  picks: readonly ExerciseId[],
  { exam }: Facts,
  irritability: Irritability,
): ExerciseId[] {
  const movement = exam.movement;
  const leads: ExerciseId[] = [];
  if (movement?.repeatedSideGlide === 'centralises') leads.push('D05');
  if (movement?.repeatedExtension === 'centralises')
    leads.push(...(irritability === 'IRR_HIGH' ? (['D02', 'D01'] as const) : (['D03'] as const)));
  if (movement?.repeatedFlexion === 'centralises') leads.push('D07', 'D06');
  if (leads.length === 0) return picks.filter((id) => id !== 'D02' && id !== 'D05');
  const others = picks.filter((id) => !SLIDERS.has(id));
  return unique([...leads, ...others, ...picks.filter((id) => SLIDERS.has(id))]);
}

/** Strengthening by root, where sensation or a reflex is reduced and no muscle is (treatment specification §1.7). */
const STRENGTHEN_ROOT: Record<Root, ExerciseId> = {
  L1: 'C04',
  L2: 'C04',
  L3: 'H11',
  L4: 'H11',
  L5: 'H10',
  S1: 'H09',
  S2: 'H09',
};

/** Root strength goes into the first three of a radiculopathy plan. */
function byWeakness(
  picks: readonly ExerciseId[],
  facts: Facts,
  root: Root | null,
  components: readonly PlanClass[],
): ExerciseId[] {
  if (!components.includes('RADIC')) return [...picks];
  const weak = weakMuscles(facts.exam, symptomaticSides(facts.intake)).toSorted((a, b) => a.mrc - b.mrc);
  const ofMuscles = unique(weak.flatMap(({ muscle }) => STRENGTHEN[muscle] ?? [])).slice(0, 2);
  const wanted = ofMuscles.length > 0 || !root ? ofMuscles : [STRENGTHEN_ROOT[root]];
  const rootStrength: readonly ExerciseId[] = ['H10', 'H09', 'H11'];
  const others = picks.filter(
    (id) => !wanted.includes(id) && !(wanted.length > 0 && rootStrength.includes(id)),
  );
  const [walking, ...rest] = others;
  return unique([
    ...(walking === 'W01' ? [walking] : []),
    ...wanted,
    ...(walking && walking !== 'W01' ? [walking] : []),
    ...rest,
  ]);
}

/** The template's picks bent to this patient: root, direction that centralises, muscle that is weak (§9.5 step 4). */
export function substitute(
  picks: readonly ExerciseId[],
  {
    facts,
    evaluation,
    components,
    irritability,
  }: { facts: Facts; evaluation: Evaluation; components: readonly PlanClass[]; irritability: Irritability },
): ExerciseId[] {
  const root = leadingRoot(evaluation);
  const rooted = byRoot(picks, root, belowKnee(facts.intake).finding === 'present');
  return byWeakness(byPreference(rooted, facts, irritability), facts, root, components);
}

/** Why an exercise is on the plan, for the therapist. */
export function whyOf(
  id: ExerciseId,
  { facts, components }: { facts: Facts; components: readonly PlanClass[] },
): string {
  const movement = facts.exam.movement;
  if ((id === 'D01' || id === 'D02' || id === 'D03') && movement?.repeatedExtension === 'centralises')
    return 'Repeated extension centralises.';
  if ((id === 'D06' || id === 'D07') && movement?.repeatedFlexion === 'centralises')
    return 'Repeated flexion centralises.';
  if (id === 'D05' && movement?.repeatedSideGlide === 'centralises') return 'Side glide centralises.';
  if (id === 'N09') return 'Nerve slide for the front of the thigh: the leading root is L4 or above.';
  if (id === 'N11') return 'Nerve slide for the outer shin and the top of the foot: the leading root is L5.';
  if (id === 'N13') return 'Nerve slide for the calf and the sole: the leading root is S1.';
  const weak = components.includes('RADIC') ? weakMuscles(facts.exam, symptomaticSides(facts.intake)) : [];
  if (weak.some(({ muscle }) => STRENGTHEN[muscle] === id))
    return 'Strength of the weak muscle of this root.';
  return '';
}
