/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '3745bd769451a28d';
