import type { Questionnaire, Scale, Sourced, SourcedNumber } from './define-questionnaire';
import { score } from './score';

/** Whom a threshold was measured in. A number from one group says little about another, so none stands in for another. */
export const POPULATIONS = [
  'low_back_pain',
  'chronic_low_back_pain',
  'sciatica',
  'stenosis',
  'surgery',
  'physiotherapy',
] as const;
export type Population = (typeof POPULATIONS)[number];

/** `mcid`: the smallest change patients call important. `mdc`: the smallest beyond measurement error. `share` is of the baseline. */
export type Threshold = Sourced & {
  kind: 'mcid' | 'mdc';
  scale: string;
  population: Population;
  value: number;
  unit: 'points' | 'share';
};

export type ChangeRules =
  | (Sourced & { never: 'not_for_individuals' | 'is_a_change_itself' })
  | {
      never?: undefined;
      thresholds: readonly Threshold[];
      /** An improvement is also at least this share of the baseline. */
      share?: SourcedNumber;
      /** Under this baseline there is little room: these points, and the share, take the place of the threshold. */
      lowBaseline?: Sourced & { under: number; points: number };
      /** Keeps of two responses what can be compared, or null when nothing can. */
      comparable?: (before: unknown, after: unknown) => { before: unknown; after: unknown } | null;
    };

export type ChangeVerdict =
  | 'improved_beyond_mcid'
  | 'improved_below_mcid'
  | 'within_error'
  | 'unchanged'
  | 'worse_below_mcid'
  | 'worse_beyond_mcid';

export type NoVerdictReason =
  | 'not_for_individuals'
  | 'is_a_change_itself'
  | 'unknown_scale'
  | 'not_comparable'
  | 'no_score'
  | 'baseline_zero'
  | 'no_mcid_for_population';

export type Change = {
  /** Null: it cannot be told; `reason` says why. */
  verdict: ChangeVerdict | null;
  reason: NoVerdictReason | null;
  scale: string;
  population: Population;
  before: number | null;
  after: number | null;
  /** Points for the better, whichever way the scale runs; negative is worse. */
  improvement: number | null;
  /** Points an improvement needed to be called important, with share and low baseline counted in. */
  needed: number | null;
  mcid: Threshold | null;
  mdc: Threshold | null;
};

/** Means of whole numbers differ from the decimal they stand for by less than this. */
const ROUNDING = 1e-9;
const reaches = (value: number, least: number): boolean => value >= least - ROUNDING;

type Thresholds = Extract<ChangeRules, { never?: undefined }>;

const pointsAt = ({ unit, value }: Threshold, baseline: number): number =>
  unit === 'share' ? value * baseline : value;

/** Treatment specification §5.3: at least the threshold and the share of the baseline; other points where the baseline is low. */
function neededAt({ share, lowBaseline }: Thresholds, mcid: Threshold, baseline: number): number {
  const least = lowBaseline && baseline < lowBaseline.under ? lowBaseline.points : pointsAt(mcid, baseline);
  return Math.max(least, (share?.value ?? 0) * baseline);
}

type Judged = Pick<Change, 'verdict' | 'reason' | 'needed'>;

/**
 * Better asks for both: important, and beyond measurement error. Worse asks for the threshold alone, so that a worsening is
 * not explained away; neither the share nor the error makes it smaller.
 */
function judge(
  rules: Thresholds,
  found: Pick<Change, 'mcid' | 'mdc'>,
  baseline: number,
  better: number,
): Judged {
  const { mcid, mdc } = found;
  const isError = mdc !== null && !reaches(Math.abs(better), pointsAt(mdc, baseline));
  if (mcid === null)
    return isError
      ? { verdict: 'within_error', reason: null, needed: null }
      : { verdict: null, reason: 'no_mcid_for_population', needed: null };
  if (mcid.unit === 'share' && baseline === 0)
    return { verdict: null, reason: 'baseline_zero', needed: null };
  const needed = neededAt(rules, mcid, baseline);
  const said = (verdict: ChangeVerdict): Judged => ({ verdict, reason: null, needed });
  if (reaches(-better, pointsAt(mcid, baseline))) return said('worse_beyond_mcid');
  if (isError) return said('within_error');
  if (reaches(better, needed)) return said('improved_beyond_mcid');
  if (Math.abs(better) < ROUNDING) return said('unchanged');
  return said(better > 0 ? 'improved_below_mcid' : 'worse_below_mcid');
}

const valueIn = (questionnaire: Questionnaire, answers: unknown, { id }: Scale): number | null =>
  score(questionnaire, answers).subscales[id]?.value ?? null;

/**
 * What a change from one response to the next means for one person of a population, with the numbers it rests on. The scale is
 * the instrument's total, or its first part where there is no total. Where nobody measured a threshold in that population the
 * verdict is null. Never throws.
 */
export function interpretChange(
  questionnaire: Questionnaire,
  before: unknown,
  after: unknown,
  population: Population,
  scaleId: string | null = questionnaire.total ?? questionnaire.scales[0]?.id ?? null,
): Change {
  const nothing: Change = {
    verdict: null,
    reason: null,
    scale: scaleId ?? '',
    population,
    before: null,
    after: null,
    improvement: null,
    needed: null,
    mcid: null,
    mdc: null,
  };
  const scale = questionnaire.scales.find(({ id }) => id === scaleId);
  if (!scale) return { ...nothing, reason: 'unknown_scale' };
  const rules = questionnaire.change;
  if (rules.never) return { ...nothing, reason: rules.never };
  const thresholdOf = (kind: Threshold['kind']): Threshold | null =>
    rules.thresholds.find(
      (one) => one.kind === kind && one.scale === scale.id && one.population === population,
    ) ?? null;
  const known = {
    ...nothing,
    before: valueIn(questionnaire, before, scale),
    after: valueIn(questionnaire, after, scale),
    mcid: thresholdOf('mcid'),
    mdc: thresholdOf('mdc'),
  };
  if (known.before === null || known.after === null) return { ...known, reason: 'no_score' };
  const pair = rules.comparable ? rules.comparable(before, after) : { before, after };
  const first = pair && valueIn(questionnaire, pair.before, scale);
  const last = pair && valueIn(questionnaire, pair.after, scale);
  if (first === null || last === null) return { ...known, reason: 'not_comparable' };
  const better = scale.direction === 'higher_is_better' ? last - first : first - last;
  return { ...known, before: first, after: last, improvement: better, ...judge(rules, known, first, better) };
}
