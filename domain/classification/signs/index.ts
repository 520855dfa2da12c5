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

export const SIGN_INDEX = Object.fromEntries(SIGN_IDS.map((id, index) => [id, index])) as Record<
  SignId,
  number
>;

/**
 * The state of every sign in a case: by name, or by number where many are asked for. A list behind the names, because
 * the case is imagined otherwise hundreds of times and a list of this length is copied in no time.
 */
export type SignStates = Readonly<Record<SignId, SignState>> & { readonly at: readonly SignState[] };

class States {
  constructor(readonly at: readonly SignState[]) {}
}
for (const [index, id] of SIGN_IDS.entries())
  Object.defineProperty(States.prototype, id, {
    get(this: States) {
      return this.at[index];
    },
  });

/** States in the order of `SIGN_IDS`, by name. */
export const signStates = (at: readonly SignState[]): SignStates => new States(at) as unknown as SignStates;

/** The state of every sign in a case. */
export const readSigns = (reading: CaseReading): SignStates =>
  signStates(SIGN_IDS.map((id) => SIGNS[id].read(reading)));

/** The same states with some read again; the very same object when none has changed. */
export function readSignsAgain(before: SignStates, reading: CaseReading, ids: readonly SignId[]): SignStates {
  let now: SignState[] | null = null;
  for (const id of ids) {
    const index = SIGN_INDEX[id];
    const state = SIGNS[id].read(reading);
    if (state === (now ?? before.at)[index]) continue;
    now ??= [...before.at];
    now[index] = state;
  }
  return now ? signStates(now) : before;
}
