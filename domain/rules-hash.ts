/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '68f3ec5029df9535';
