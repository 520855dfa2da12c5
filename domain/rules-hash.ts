/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = 'aed7e1689fc42792';
