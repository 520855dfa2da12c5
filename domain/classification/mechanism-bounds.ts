import { CLASSES, MECHANISM_CLASSES, type MechanismClassId } from './mechanisms';
import type { Imagined, Reading } from './probe-case';
import { EVIDENCE } from './rank-mechanisms';
import { familiesMovedBy } from './reclassify';
import { ENTRAPMENTS, OTHERS } from './resolve';
import { familyTotals } from './weigh-evidence';

/**
 * How far facts can move the mechanisms together, without judging them together: where two facts speak in different
 * families their effects add up exactly; where they meet in one, the family's clamp is the limit.
 */
type Move = { totals: readonly number[]; prior: number; touched: readonly boolean[] };

/** A mixture appears when the second holds .30, that is within this log distance of the first (corrections 1). */
const MIXTURE = Math.log(0.7 / 0.3);

const groupOf = (id: MechanismClassId): string =>
  ENTRAPMENTS.has(id) ? 'entrapment' : OTHERS.has(id) ? 'other' : id;

const totalsOf = ({ standing }: Reading, id: MechanismClassId): number[] =>
  familyTotals(EVIDENCE[id], standing.classified.signs, CLASSES[id].trust?.(standing.classified.signs) ?? 1);

const priorOf = ({ standing }: Reading, index: number): number =>
  Math.log(standing.classified.scored[index]?.prior ?? 1);

/** Whether two facts together may give another first mechanism at the same urgency. Never false when they do. */
export function mechanismBounds(base: Reading): (one: Imagined, other: Imagined) => boolean {
  const { scored, resolved } = base.standing.classified;
  const leader = resolved[0];
  const baseTotals = MECHANISM_CLASSES.map((id) => totalsOf(base, id));
  const moves = new Map<Imagined, Move[]>();

  const movesOf = (one: Imagined): Move[] => {
    const known = moves.get(one);
    if (known) return known;
    const moved = familiesMovedBy(one.probe.path, base.tier);
    const made = MECHANISM_CLASSES.map((id, index): Move => {
      const totals = totalsOf(one.reading, id);
      return {
        totals,
        prior: priorOf(one.reading, index) - priorOf(base, index),
        // Trust moves every damped family at once, so a changed total counts as touched as well.
        touched: totals.map(
          (total, family) => moved.has(`${id}.${family}`) || total !== baseTotals[index]?.[family],
        ),
      };
    });
    moves.set(one, made);
    return made;
  };

  const range = (index: number, one: Move, other: Move): [least: number, most: number] => {
    const families = EVIDENCE[MECHANISM_CLASSES[index] as MechanismClassId];
    let least = (scored[index]?.logScore ?? 0) + Math.min(0, one.prior) + Math.min(0, other.prior);
    let most = (scored[index]?.logScore ?? 0) + Math.max(0, one.prior) + Math.max(0, other.prior);
    for (let family = 0; family < families.length; family += 1) {
      const now = baseTotals[index]?.[family] ?? 0;
      const clamp = families[family]?.family.clamp ?? [0, 0];
      if (one.touched[family] && other.touched[family]) {
        least += clamp[0] - now;
        most += clamp[1] - now;
      } else {
        const shift = (one.totals[family] ?? 0) - now + ((other.totals[family] ?? 0) - now);
        least += shift;
        most += shift;
      }
    }
    return [least, most];
  };

  return (one, other) => {
    if (!leader || leader.id === 'mixed') return true;
    const [first, second] = [movesOf(one), movesOf(other)];
    const leads = groupOf(leader.classes[0]?.id ?? 'serious');
    if (leads === 'radicular' && endsDeficit(one) && endsDeficit(other)) return true;
    const most = new Map<string, number>();
    let least = 0;
    MECHANISM_CLASSES.forEach((id, index) => {
      const [low, high] = range(index, first[index] as Move, second[index] as Move);
      const group = groupOf(id);
      if (group === leads) least += Math.exp(low);
      else most.set(group, (most.get(group) ?? 0) + Math.exp(high));
    });
    return Math.log(Math.max(...most.values())) + MIXTURE >= Math.log(least);
  };
}

/** A deficit on record that would turn out normal: two of them may leave radicular pain without radiculopathy. */
const endsDeficit = ({ known, probe }: Imagined): boolean => known && probe.path.startsWith('exam.neurology');
