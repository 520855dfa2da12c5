/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '4597cba40eb585a2';
