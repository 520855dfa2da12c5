/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '539106574cb89b7d';
