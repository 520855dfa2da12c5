import type { CaseReading } from '../case-reading';
import type { SignState } from '../leg-reading';
import { BACKGROUND_SIGNS } from './background';
import { DANGER_SIGNS } from './danger';
import { IMAGING_SIGNS } from './imaging';
import { NEUROLOGY_SIGNS } from './neurology';
import { PLACE_SIGNS } from './place';
import { STORY_SIGNS } from './story';
import { TEST_SIGNS } from './tests';

/** Every sign the mechanisms read, each defined once with where it is recorded and how to ask for it. */
export const SIGNS = {
  ...PLACE_SIGNS,
  ...STORY_SIGNS,
  ...NEUROLOGY_SIGNS,
  ...TEST_SIGNS,
  ...IMAGING_SIGNS,
  ...BACKGROUND_SIGNS,
  ...DANGER_SIGNS,
};
export type SignId = keyof typeof SIGNS;
export const SIGN_IDS = Object.keys(SIGNS) as SignId[];

export type SignStates = Record<SignId, SignState>;

/** The state of every sign in a case. */
export function readSigns(reading: CaseReading): SignStates {
  const states = {} as SignStates;
  for (const id of SIGN_IDS) states[id] = SIGNS[id].read(reading);
  return states;
}
