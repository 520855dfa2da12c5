/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '6bf186b09a29bce5';
