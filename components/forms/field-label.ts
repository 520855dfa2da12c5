import type { Words } from '@/domain/words';

export type LabelTree = { [key: string]: string | LabelTree };

/** Where the labels of a map's items come from. */
const MAPS: Record<string, keyof Words> = {
  'intake.pain.quality': 'quality',
  'intake.pain.aggravating': 'aggravator',
  'intake.pain.easing': 'easer',
  'intake.history': 'history',
  'exam.neurology.strength': 'muscle',
  'exam.neurology.reflexes': 'reflex',
  'exam.neurology.wasting': 'wasting',
  'exam.neurology.upperMotorNeurone': 'umnSign',
  'exam.neurology.gait': 'gait',
  'exam.movement.lumbar': 'lumbarMovement',
  'exam.competing.sijTests': 'sijTest',
  'exam.competing.hip': 'hipSign',
  'exam.competing.deepGluteal': 'deepGluteal',
  'exam.competing.nerve': 'nerveSign',
  'imaging.otherTests': 'otherTest',
};

const readable = (key: string) =>
  key
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);

/**
 * A facts path in words, e.g. `exam.neurology.strength.great_toe_extension.right` → "Strength, Great-toe extension,
 * right". `tree` holds the labels by section and group; items of the vocabulary take their words from the domain.
 * A path without a label stays readable rather than empty.
 */
export function fieldLabel(path: string, tree: LabelTree, words: Words): string {
  const keys = path.split('.');
  const labels: string[] = [];
  let node: string | LabelTree | undefined = tree;
  let walked = '';
  for (const key of keys) {
    const map: keyof Words | undefined = MAPS[walked];
    walked = walked === '' ? key : `${walked}.${key}`;
    if (map) {
      labels.push((words[map] as Record<string, string>)[key] ?? readable(key));
      continue;
    }
    const next: string | LabelTree | undefined = typeof node === 'object' ? node[key] : undefined;
    if (next !== undefined) {
      node = next;
      if (typeof next === 'string') labels.push(next);
    } else if (key === 'left' || key === 'right') {
      labels.push(words.side[key]);
    } else {
      const shared: string | LabelTree | undefined = tree.shared;
      const common = typeof shared === 'object' ? shared[key] : undefined;
      labels.push(typeof common === 'string' ? common : readable(key));
    }
  }
  return labels.join(', ');
}
