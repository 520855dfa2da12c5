/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '62481f9bbbda0564';
