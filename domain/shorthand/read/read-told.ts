import type { Item } from '../lexicon/item';
import {
  isBareMinus,
  isDoubt,
  type Outcome,
  onlyKinds,
  read,
  type Said,
  type Word,
  wordsOf,
  write,
} from '../said';
import type { Doubt } from '../shorthand';

/** Present or absent by a "no" before or a sign after; null when neither is written. */
export function toldPolarity(said: Said, words: readonly Word[]): boolean | null | Doubt {
  const bare = words.find(isBareMinus);
  if (bare && words.at(-1) !== bare) return 'sign_unclear';
  const told: boolean[] = [
    ...wordsOf(words, 'no').map(() => false),
    ...wordsOf(words, 'sign').map(({ positive }) => positive),
    ...wordsOf(words, 'pluses').map(() => true),
    ...wordsOf(words, 'yes').map(() => true),
  ];
  if (wordsOf(words, 'yes').some((word) => said.words.indexOf(word) < said.before)) return 'sign_unclear';
  const signs = wordsOf(words, 'sign').some((sign) => said.words.indexOf(sign) < said.before && sign.bare);
  if (told.length > 1 || signs) return 'sign_unclear';
  return told[0] ?? null;
}

/** A complaint named without a sign is there; with "no", "denies" or a minus it is not. */
export function readSymptom(item: Extract<Item, { class: 'symptom' }>, said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'and');
  const states = wordsOf(words, 'state');
  if (!onlyKinds(words, 'no', 'yes', 'sign', 'pluses', 'state', 'trouble')) return 'not_understood';
  if (states.some(({ state }) => state !== 'absent') || (states.length > 0 && words.length > 1))
    return 'sign_unclear';
  const positive = states.length > 0 ? false : toldPolarity(said, words);
  if (isDoubt(positive)) return positive;
  if (positive === false && item.oneForm) return 'no_place';
  return read([write(item.path, (positive ?? true) ? 'present' : 'absent')]);
}

/** Bladder, bowel, cough …: "normal" is nothing amiss, "changes" is something. Named alone it says nothing. */
export function readTopic(path: Extract<Item, { class: 'topic' }>['path'], said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'and');
  if (!onlyKinds(words, 'no', 'yes', 'sign', 'pluses', 'state', 'trouble')) return 'not_understood';
  const states = wordsOf(words, 'state').map(({ state }) => state);
  const trouble = words.some(({ kind }) => kind === 'trouble');
  const positive = toldPolarity(said, words);
  if (isDoubt(positive)) return positive;
  // "Bladder yes", "bowel no" may answer "is it normal?".
  const answers = words.filter(
    (word) => word.kind === 'yes' || (word.kind === 'no' && said.words.indexOf(word) >= said.before),
  );
  const asked = path.startsWith('intake.caudaEquina') && answers.length > 0;
  if (asked && !trouble) return 'sign_unclear';
  const normal = states.length === 1 && (states[0] === 'normal' || states[0] === 'able');
  if (states.length > 0 && (!normal || trouble || positive !== null)) return 'sign_unclear';
  const present = normal ? false : (positive ?? (trouble ? true : null));
  return present === null ? 'value_unclear' : read([write(path, present ? 'present' : 'absent')]);
}

export function readStated(item: Extract<Item, { class: 'stated' }>, said: Said): Outcome {
  return said.words.length === 0 ? read([write(item.path, item.value)]) : 'sign_unclear';
}

/** Numbness and tingling: areas need a region and a side; without a region only that it is there. */
export function readFeeling(feeling: 'numbness' | 'tingling', said: Said): Outcome {
  const words = said.words.filter(({ kind }) => kind !== 'and');
  const any = `intake.symptoms.${feeling}Any` as const;
  const regions = wordsOf(words, 'region');
  const [side, second] = wordsOf(words, 'side');
  if (!onlyKinds(words, 'no', 'yes', 'sign', 'pluses', 'region', 'side')) return 'not_understood';
  const positive = toldPolarity(said, words);
  if (isDoubt(positive)) return positive;
  if (second && second.side !== side?.side) return 'side_unclear';
  const written = side?.side ?? said.scope.side;
  if (positive === false) {
    if (regions.length > 0 || (written && written !== 'both')) return 'one_side_only';
    return read([write(any, 'absent')]);
  }
  if (regions.length === 0) return read([write(any, 'present', written)], side ? [side] : []);
  if (!written) return 'no_side';
  if (regions.some(({ region }) => region === 'leg' || region === 'below_knee')) return 'no_place';
  const areas = regions.flatMap(({ region }) =>
    region === 'leg' || region === 'below_knee' ? [] : [{ region, side: written }],
  );
  return read([write(any, 'present', written), write(`intake.symptoms.${feeling}`, areas, written)]);
}
