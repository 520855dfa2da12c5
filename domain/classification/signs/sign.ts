import type { Intake } from '../../intake/schema';
import type { CaseReading } from '../case-reading';
import type { SignState } from '../leg-reading';

/**
 * One clinical sign as the mechanisms read it: present, absent or unknown. Unknown carries no weight. `field`
 * is where it is recorded, the very answer where one decides; `ask` says how to find out and `minutes` what that takes, null where it
 * cannot be asked. `settled`: the question has been answered in another way, though the sign stays unknown.
 */
export type Sign = {
  field: string;
  present: string;
  absent: string;
  ask: string | null;
  minutes: number;
  settled?: (intake: Intake) => boolean;
  read: (reading: CaseReading) => SignState;
};

export const presentIf = (holds: boolean): SignState => (holds ? 'present' : 'unknown');

/** Present when any is present; absent only when all that are known are absent and none is unknown. */
export function anyOf(states: readonly SignState[]): SignState {
  if (states.includes('present')) return 'present';
  return states.length > 0 && states.every((state) => state === 'absent') ? 'absent' : 'unknown';
}

/** Present when any is present, absent when at least one is absent: for alternatives of one question. */
export function eitherOf(states: readonly SignState[]): SignState {
  if (states.includes('present')) return 'present';
  return states.includes('absent') ? 'absent' : 'unknown';
}

/** Keeps the literal keys of a table of signs. */
export const signTable = <Key extends string>(table: Record<Key, Sign>): Record<Key, Sign> => table;
