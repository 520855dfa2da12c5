import type { Region } from '../vocabulary/regions';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';
import type { Item } from './lexicon/item';
import type { SideOrder } from './side-order';

/** What is said of a thing, whatever the thing is; each reader of a class decides what it makes of it. */
export type State =
  | 'normal'
  | 'reduced'
  | 'increased'
  | 'absent'
  | 'brisk'
  | 'weak'
  | 'equivocal'
  | 'limited'
  | 'full'
  | 'painful'
  | 'pain_free'
  | 'numb'
  | 'allodynia'
  | 'up'
  | 'down'
  | 'unable'
  | 'able'
  | 'centralises'
  | 'peripheralises'
  | 'better'
  | 'worse'
  | 'no_effect';

/** What one word or mark of a line means on its own. */
export type Meaning =
  | { kind: 'head'; item: Item }
  /** `heading`: written with a colon, so that it holds for all that follows it in its sentence. */
  | { kind: 'side'; side: Side | 'both'; heading?: true }
  | { kind: 'order'; order: SideOrder }
  /**
   * `bare`: only `+` or `-`, which may also be "and", a bullet or a dash; `nil`: nothing found or told, which of a test
   * could also be "not done".
   */
  | { kind: 'sign'; positive: boolean; bare: boolean; nil?: true }
  | { kind: 'state'; state: State }
  /** The answer to a question about a complaint. */
  | { kind: 'yes' }
  /** `P1`: the first pain of a movement, elsewhere a name for an area. */
  | { kind: 'first_pain' }
  /** Before its finding: `no`, `denies`. */
  | { kind: 'no'; denies: boolean }
  | { kind: 'number'; raw: string; degrees: boolean; compared: boolean }
  | { kind: 'fraction'; parts: readonly string[] }
  | { kind: 'pluses'; count: number }
  | { kind: 'roots'; roots: readonly Root[] }
  | { kind: 'region'; region: Region | 'leg' | 'below_knee' }
  | { kind: 'response'; response: 'leg_pain' | 'back_pain' | 'hamstring_stretch'; only: boolean }
  | { kind: 'differentiation'; present: boolean }
  | { kind: 'duration'; count: number; unit: 'day' | 'week' | 'month' | 'year' }
  | { kind: 'activity'; word: string }
  | { kind: 'when'; when: 'worst' | 'average' | 'now' }
  | { kind: 'unit'; unit: 'minutes' | 'metres' | 'millilitres' | 'times' }
  | { kind: 'reach'; reach: 'knees' | 'shin' | 'floor' }
  /** "changes", "dysfunction" after bladder, bowel, … */
  | { kind: 'trouble' }
  | { kind: 'all' }
  /** "except", "apart from": spoils what stands before it, not what follows. */
  | { kind: 'except' }
  | { kind: 'less' }
  /** `felt`: says that a test was felt ("reproduces"), and so is more than a filler where nothing follows it. */
  | { kind: 'filler'; felt?: true }
  | { kind: 'and'; or: boolean }
  /** Understood, but with no place in the facts: kept as text beside the reading. `felt`: where a test was felt. */
  | { kind: 'aside'; felt?: true }
  /**
   * Somebody else, whose history it may be. `family`: the heading of a family history; `kin`: the family without the
   * word for a history; `company`: who lives or comes with the patient.
   */
  | { kind: 'others'; who: 'family' | 'kin' | 'person' | 'company' }
  /** An earlier visit, a plan, a repeal: what it touches is not a finding of today. */
  | { kind: 'undo' }
  | { kind: 'mark'; mark: ',' | ';' | ':' | '/' | '(' | ')' | '?' | '.' }
  /** `EHL R=4/5`, `45*`: passed over beside a value only; alone it may be a result in the writer's own sign. */
  | { kind: 'symbol'; symbol: '=' | '*' }
  | { kind: 'unknown' };

export type Token = Meaning & {
  start: number;
  end: number;
  /** No white space between this token and the one before. */
  glued: boolean;
};
export type TokenOf<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>;
