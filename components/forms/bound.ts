/** One place of a draft: its facts path, what stands there, and how to change it. Nothing there means nobody asked. */
export type Bound<Value> = {
  field: string;
  value: Value | undefined;
  /** `given`: the place at which an answer was given by hand; named even where it says what stood there before. */
  update: (next: (value: Value | undefined) => Value | undefined, given?: string) => void;
};

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

type Update = Bound<unknown>['update'];

/** The parts handed out last, by the update of their whole: a part whose value stands is the same object as before. */
const partsOf = new WeakMap<object, Map<string, Bound<unknown>>>();

const updateOf =
  (whole: Update, key: string): Update =>
  (next, given) =>
    whole((current) => {
      const group = current as Record<string, unknown> | undefined;
      const before = group?.[key] ?? undefined;
      const after = next(before);
      if (after === before) return current;
      const changed = { ...group };
      if (after === undefined || isEmptyObject(after)) delete changed[key];
      else changed[key] = after;
      return changed;
    }, given);

/**
 * A part of a bound object. Setting it to undefined removes the key, and an object that loses its last key
 * goes with it: a draft never holds an empty group that could be read as "asked". A part keeps its identity as long as its value
 * does, and its `update` for good, so that controls of places that did not change need not be drawn again.
 */
export function part<Value extends object, Key extends keyof Value & string>(
  whole: Bound<Value>,
  key: Key,
): Bound<NonNullable<Value[Key]>> {
  const value = whole.value?.[key] ?? undefined;
  const parts = partsOf.get(whole.update) ?? new Map<string, Bound<unknown>>();
  partsOf.set(whole.update, parts);
  const last = parts.get(key);
  const same = last !== undefined && Object.is(last.value, value);
  const bound: Bound<unknown> = same
    ? last
    : {
        field: `${whole.field}.${key}`,
        value,
        update: last?.update ?? updateOf(whole.update as Update, key),
      };
  if (!same) parts.set(key, bound);
  return bound as Bound<NonNullable<Value[Key]>>;
}

/** The bound place with its value replaced: an answer given here, also where it is the same as before. */
export const put = <Value>(bound: Bound<Value>, value: Value | null | undefined): void =>
  bound.update(() => value ?? undefined, bound.field);

type Putter = (value: unknown, inside?: string) => void;
const putters = new WeakMap<object, Putter>();

/**
 * {@link put} for one place as a function of its own: the same one as long as the place is bound. `inside` names the one item of a group
 * that was answered.
 */
export function putterOf<Value>(bound: Bound<Value>): (value: Value | null, inside?: string) => void {
  const known = putters.get(bound.update);
  const putter: Putter =
    known ??
    ((value, inside) =>
      bound.update(
        () => (value ?? undefined) as Value | undefined,
        inside === undefined ? bound.field : `${bound.field}.${inside}`,
      ));
  if (!known) putters.set(bound.update, putter);
  return putter;
}
