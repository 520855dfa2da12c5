/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '46bf91abcf62a22e';
