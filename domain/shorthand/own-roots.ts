import type { Muscle, Reflex } from '../vocabulary/muscles';
import type { Root } from '../vocabulary/roots';
import type { Item } from './lexicon/item';
import type { Token } from './token';

/** Roots commonly written beside a muscle or a reflex as its label. */
const LABELS: Partial<Record<Muscle | Reflex, readonly Root[]>> = {
  hip_flexion: ['L1', 'L2', 'L3'],
  hip_adduction: ['L2', 'L3', 'L4'],
  hip_abduction: ['L4', 'L5', 'S1'],
  hip_extension: ['L5', 'S1', 'S2'],
  knee_extension: ['L2', 'L3', 'L4'],
  knee_flexion: ['L5', 'S1', 'S2'],
  ankle_dorsiflexion: ['L4', 'L5'],
  ankle_inversion: ['L4', 'L5'],
  ankle_eversion: ['L5', 'S1'],
  plantarflexion: ['S1', 'S2'],
  great_toe_extension: ['L5', 'S1'],
  toe_extension: ['L5', 'S1'],
  toe_flexion: ['S1', 'S2'],
  patellar: ['L2', 'L3', 'L4'],
  achilles: ['S1', 'S2'],
  medial_hamstring: ['L5', 'S1'],
};

/** The one root each is named after, where the number could also be a grade. */
const NAMESAKES: Partial<Record<Muscle | Reflex, readonly Root[]>> = {
  hip_flexion: ['L2'],
  knee_extension: ['L3'],
  ankle_dorsiflexion: ['L4'],
  great_toe_extension: ['L5'],
  patellar: ['L3', 'L4'],
};

function testedBy(item: Item): Muscle | Reflex | null {
  if (item.class === 'strength') return item.muscle;
  if (item.class === 'measure')
    return item.path === 'exam.competing.hipFlexionDegrees' ? 'hip_flexion' : null;
  return item.class === 'reflex' ? item.reflex : null;
}

/** `EHL (L5) R 4`: the root in brackets is the muscle's label and says nothing more. */
export function isLabel(tokens: readonly Token[], place: number): boolean {
  const [name, open, label, close] = tokens.slice(Math.max(place - 2, 0), place + 2);
  if (place < 2 || name?.kind !== 'head' || label?.kind !== 'roots') return false;
  const bracketed =
    open?.kind === 'mark' && open.mark === '(' && close?.kind === 'mark' && close.mark === ')';
  const tested = testedBy(name.item);
  const own = (tested && LABELS[tested]) ?? [];
  return bracketed && label.roots.every((root) => own.includes(root));
}

/** `TA L4 R5`: left four and right five, or its root and the right's grade: the left's grade is not certain. */
export function mayBeOwnRoot(tokens: readonly Token[], place: number): boolean {
  const [name, side, grade, other] = tokens.slice(Math.max(place - 2, 0), place + 2);
  if (place < 2 || name?.kind !== 'head' || side?.kind !== 'side' || grade?.kind !== 'number') return false;
  if (side.side !== 'left' || !grade.glued || other?.kind !== 'side') return false;
  const tested = testedBy(name.item);
  return tested !== null && (NAMESAKES[tested] ?? []).some((root) => root === `L${grade.raw}`);
}
