import type { Evaluation, RootReading, SideRoots } from '@/domain/evaluation';
import type { Words } from '@/domain/words';

/** The reading of one side that counts now: with imaging once there is a graded MRI, else the clinical one. */
export const countingRoots = (side: SideRoots, withMri: boolean): RootReading =>
  withMri ? side.working : side.clinical;

/** Right before left, as the examiner sees the patient and as the ladder stands. */
export const rightFirst = (roots: readonly SideRoots[]): SideRoots[] =>
  roots.toSorted((a, b) => Number(b.side === 'right') - Number(a.side === 'right'));

export const hasMri = (evaluation: Pick<Evaluation, 'concordance'>): boolean =>
  evaluation.concordance.class !== 'not_done';

/** The legs that have a root to speak of, right before left, as the examiner sees the patient. */
const namedRoots = (evaluation: Pick<Evaluation, 'roots' | 'concordance'>) =>
  rightFirst(evaluation.roots)
    .map((side) => ({ side: side.side, reading: countingRoots(side, hasMri(evaluation)) }))
    .filter(({ reading }) => reading.suppressedBecause === null && reading.credibleSet.length > 0);

/** "right L5 favoured · left not localisable": roots in one line; null while no leg has a root to speak of. */
export function rootLine(evaluation: Pick<Evaluation, 'roots' | 'concordance'>, words: Words): string | null {
  const lines = namedRoots(evaluation).map(
    ({ side, reading }) =>
      `${words.side[side]} ${reading.credibleSet.join(' / ')} ${words.rootLabel[reading.label]}`,
  );
  return lines.length === 0 ? null : lines.join(' · ');
}

/** "right L5 · left L4 / L5": each leg's roots alone, for a place with no room to say how far they are told apart. */
export function rootsShort(
  evaluation: Pick<Evaluation, 'roots' | 'concordance'>,
  words: Words,
): string | null {
  const legs = namedRoots(evaluation).map(
    ({ side, reading }) => `${words.side[side]} ${reading.credibleSet.join(' / ')}`,
  );
  return legs.length === 0 ? null : legs.join(' · ');
}

/**
 * Whether the order of the mechanisms says something of this patient, and not only how often each is met. Asked of the abstention, so
 * that readings stored earlier are shown the same way.
 */
export const isRanked = ({ abstained }: Pick<Evaluation, 'abstained'>): boolean =>
  abstained !== 'insufficient_data';

/** What leads: the first mechanism, or why the engine does not name one. */
export function leadingLine(evaluation: Pick<Evaluation, 'abstained' | 'mechanisms'>, words: Words): string {
  if (evaluation.abstained !== null && evaluation.abstained !== 'refer') {
    return words.abstention[evaluation.abstained];
  }
  return evaluation.mechanisms[0]?.label ?? words.abstention.insufficient_data;
}
