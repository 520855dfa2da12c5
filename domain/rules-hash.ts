/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = 'bea6104b3abebc9f';
