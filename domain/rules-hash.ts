/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '31ec1099c4ed879a';
