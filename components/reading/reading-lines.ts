import type { Evaluation, RootReading, SideRoots } from '@/domain/evaluation';
import type { Words } from '@/domain/words';

/** The reading of one side that counts now: with imaging once there is a graded MRI, else the clinical one. */
export const countingRoots = (side: SideRoots, withMri: boolean): RootReading =>
  withMri ? side.working : side.clinical;

export const hasMri = (evaluation: Pick<Evaluation, 'concordance'>): boolean =>
  evaluation.concordance.class !== 'not_done';

/** "right L5 favoured · left not localisable": roots in one line; null while no leg has a root to speak of. */
export function rootLine(evaluation: Pick<Evaluation, 'roots' | 'concordance'>, words: Words): string | null {
  const lines = evaluation.roots
    .map((side) => ({ side: side.side, reading: countingRoots(side, hasMri(evaluation)) }))
    .filter(({ reading }) => reading.suppressedBecause === null && reading.credibleSet.length > 0)
    .map(
      ({ side, reading }) =>
        `${words.side[side]} ${reading.credibleSet.join(' / ')} ${words.rootLabel[reading.label]}`,
    );
  return lines.length === 0 ? null : lines.join(' · ');
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
