import type { Language } from '../../words/language';
import type { ExerciseTag } from '../exercises/define-exercise';
import type { FiredInterlock } from '../plan';
import { BODY_INTERLOCKS } from './body';
import type { Interlock, InterlockContext, Lock, SetAside } from './interlock';
import { LOCKS } from './locks';
import { NERVE_INTERLOCKS } from './nerve';

/**
 * The interlocks that decide what a generated plan may hold, in order of their ids. The others of §9.3 guard elsewhere:
 * IL17 (overdue neurology) and IL18 (red sessions) in `progress/`, IL24 (daily load) once the doses are known, IL26
 * (unsigned is invisible) and IL27 (retired library) on the server.
 */
export const INTERLOCKS: readonly Interlock[] = [...LOCKS, ...NERVE_INTERLOCKS, ...BODY_INTERLOCKS].toSorted(
  (a, b) => a.id.localeCompare(b.id),
);

export type InterlockReading = {
  fired: FiredInterlock[];
  /** Which interlock blocks a tag; the union over all that fired. */
  blockedBy: ReadonlyMap<ExerciseTag, string[]>;
  locks: { id: string; lock: Lock; reason: string }[];
  precautions: string[];
  /** Fired interlocks whose blocks a clinician may set aside for one exercise, and how. */
  setAside: ReadonlyMap<string, SetAside>;
};

/** Runs every interlock; conflicts resolve to the safer side because blocks are united. */
export function readInterlocks(context: InterlockContext, language: Language): InterlockReading {
  const fired: FiredInterlock[] = [];
  const blockedBy = new Map<ExerciseTag, string[]>();
  const locks: InterlockReading['locks'] = [];
  const precautions: string[] = [];
  const setAside = new Map<string, SetAside>();
  for (const { id, reason, override, applies, setAside: mayBe } of INTERLOCKS) {
    const effect = applies(context);
    if (!effect) continue;
    fired.push({ id, reason: reason[language], override: override[language] });
    for (const tag of effect.blocks ?? []) blockedBy.set(tag, [...(blockedBy.get(tag) ?? []), id]);
    const how = mayBe?.(context);
    if (how) setAside.set(id, how);
    if (effect.lock) locks.push({ id, lock: effect.lock, reason: reason[language] });
    if (effect.precaution) precautions.push(effect.precaution[language]);
  }
  return { fired, blockedBy, locks, precautions, setAside };
}
