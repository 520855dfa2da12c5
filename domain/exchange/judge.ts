import { z } from 'zod';
import type { Concern, MechanismId, UrgencyTier } from '../evaluation';
import type { PublishedCase } from './case-schema';
import type { ExchangedEvaluation } from './export-evaluation';

/** What the source says is right. Null or missing: the source does not say, and nothing is counted. */
export const truthSchema = z.looseObject({
  urgency: z.enum(['emergency', 'urgent', 'soon', 'routine']).nullable().optional(),
  mechanism: z.array(z.string()).nullable().optional(),
  roots: z.array(z.string()).nullable().optional(),
  side: z.string().nullable().optional(),
  structures: z.array(z.string()).nullable().optional(),
  concern: z.string().nullable().optional(),
});
export type Truth = z.infer<typeof truthSchema>;

export type Figure = { right: number; of: number; missed: string[] };
export const FIGURES = [
  'emergenciesFound',
  'urgentFound',
  'falseAlarms',
  'mechanismFirst',
  'mechanismFirstTwo',
  'deficitInvented',
  'rootFirst',
  'rootSetExact',
  'structureFirst',
  'structureFirstThree',
  'concernNamed',
  'doubtShown',
  'abstained',
  'sureAndRight',
  'rightButLow',
] as const;
export type FigureName = (typeof FIGURES)[number];
export type Judgement = Record<FigureName, Figure>;

const ACUTE: readonly UrgencyTier[] = ['emergency', 'urgent'];
const RADICULAR_PARTS: readonly string[] = ['radicular_pain', 'radiculopathy'];

/** Whether a mechanism counts as right; radicular pain with radiculopathy matches either part. */
function matches(id: string, truth: Truth): boolean {
  const right = truth.mechanism ?? [];
  if (right.includes(id)) return true;
  if (id === ('radicular_pain_with_radiculopathy' satisfies MechanismId))
    return right.some((one) => RADICULAR_PARTS.includes(one));
  return false;
}

/** Serious disease is also found by an acute tier with the right concern. */
function seriousByTier(answer: ExchangedEvaluation, truth: Truth): boolean {
  return (
    (truth.mechanism ?? []).includes('serious_pathology') &&
    ACUTE.includes(answer.urgency.tier) &&
    truth.concern !== null &&
    truth.concern !== undefined &&
    answer.urgency.concerns.includes(truth.concern as Concern)
  );
}

function factsHoldDeficit(one: PublishedCase): boolean {
  const { exam, symptoms } = one.facts;
  const abnormal = (state: string) => state === 'reduced' || state === 'absent';
  return Boolean(
    exam?.strength?.some(
      (entry) => entry.weak === true || (typeof entry.mrc === 'number' && entry.mrc < 5),
    ) ||
      exam?.sensation?.some((entry) => abnormal(entry.state)) ||
      exam?.sensationDermatomes?.some((entry) => abnormal(entry.state)) ||
      exam?.reflexes?.some((entry) => abnormal(entry.state)) ||
      exam?.gait?.some((sign) =>
        ['steppage_or_foot_slap', 'cannot_heel_walk', 'cannot_toe_walk'].includes(sign),
      ) ||
      symptoms?.weaknessReported?.state === 'present',
  );
}

function rootIsRight(answer: ExchangedEvaluation, truth: Truth): boolean {
  const first = answer.roots[0];
  if (!first || !(truth.roots ?? []).includes(first.root)) return false;
  return truth.side === 'left' || truth.side === 'right' ? first.side === truth.side : true;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

function emptyJudgement(): Judgement {
  return Object.fromEntries(
    FIGURES.map((name) => [name, { right: 0, of: 0, missed: [] }]),
  ) as unknown as Judgement;
}

/**
 * Scores answers against what the sources say, by the table of the exchange format. Never one overall figure: serious
 * disease is far over-represented among published cases.
 */
export function judge(cases: readonly PublishedCase[], answers: readonly ExchangedEvaluation[]): Judgement {
  const judgement = emptyJudgement();
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  for (const one of cases) {
    const answer = byId.get(one.id);
    const truth = truthSchema.parse(one.truth ?? {});
    if (!answer) continue;
    const count = (name: FigureName, right: boolean) => {
      judgement[name].of += 1;
      if (right) judgement[name].right += 1;
      else judgement[name].missed.push(one.id);
    };
    const tier = answer.urgency.tier;
    if (truth.urgency === 'emergency') count('emergenciesFound', tier === 'emergency');
    if (truth.urgency === 'urgent') count('urgentFound', ACUTE.includes(tier));
    if (truth.urgency === 'routine') count('falseAlarms', !ACUTE.includes(tier));
    if (truth.concern) count('concernNamed', answer.urgency.concerns.includes(truth.concern as Concern));
    count('abstained', answer.abstained === null);
    const first = answer.mechanisms[0]?.id ?? '';
    if (first.includes('radiculopathy')) count('deficitInvented', factsHoldDeficit(one));
    if (one.scoring === 'uncertainty_only') {
      count('doubtShown', answer.abstained !== null || answer.confidence === 'low');
      continue;
    }
    if (truth.mechanism?.length) {
      const right = matches(first, truth) || seriousByTier(answer, truth);
      count('mechanismFirst', right);
      count(
        'mechanismFirstTwo',
        right || answer.mechanisms.slice(0, 2).some((mechanism) => matches(mechanism.id, truth)),
      );
      if (answer.confidence !== 'low' && answer.abstained === null) count('sureAndRight', right);
      if (right) count('rightButLow', answer.confidence !== 'low');
    }
    if (truth.roots?.length) {
      count('rootFirst', rootIsRight(answer, truth));
      const set = answer.roots.filter((root) => root.probability >= 0.3).map((root) => root.root);
      count('rootSetExact', sameSet([...new Set(set)], truth.roots));
    }
    if (truth.structures?.length) {
      const structures = answer.structures.map((structure) => structure.id);
      count('structureFirst', truth.structures.includes(structures[0] ?? ''));
      count(
        'structureFirstThree',
        structures.slice(0, 3).some((id) => truth.structures?.includes(id)),
      );
    }
  }
  return judgement;
}

/** How often each first answer was given for each best truth; cases whose facts mislead are left out. */
export function confusionOf(
  cases: readonly PublishedCase[],
  answers: readonly ExchangedEvaluation[],
): { truth: string; answers: Record<string, number> }[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const rows = new Map<string, Record<string, number>>();
  for (const one of cases) {
    const best = truthSchema.parse(one.truth ?? {}).mechanism?.[0];
    const first = byId.get(one.id)?.mechanisms[0]?.id ?? 'no answer';
    if (!best || one.scoring === 'uncertainty_only') continue;
    const row = rows.get(best) ?? {};
    row[first] = (row[first] ?? 0) + 1;
    rows.set(best, row);
  }
  return [...rows]
    .map(([truth, given]) => ({ truth, answers: given }))
    .sort((a, b) => (a.truth < b.truth ? -1 : 1));
}
