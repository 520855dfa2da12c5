/** Content hash of the rules; written by `npm run rules:hash`, checked by a test. */
export const RULES_HASH = '124187be8bcc7379';
