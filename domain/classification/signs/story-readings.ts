import type { Aggravator, Easer, PainQuality } from '../../intake/items';
import { findingIn } from '../../vocabulary/finding';
import type { CaseReading } from '../case-reading';
import { asState, type SignState } from '../leg-reading';
import { anyOf, eitherOf, presentIf } from './sign';

// What the story says on one question, put together from the answers it is spread over.

export const quality = (c: CaseReading, key: PainQuality): SignState =>
  asState(findingIn(c.facts.intake.pain?.quality, key));
export const worse = (c: CaseReading, key: Aggravator): SignState =>
  asState(findingIn(c.facts.intake.pain?.aggravating, key));
export const eased = (c: CaseReading, key: Easer): SignState =>
  asState(findingIn(c.facts.intake.pain?.easing, key));

export const neuropathic = (c: CaseReading): SignState =>
  anyOf([quality(c, 'electric'), quality(c, 'shooting'), quality(c, 'burning')]);

export function dull(c: CaseReading): SignState {
  const path = c.facts.intake.pain?.path;
  if (path === 'moves' || path === 'diffuse') return 'present';
  const dullOrAche = eitherOf([quality(c, 'dull'), quality(c, 'ache')]);
  if (dullOrAche === 'present')
    return neuropathic(c) === 'present' || path === 'line' ? 'unknown' : 'present';
  return anyOf([quality(c, 'dull'), quality(c, 'ache')]);
}

export function paraesthesia(c: CaseReading): SignState {
  const symptoms = c.facts.intake.symptoms;
  if ((symptoms?.numbness?.length ?? 0) + (symptoms?.tingling?.length ?? 0) > 0) return 'present';
  const states = [asState(symptoms?.numbnessAny), asState(symptoms?.tinglingAny)];
  return anyOf(states) === 'present'
    ? 'present'
    : states.every((state) => state === 'absent')
      ? 'absent'
      : 'unknown';
}

export const standing = (c: CaseReading): SignState => worse(c, 'standing');
export const seatedRelief = (c: CaseReading): SignState => eased(c, 'sitting');

export function flexionRelief(c: CaseReading): SignState {
  const bike = findingIn(c.facts.imaging.otherTests, 'walking_test_bike_tolerated');
  return eitherOf([eased(c, 'flexion'), eased(c, 'leaning_on_trolley'), eased(c, 'cycling'), asState(bike)]);
}

export const postureRelief = (c: CaseReading): boolean =>
  seatedRelief(c) === 'present' || flexionRelief(c) === 'present';

/** Pain on exertion that rest ends, without a need to sit or bend: the arterial pattern. */
export function exertional(c: CaseReading): SignState {
  const exertion = eitherOf([
    worse(c, 'walking'),
    worse(c, 'walking_uphill'),
    worse(c, 'running'),
    worse(c, 'exercise_hard'),
    worse(c, 'stairs'),
  ]);
  const rest = eitherOf([
    eased(c, 'rest'),
    eased(c, 'standing_still'),
    eased(c, 'rest_within_minutes'),
    eased(c, 'standing'),
  ]);
  if (postureRelief(c) && rest !== 'present') return exertion === 'present' ? 'absent' : 'unknown';
  return exertion === 'present' && rest === 'present' ? 'present' : 'unknown';
}

export const quickRelief = (c: CaseReading): SignState =>
  exertional(c) === 'present'
    ? eitherOf([eased(c, 'rest_within_minutes'), eased(c, 'standing_still'), eased(c, 'standing')])
    : 'unknown';

/** Worse only on walking and gone with rest, and no back pain (corrections 7). */
export function onlyOnExertion(c: CaseReading): SignState {
  const pain = c.facts.intake.pain;
  const others = Object.entries(pain?.aggravating ?? {}).some(
    ([key, finding]) =>
      finding === 'present' &&
      !['walking', 'walking_uphill', 'running', 'exercise_hard', 'stairs'].includes(key),
  );
  const back = pain?.backPain === 'present' || c.pain.has('low_back');
  return presentIf(exertional(c) === 'present' && !others && !back && pain?.constant !== 'present');
}
