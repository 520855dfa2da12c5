/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = 'aa50441d9f1a8af1';
