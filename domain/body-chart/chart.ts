import type { Area, Intake } from '../intake/schema';
import type { Finding } from '../vocabulary/finding';

export const SYMPTOM_KINDS = ['pain', 'numbness', 'tingling'] as const;
export type SymptomKind = (typeof SYMPTOM_KINDS)[number];

/** Everything the body chart shows and writes: the areas of each kind, and whether numbness and tingling were asked. */
export type Chart = Record<SymptomKind, readonly Area[]> & {
  numbnessAny: Finding | undefined;
  tinglingAny: Finding | undefined;
};

/** The chart of an intake. Lists that are missing are empty: nothing is drawn, which is no "no". */
export const chartOf = (intake: Intake): Chart => ({
  pain: intake.pain?.areas ?? [],
  numbness: intake.symptoms?.numbness ?? [],
  tingling: intake.symptoms?.tingling ?? [],
  numbnessAny: intake.symptoms?.numbnessAny,
  tinglingAny: intake.symptoms?.tinglingAny,
});

/** The chart with the areas of one kind replaced. Whoever draws numbness has said that there is numbness. */
export function withAreas(chart: Chart, kind: SymptomKind, areas: readonly Area[]): Chart {
  const next = { ...chart, [kind]: areas };
  if (areas.length === 0 || kind === 'pain') return next;
  return { ...next, [`${kind}Any`]: 'present' };
}

const listed = (areas: readonly Area[]): Area[] | undefined => (areas.length > 0 ? [...areas] : undefined);

/** An object without its empty keys; undefined when none is left, so that no empty group reads as "asked". */
function filled<Value extends object>(value: Value): Value | undefined {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Value) : undefined;
}

/** The intake with the chart written into it; everything else stays. */
export function withChart(intake: Intake, chart: Chart): Intake {
  const { pain: _pain, symptoms: _symptoms, ...others } = intake;
  const pain = filled({ ...intake.pain, areas: listed(chart.pain) });
  const symptoms = filled({
    ...intake.symptoms,
    numbnessAny: chart.numbnessAny,
    numbness: listed(chart.numbness),
    tinglingAny: chart.tinglingAny,
    tingling: listed(chart.tingling),
  });
  return { ...others, ...(pain ? { pain } : {}), ...(symptoms ? { symptoms } : {}) };
}
