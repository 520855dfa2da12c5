import type { z } from 'zod';
import { factsSchema } from './facts';

/** What a zod schema says of itself, as far as a walk over the facts needs it. */
export type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
};

const ofSchema = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** A schema without what is wrapped around it: optional, nullable and the like. */
export function unwrapped(schema: z.ZodType): Definition {
  const definition = ofSchema(schema);
  return definition.innerType ? unwrapped(definition.innerType) : definition;
}

function stepInto(at: Definition, step: string): z.ZodType | undefined {
  if (at.type === 'object') return at.shape?.[step];
  const keys = at.keyType ? Object.values(ofSchema(at.keyType).entries ?? {}) : [];
  return at.type === 'record' && keys.includes(step) ? at.valueType : undefined;
}

/** What the schema of the facts has at a path such as `exam.vascular.pulses`; null where there is no such path. */
export function definitionAt(path: string): Definition | null {
  let at = unwrapped(factsSchema);
  for (const step of path.split('.')) {
    const next = stepInto(at, step);
    if (!next) return null;
    at = unwrapped(next);
  }
  return at;
}
