/** One place of a draft: its facts path, what stands there, and how to change it. Nothing there means nobody asked. */
export type Bound<Value> = {
  field: string;
  value: Value | undefined;
  update: (next: (value: Value | undefined) => Value | undefined) => void;
};

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/**
 * A part of a bound object. Setting it to undefined removes the key, and an object that loses its last key
 * goes with it: a draft never holds an empty group that could be read as "asked".
 */
export function part<Value extends object, Key extends keyof Value & string>(
  whole: Bound<Value>,
  key: Key,
): Bound<NonNullable<Value[Key]>> {
  type Part = NonNullable<Value[Key]>;
  return {
    field: `${whole.field}.${key}`,
    value: (whole.value?.[key] ?? undefined) as Part | undefined,
    update: (next) =>
      whole.update((current) => {
        const before = (current?.[key] ?? undefined) as Part | undefined;
        const after = next(before);
        if (after === before) return current;
        const changed = { ...current } as Value;
        if (after === undefined || isEmptyObject(after)) delete changed[key];
        else changed[key] = after;
        return changed;
      }),
  };
}

/** The bound place with its value replaced. */
export const put = <Value>(bound: Bound<Value>, value: Value | null | undefined): void =>
  bound.update(() => value ?? undefined);
