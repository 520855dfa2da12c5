import type { Item } from './lexicon/item';

const COMPLAINTS: ReadonlySet<Item['class']> = new Set([
  'symptom',
  'topic',
  'feeling',
  'leg_pain',
  'back_pain',
]);

export const isComplaint = (item: Item): boolean => COMPLAINTS.has(item.class);

/** Items of one family may stand in a row and share what is said after them; null: never. */
export function familyOf(item: Item): string | null {
  if (isComplaint(item)) return 'told';
  if (item.class === 'strength' || (item.class === 'measure' && item.path.includes('Flexion')))
    return 'muscle';
  if (item.class === 'raise' || item.class === 'sided_finding') return 'tension';
  return ['reflex', 'sensation', 'finding', 'walk'].includes(item.class) ? item.class : null;
}

/** "Power" over a muscle, "sensation" over light touch: a name that only says what kind of finding follows. */
export function isHeadingFor(item: Item, next: Item): boolean {
  if (item.class === 'group') return next.class !== 'group';
  if (item.class === 'sensation') return item.generic === true && next.class === 'sensation';
  return item.class === 'onset' && (next.class === 'leg_pain' || next.class === 'back_pain');
}

/** Items that are present as soon as they are named. */
export const isPresentWhenNamed = (item: Item): boolean =>
  isComplaint(item) || item.class === 'foot_drop' || (item.class === 'finding' && item.named === true);
