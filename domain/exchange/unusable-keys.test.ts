import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { type PublishedFacts, publishedFactsSchema } from './case-schema';
import { importCase } from './import-case';
import { UNUSABLE_KEYS } from './unusable-keys';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  entries?: Record<string, string>;
  options?: z.ZodType[];
};
const definitionOf = (schema: z.ZodType): Definition => {
  const definition = schema.def as unknown as Definition;
  return (definition.type === 'optional' || definition.type === 'nullable') && definition.innerType
    ? definitionOf(definition.innerType)
    : definition;
};

type Sample = { path: string; value: unknown };

/** Values that say something: every word of a list, a number, "present", true. */
function samplesOf(schema: z.ZodType, path: string): Sample[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object': {
      const parts = Object.entries(definition.shape ?? {});
      const whole = Object.fromEntries(parts.map(([key, part]) => [key, samplesOf(part, '')[0]?.value]));
      const optional = (part: z.ZodType) =>
        ['optional', 'nullable'].includes((part.def as { type: string }).type);
      const needed = Object.fromEntries(
        parts.filter(([, part]) => !optional(part)).map(([key]) => [key, whole[key]]),
      );
      return parts.flatMap(([key, part]) =>
        samplesOf(part, `${path}.${key}`).map((sample) => ({
          path: sample.path,
          value: { ...needed, [key]: sample.value },
        })),
      );
    }
    case 'array':
      return samplesOf(definition.element as z.ZodType, path).map((sample) => ({
        path: sample.path,
        value: [sample.value],
      }));
    case 'enum':
      return Object.values(definition.entries ?? {}).map((word) => ({
        path: `${path}.${word}`,
        value: word,
      }));
    case 'number':
      return [{ path, value: 3 }];
    case 'boolean':
      return [{ path, value: true }];
    case 'string':
      return [{ path, value: 'words' }];
    case 'union':
      return samplesOf((definition.options ?? [])[0] as z.ZodType, path);
    default:
      throw new Error(`the case schema has a part this test does not know: ${definition.type} at ${path}`);
  }
}

const SAYS_NOTHING = /\.(?:not_recorded|not_tested|unknown|unable|none|other|unspecified|normal)$/;

describe('the importer', () => {
  it('uses every key of the case schema, or lists it as unusable with the reason', () => {
    const nothing = JSON.stringify(importCase({}, '2026-01-01'));
    const ignored: string[] = [];
    for (const [key, part] of Object.entries(publishedFactsSchema.shape))
      for (const { path, value } of samplesOf(part, key)) {
        if (SAYS_NOTHING.test(path)) continue;
        const facts = publishedFactsSchema.parse({ [key]: value }) as PublishedFacts;
        if (JSON.stringify(importCase(facts, '2026-01-01')) === nothing) ignored.push(path);
      }
    expect(ignored.filter((path) => !(path in UNUSABLE_KEYS))).toEqual([]);
  });
});
