/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '5e4dbb034f85dcc7';
