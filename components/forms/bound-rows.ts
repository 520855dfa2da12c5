import type { Bound } from './bound';

/** A list of rows in the draft: changed or set anew, added to and taken from row by row. Without any row there is no answer. */
export const boundRows = <Row>(bound: Bound<Row[]>) => ({
  rows: bound.value ?? [],
  change: (index: number, changes: Partial<Row>) =>
    bound.update((before) => before?.map((row, at) => (at === index ? { ...row, ...changes } : row))),
  set: (index: number, row: Row) =>
    bound.update((before) => before?.map((old, at) => (at === index ? row : old))),
  add: (row: Row) => bound.update((before) => [...(before ?? []), row]),
  remove: (index: number) =>
    bound.update((before) => {
      const left = (before ?? []).filter((_, at) => at !== index);
      return left.length === 0 ? undefined : left;
    }),
});
