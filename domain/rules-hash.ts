/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '433840b92d732a14';
