import type { Facts } from '../facts';
import { leavesOf, valueAt } from '../vocabulary/leaves';

/** An answer that says something is there: neither denied nor open, and no empty list. */
export const TOLD = /^(?!("(absent|not_tested|unable)"|\[])$)/;

/** Where below these paths an answer stands that reads like this, in a fixed order; a list counts as one answer. */
export const placesOf = (facts: Facts, paths: readonly string[], like: RegExp): string[] =>
  paths.flatMap((path) =>
    [...leavesOf(valueAt(facts, path), path)]
      .flatMap(([at, leaf]) => (like.test(JSON.stringify(leaf)) ? [at] : []))
      .sort(),
  );
