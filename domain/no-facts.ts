import type { Facts } from './facts';

/** Nothing recorded. Apart from the schemas, so that the live reading need not load them. */
export const NO_FACTS: Facts = { person: { ageYears: null, sex: null }, intake: {}, exam: {}, imaging: {} };
