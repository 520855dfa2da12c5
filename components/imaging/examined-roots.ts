import type { Exam } from '@/domain/exam/schema';
import type { Muscle, Reflex } from '@/domain/vocabulary/muscles';
import type { Region } from '@/domain/vocabulary/regions';
import type { Root } from '@/domain/vocabulary/roots';
import type { Side } from '@/domain/vocabulary/side';

/** One place of the examination: judged, tried without being able to judge, or not touched. */
export type Touch = 'judged' | 'unable' | 'open';

/** The lumbosacral roots nearly all of a lumbar MRI's findings touch; L1–L3 are asked for by the picture, not by the gate. */
export const GATE_ROOTS = ['L4', 'L5', 'S1'] as const satisfies readonly Root[];
export type GateRoot = (typeof GATE_ROOTS)[number];

/** Muscles that speak of a root, the key muscle first (classification specification §4.1, §4.3). */
export const MUSCLES_OF: Record<GateRoot, readonly Muscle[]> = {
  L4: ['knee_extension', 'ankle_dorsiflexion', 'ankle_inversion'],
  L5: ['great_toe_extension', 'toe_extension', 'hip_abduction'],
  S1: ['plantarflexion', 'hip_extension', 'ankle_eversion'],
};

/** Skin that speaks of a root, where sensation was recorded by region (classification specification §4.3). */
const SKIN_OF: Record<GateRoot, readonly Region[]> = {
  L4: ['leg_medial', 'knee_medial'],
  L5: ['leg_lat', 'foot_dorsum', 'toe_great', 'toes_lesser'],
  S1: ['foot_lat', 'heel_sole'],
};

const touched = (values: readonly (string | null | undefined)[]): Touch => {
  const given = values.filter((value) => value !== undefined && value !== null);
  if (given.length === 0) return 'open';
  return given.some((value) => value !== 'unable') ? 'judged' : 'unable';
};

/** The examiner's word that a whole group was normal is a judgement of each of its places. */
const orStated = (stated: boolean | undefined, touch: Touch): Touch => (stated === true ? 'judged' : touch);

export function strengthTouched({ neurology }: Exam, root: GateRoot, side: Side): Touch {
  const graded = MUSCLES_OF[root].map((muscle) => neurology?.strength?.[muscle]?.[side]);
  const raises = root === 'S1' ? neurology?.heelRaises?.[side]?.toString() : undefined;
  return orStated(neurology?.statedNormal?.strength, touched([...graded, raises]));
}

export function sensationTouched({ neurology }: Exam, root: GateRoot, side: Side): Touch {
  const pair = neurology?.sensation?.[root]?.[side];
  const areas = (neurology?.sensationAreas ?? [])
    .filter((area) => (area.side === side || area.side === 'both') && SKIN_OF[root].includes(area.region))
    .map((area) => area.state);
  return orStated(neurology?.statedNormal?.sensation, touched([pair?.lightTouch, pair?.pinprick, ...areas]));
}

export const reflexTouched = ({ neurology }: Exam, reflex: Reflex, side: Side): Touch =>
  orStated(neurology?.statedNormal?.reflexes, touched([neurology?.reflexes?.[reflex]?.[side]]));

/** A nerve tension test of this leg: straight leg raise, slump or femoral stretch. An angle alone is a measurement too. */
export function tensionTouched({ mechanosensitivity }: Exam, side: Side): Touch {
  const raised = [mechanosensitivity?.slr?.[side], mechanosensitivity?.slump?.[side]].flatMap((leg) => [
    leg?.result,
    leg?.result === 'unable' ? undefined : leg?.degrees?.toString(),
  ]);
  return touched([
    ...raised,
    mechanosensitivity?.femoralStretch?.[side] === 'not_tested'
      ? undefined
      : mechanosensitivity?.femoralStretch?.[side],
  ]);
}
