import type { z } from 'zod';
import { factsSchema } from '../facts';
import { FINDINGS } from '../vocabulary/finding';

type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  entries?: Record<string, string>;
};

function unwrapped(schema: z.ZodType): Definition {
  const definition = schema.def as unknown as Definition;
  return definition.innerType ? unwrapped(definition.innerType) : definition;
}

const known = new Map<string, boolean>();

/**
 * Whether an answer at a facts path is a finding (yes, no, could not tell, not tested). Asked of the schema, not of the word: "absent"
 * is also a state of sensation and of a pulse, and means something else there.
 */
export function isFindingPath(path: string): boolean {
  const before = known.get(path);
  if (before !== undefined) return before;
  let at: Definition | null = unwrapped(factsSchema);
  for (const step of path.split('.')) {
    const next: z.ZodType | undefined = at?.shape?.[step] ?? at?.valueType;
    at = next ? unwrapped(next) : null;
  }
  const words = Object.values(at?.entries ?? {});
  const is = words.length === FINDINGS.length && FINDINGS.every((finding) => words.includes(finding));
  known.set(path, is);
  return is;
}
