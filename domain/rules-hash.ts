/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '651c0c2b279017e7';
