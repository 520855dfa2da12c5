/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '0539e3018464ab74';
