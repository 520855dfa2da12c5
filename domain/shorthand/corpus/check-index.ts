import { CHECK_JOINED_LISTS } from './check-joined-lists';
import { CHECK_NEURO_SCREENS } from './check-neuro-screens';
import { CHECK_NOTATION_HANDS } from './check-notation-hands';
import { CHECK_NOTATION_SCREENS } from './check-notation-screens';
import { CHECK_SHORT_FORMS } from './check-short-forms';
import { CHECK_STORY_COMPETING } from './check-story-competing';
import { CHECK_TENSION_STRENGTH } from './check-tension-strength';
import { CHECK_TWO_MEANINGS } from './check-two-meanings';
import type { CorpusLine } from './corpus-line';

/** Lines written in later sittings, each before the reader was tried on them. */
export const CHECK_LINES: readonly CorpusLine[] = [
  ...CHECK_TENSION_STRENGTH,
  ...CHECK_NEURO_SCREENS,
  ...CHECK_STORY_COMPETING,
  ...CHECK_SHORT_FORMS,
  ...CHECK_NOTATION_SCREENS,
  ...CHECK_NOTATION_HANDS,
  ...CHECK_JOINED_LISTS,
  ...CHECK_TWO_MEANINGS,
];
