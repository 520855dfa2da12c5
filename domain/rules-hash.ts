/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '7bfdfb98b20c4e7f';
