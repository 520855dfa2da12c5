/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '82f917661c78fe96';
