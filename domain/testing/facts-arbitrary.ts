import fc from 'fast-check';
import type { z } from 'zod';
import { type Facts, factsSchema } from '../facts';
import { addDays } from '../vocabulary/calendar';

/** The day of evaluation the arbitrary dates are spread around. */
export const ARBITRARY_AS_OF = '2026-11-20';

/** Days before the evaluation that matter to a rule, one in the future among them. */
const DAYS_BEFORE = [-3, 0, 1, 3, 4, 13, 14, 15, 30, 41, 43, 83, 85, 200, 800];

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
  values?: readonly unknown[];
  format?: string;
};
type Bounds = { minValue?: number | null; maxValue?: number | null; format?: string | null };

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

const needed = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined)
    throw new Error(`The facts schema has a part this arbitrary does not know: ${what}`);
  return value;
};

/** Values one schema accepts. Derived from the schema, so that a new question is generated from its first day. */
function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return arbitraryObject(needed(definition.shape, 'shape'));
    case 'optional':
      return arbitraryOf(needed(definition.innerType, 'optional'));
    case 'nullable':
      return fc.option(arbitraryOf(needed(definition.innerType, 'nullable')), { nil: null, freq: 6 });
    case 'enum':
      return fc.constantFrom(...Object.values(needed(definition.entries, 'enum')));
    case 'literal':
      return fc.constantFrom(...needed(definition.values, 'literal'));
    case 'array': {
      const element = needed(definition.element, 'array');
      return fc.array(arbitraryOf(element), { maxLength: 3 });
    }
    case 'record': {
      const keys = Object.values(needed(definitionOf(needed(definition.keyType, 'key')).entries, 'keys'));
      const value = arbitraryOf(needed(definition.valueType, 'value'));
      return fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] });
    }
    case 'boolean':
      return fc.boolean();
    case 'number':
      return arbitraryNumber(schema as unknown as Bounds);
    case 'string':
      return definition.format === 'date'
        ? fc.constantFrom(...DAYS_BEFORE.map((days) => addDays(ARBITRARY_AS_OF, -days)))
        : fc.constantFrom('', 'told in the patient’s own words');
    case 'pipe':
      return fc.constantFrom('', 'told in the patient’s own words');
    default:
      throw new Error(`The facts schema has a part this arbitrary does not know: ${definition.type}`);
  }
}

function arbitraryObject(shape: Record<string, z.ZodType>): fc.Arbitrary<unknown> {
  // A mark says where an answer came from; it is no fact, and no stage of the engine reads it.
  const entries = Object.entries(shape).filter(([key]) => key !== 'carried');
  const parts = Object.fromEntries(entries.map(([key, part]) => [key, arbitraryOf(part)]));
  const requiredKeys = entries
    .filter(([, part]) => definitionOf(part).type !== 'optional')
    .map(([key]) => key);
  return fc.record(parts, { requiredKeys });
}

/** Whole and broken numbers within the schema's bounds, small ones and the bounds themselves more often. */
function arbitraryNumber(bounds: Bounds): fc.Arbitrary<number> {
  const least = bounds.minValue ?? 0;
  const most = bounds.maxValue ?? 1000;
  const whole = fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
  const small = fc.integer({ min: Math.ceil(least), max: Math.min(Math.floor(most), Math.ceil(least) + 20) });
  if (bounds.format === 'safeint') return fc.oneof(small, whole, fc.constantFrom(least, most));
  return fc.oneof(
    small,
    whole,
    fc.double({ min: least, max: most, noNaN: true }),
    fc.constantFrom(least, most),
  );
}

/** Any facts `factsSchema` accepts, from nearly empty to crowded and contradictory. For property tests of every stage. */
export const factsArbitrary: fc.Arbitrary<Facts> = arbitraryOf(factsSchema) as fc.Arbitrary<Facts>;

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Repeatable chance for thinning, so that a counterexample can be run again. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Keep about `share` of what is recorded, and deny three of four findings that remain present. */
function thinned(tree: Tree, share: number, chance: () => number): Tree {
  const kept: Tree = {};
  for (const [key, value] of Object.entries(tree)) {
    if (isTree(value) && key !== 'sijCount') kept[key] = thinned(value, share, chance);
    else if (chance() < share) kept[key] = value === 'present' && chance() < 0.75 ? 'absent' : value;
  }
  return kept;
}

/** Facts as a clinic knows them: few things recorded, most of them denied. All tiers of urgency occur. */
export const sparseFactsArbitrary: fc.Arbitrary<Facts> = fc
  .tuple(factsArbitrary, fc.constantFrom(0.02, 0.05, 0.1, 0.2), fc.integer({ min: 0, max: 2 ** 31 }))
  .map(([facts, share, seed]) => {
    const chance = chanceOf(seed);
    const { person, ...rooms } = facts;
    return { person, ...(thinned(rooms, share, chance) as Omit<Facts, 'person'>) };
  });
