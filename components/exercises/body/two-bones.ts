import { across, add, dot, length, minus, times, unit, type Vec } from './vector';

/**
 * Where the middle joint of two bones of lengths `a` and `b` lies when the first begins at `from` and the second ends
 * at `to`, bent toward `toward`; `end` is `to`, or as far toward it as the bones reach.
 */
export function twoBones(from: Vec, to: Vec, a: number, b: number, toward: Vec): { middle: Vec; end: Vec } {
  const way = minus(to, from);
  const along = unit(way, [0, -1, 0]);
  const reach = Math.min(Math.max(length(way), Math.abs(a - b) + 0.01), a + b - 0.01);
  const onWay = (a * a + reach * reach - b * b) / (2 * reach);
  const offWay = Math.sqrt(Math.max(0, a * a - onWay * onWay));
  const spare: Vec = Math.abs(dot(along, [1, 0, 0])) < 0.9 ? [1, 0, 0] : [0, 1, 0];
  const aside = unit(across(toward, along), unit(across(spare, along)));
  return {
    middle: add(from, add(times(along, onWay), times(aside, offWay))),
    end: add(from, times(along, reach)),
  };
}
