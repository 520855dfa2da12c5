/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '0ef76523bf1fc4a1';
