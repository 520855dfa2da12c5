import type { Evaluation, RootLabel } from '../evaluation';
import type { Root } from '../vocabulary/roots';
import type { Side } from '../vocabulary/side';

type ExchangedRoot = { root: Root; side: Side; probability: number };

/** One entry of the exchange format's answer. */
export type ExchangedEvaluation = {
  id: string;
  engine: string;
  urgency: Pick<Evaluation['urgency'], 'tier' | 'withinDays' | 'concerns' | 'screenIncomplete'> & {
    rules: string[];
  };
  abstained: Evaluation['abstained'];
  mechanisms: {
    id: string;
    probability: number;
    detail: string | null;
    for: string[];
    against: string[];
    missing: string[];
  }[];
  confidence: Evaluation['confidence']['level'];
  clinicalRoots: ExchangedRoot[];
  roots: ExchangedRoot[];
  rootsLabel: RootLabel;
  structures: { id: string; probability: number }[];
  concordance: Evaluation['concordance']['class'];
  mriIndication: string;
  testNext: { finding: string; gain: number }[];
  wouldChange: { changes: string[]; to: string }[];
};

const LABELS: readonly RootLabel[] = ['single', 'favoured', 'set', 'not_localisable'];
/** Roots of a set are listed; beyond it only what still carries some weight. */
const LEAST_ROOT = 0.05;

function rootsOf(evaluation: Evaluation, which: 'clinical' | 'working'): ExchangedRoot[] {
  return evaluation.roots
    .flatMap((leg) =>
      leg[which].roots
        .filter((one) => one.probability >= LEAST_ROOT)
        .map((one) => ({ root: one.root, side: leg.side, probability: one.probability })),
    )
    .sort((a, b) => b.probability - a.probability);
}

/** The label of the best localised leg; `not_localisable` when no leg is. */
function labelOf(evaluation: Evaluation): RootLabel {
  const labels = evaluation.roots.map((leg) => leg.working.label);
  return LABELS.find((label) => labels.includes(label)) ?? 'not_localisable';
}

/** An evaluation in the exchange format of published cases. */
export function exportEvaluation(id: string, evaluation: Evaluation): ExchangedEvaluation {
  const { urgency } = evaluation;
  return {
    id,
    engine: evaluation.engine,
    urgency: {
      tier: urgency.tier,
      withinDays: urgency.withinDays,
      concerns: urgency.concerns,
      rules: urgency.rules.map((rule) => rule.id),
      screenIncomplete: urgency.screenIncomplete,
    },
    abstained: evaluation.abstained,
    mechanisms: evaluation.mechanisms.map((one) => ({
      id: one.id,
      probability: one.probability,
      detail: one.detail,
      for: one.for.map((row) => row.text),
      against: one.against.map((row) => row.text),
      missing: one.missing.map((item) => item.text),
    })),
    confidence: evaluation.confidence.level,
    clinicalRoots: rootsOf(evaluation, 'clinical'),
    roots: rootsOf(evaluation, 'working'),
    rootsLabel: labelOf(evaluation),
    structures: evaluation.structures.map(({ id: structure, probability }) => ({
      id: structure,
      probability,
    })),
    concordance: evaluation.concordance.class,
    mriIndication: evaluation.mriIndication.id,
    testNext: evaluation.testNext.map(({ finding, gain }) => ({ finding, gain })),
    wouldChange: evaluation.wouldChange.map(({ changes, to }) => ({ changes, to })),
  };
}
