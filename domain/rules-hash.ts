/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '49a8cb2a38378ce1';
