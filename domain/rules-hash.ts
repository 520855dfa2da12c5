/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = 'b246fd9c6f9d241a';
