import type { Aggravator, Easer } from '../../intake/items';
import { type Outcome, onlyKinds, read, type Said, type Written, wordsOf, write } from '../said';

const AGGRAVATORS: Partial<Record<string, Aggravator>> = {
  sit: 'sitting',
  sitting: 'sitting',
  stand: 'standing',
  standing: 'standing',
  walk: 'walking',
  walking: 'walking',
  bend: 'flexion',
  bending: 'flexion',
  lift: 'lifting',
  lifting: 'lifting',
  twist: 'twisting',
  twisting: 'twisting',
  stairs: 'stairs',
  run: 'running',
  running: 'running',
  squat: 'squatting',
  squatting: 'squatting',
  'sit to stand': 'sit_to_stand',
  sts: 'sit_to_stand',
  'lying supine': 'lying_supine',
  supine: 'lying_supine',
  'lying prone': 'lying_prone',
  prone: 'lying_prone',
  'turning in bed': 'rolling_in_bed',
  'rolling in bed': 'rolling_in_bed',
  socks: 'putting_on_socks',
  'putting on socks': 'putting_on_socks',
};
const EASERS: Partial<Record<string, Easer>> = {
  sit: 'sitting',
  sitting: 'sitting',
  stand: 'standing',
  standing: 'standing',
  walk: 'walking',
  walking: 'walking',
  lying: 'lying',
  'crook lying': 'lying_knees_bent',
  'leaning forward': 'flexion',
  'leaning on trolley': 'leaning_on_trolley',
  trolley: 'leaning_on_trolley',
  rest: 'rest',
  heat: 'heat_cold',
  analgesia: 'analgesia',
  meds: 'analgesia',
  painkillers: 'analgesia',
  moving: 'movement',
  movement: 'movement',
};

/** Lists after `Ag:` and `Ea:`. */
export function readBehaviour(behaviour: 'aggravating' | 'easing', said: Said): Outcome {
  if (!onlyKinds(said.words, 'activity', 'and') || said.before > 0) return 'not_understood';
  const sets = wordsOf(said.words, 'activity').map(({ word }): Written | null => {
    if (behaviour === 'easing')
      return EASERS[word] ? write(`intake.pain.easing.${EASERS[word]}`, 'present') : null;
    return AGGRAVATORS[word] ? write(`intake.pain.aggravating.${AGGRAVATORS[word]}`, 'present') : null;
  });
  const known = sets.filter((set) => set !== null);
  return known.length > 0 && known.length === sets.length ? read(known) : 'value_unclear';
}

/** How long or how far before symptoms stop the patient: minutes or metres. */
export function readTolerance(activity: 'walk' | 'sit', said: Said): Outcome {
  const [number, second] = wordsOf(said.words, 'number');
  const [fraction] = wordsOf(said.words, 'fraction');
  const [unit, more] = wordsOf(said.words, 'unit');
  if (second || more || !onlyKinds(said.words, 'number', 'unit', 'fraction')) return 'value_unclear';
  if (fraction) {
    const minutes =
      fraction.parts.length === 2 && fraction.parts[1] === '60' && /^\d{1,2}$/.test(fraction.parts[0] ?? '');
    return minutes && !number && !unit
      ? read([write(`intake.pain.${activity}Minutes`, Number(fraction.parts[0]))])
      : 'value_unclear';
  }
  if (!number || !unit || number.compared || !/^\d{1,5}$/.test(number.raw)) return 'value_unclear';
  const value = Number(number.raw);
  if (unit.unit === 'minutes')
    return value <= 600 ? read([write(`intake.pain.${activity}Minutes`, value)]) : 'out_of_range';
  if (unit.unit === 'metres' && activity === 'walk')
    return value <= 50000 ? read([write('intake.pain.walkMetres', value)]) : 'out_of_range';
  return 'value_unclear';
}
