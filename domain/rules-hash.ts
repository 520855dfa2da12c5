/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '2d6d5324063a2889';
