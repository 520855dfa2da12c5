import type { ExerciseId } from '@/domain/plan/exercises/ids';
import { EXERCISES } from '@/domain/plan/exercises/index';

/** What a patient needs to have, from nothing to a gym; the record's own words stand with the exercise. */
export const EQUIPMENT = ['none', 'household', 'small', 'machine'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

const MACHINE = /\b(bike|pool|treadmill|poles)\b/;
const SMALL = /\b(band|weight|ball)\b/;
const NOTHING = /^(none|watch|good shoes)$/;

/** The kinds of equipment an exercise can be done with; an optional thing can be left out. */
export function equipmentOf(id: ExerciseId): Equipment[] {
  const words = EXERCISES[id].text.en.equipment.toLowerCase();
  if (NOTHING.test(words)) return ['none'];
  const kind: Equipment = MACHINE.test(words) ? 'machine' : SMALL.test(words) ? 'small' : 'household';
  return words.includes('optional') ? ['none', kind] : [kind];
}
