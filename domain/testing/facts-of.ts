import type { z } from 'zod';
import { type Facts, factsSchema } from '../facts';

type Draft = { [Room in keyof Facts]?: Partial<z.input<typeof factsSchema>[Room]> };

/** Facts for a test: only what is written is recorded, everything else is missing. Throws when the schema refuses them. */
export function factsOf(draft: Draft): Facts {
  return factsSchema.parse({
    intake: {},
    exam: {},
    imaging: {},
    ...draft,
    person: { ageYears: null, sex: null, ...draft.person },
  });
}

/** The five cauda equina questions, all asked and denied. */
export const SCREEN_DENIED = {
  saddle: 'absent',
  bladder: 'absent',
  bowel: 'absent',
  sexual: 'absent',
  bilateralLegs: 'absent',
} as const;
