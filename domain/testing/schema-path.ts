import { type Facts, factsSchema } from '../facts';
import { definitionAt, unwrapped } from '../facts-path';

/** Whether a facts path such as `exam.vascular.pulses` exists in the schema. For tests that walk registries. */
export const isFactsPath = (path: string): boolean => definitionAt(path) !== null;

/** Every item of the facts: person, and each question of each group of each room, e.g. `exam.vascular.pulses`. */
export const FACTS_ITEMS: readonly string[] = Object.entries(factsSchema.shape).flatMap(([room, schema]) =>
  Object.entries(unwrapped(schema).shape ?? {}).flatMap(([group, part]) => {
    const inner = unwrapped(part);
    return inner.type === 'object'
      ? Object.keys(inner.shape ?? {}).map((item) => `${room}.${group}.${item}`)
      : [`${room}.${group}`];
  }),
);

type Tree = { [key: string]: unknown };

/** The facts with the value at one path taken from other facts; taken away where those have none. */
export function replacedAt(facts: Facts, from: Facts, path: string): Facts {
  const put = (here: Tree | undefined, there: Tree | undefined, steps: readonly string[]): Tree => {
    const [step = '', ...rest] = steps;
    const { [step]: old, ...others } = here ?? {};
    const next = there?.[step];
    if (rest.length > 0)
      return { ...others, [step]: put(old as Tree | undefined, next as Tree | undefined, rest) };
    return next === undefined ? others : { ...others, [step]: next };
  };
  return put(facts as unknown as Tree, from as unknown as Tree, path.split('.')) as unknown as Facts;
}
