/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = 'd40e3e388b9dceea';
