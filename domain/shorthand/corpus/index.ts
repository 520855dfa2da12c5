import { COMPETING } from './competing';
import type { CorpusLine } from './corpus-line';
import { JOINED_NAMES } from './joined-names';
import { NEURODYNAMICS } from './neurodynamics';
import { OTHER_PEOPLE } from './other-people';
import { OWN_SIGNS } from './own-signs';
import { REFLEX_HEADINGS } from './reflex-headings';
import { REFLEXES, SENSATION } from './reflexes-sensation';
import { SCREENS } from './screens';
import { SHORT_NOTATIONS } from './short-notations';
import { SIDES_AND_DASHES } from './sides-and-dashes';
import { STORY } from './story';
import { STRENGTH } from './strength';
import { TRAPS } from './traps';
import { TWO_MEANINGS } from './two-meanings';

/** Lines the reader was written against. */
export const DEVELOPMENT_LINES: readonly CorpusLine[] = [
  ...NEURODYNAMICS,
  ...STRENGTH,
  ...REFLEXES,
  ...SENSATION,
  ...SCREENS,
  ...COMPETING,
  ...STORY,
  ...TRAPS,
  ...OWN_SIGNS,
  ...TWO_MEANINGS,
  ...OTHER_PEOPLE,
  ...REFLEX_HEADINGS,
  ...JOINED_NAMES,
  ...SIDES_AND_DASHES,
  ...SHORT_NOTATIONS,
];
