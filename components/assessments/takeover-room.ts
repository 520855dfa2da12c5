/** What the takeover is filled in with; loaded ahead of any emergency, after the form. */
export { EarlierHandOver } from './earlier-hand-over';
export { HandOverFields } from './hand-over-fields';
export { LetterField } from './letter-field';
