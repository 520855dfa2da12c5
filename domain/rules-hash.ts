/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '79993ebe7d35f9eb';
