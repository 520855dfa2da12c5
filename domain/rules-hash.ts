/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '1336ac4ba838d87b';
