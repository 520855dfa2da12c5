import type { z } from 'zod';
import { factsSchema } from '../facts';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
};

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

function unwrapped(schema: z.ZodType): Definition {
  const definition = definitionOf(schema);
  return (definition.type === 'optional' || definition.type === 'nullable') && definition.innerType
    ? unwrapped(definition.innerType)
    : definition;
}

/** Whether a facts path such as `exam.vascular.pulses` exists in the schema. For tests that walk registries. */
export function isFactsPath(path: string): boolean {
  let definition = unwrapped(factsSchema);
  for (const step of path.split('.')) {
    const keys = definition.keyType ? Object.values(definitionOf(definition.keyType).entries ?? {}) : [];
    const next =
      definition.type === 'object'
        ? definition.shape?.[step]
        : definition.type === 'record' && keys.includes(step)
          ? definition.valueType
          : undefined;
    if (!next) return false;
    definition = unwrapped(next);
  }
  return true;
}
