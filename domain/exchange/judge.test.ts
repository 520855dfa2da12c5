import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../evaluate-case';
import { NO_FACTS } from '../no-facts';
import { type PublishedCase, publishedCaseSchema } from './case-schema';
import { type ExchangedEvaluation, exportEvaluation } from './export-evaluation';
import { judge } from './judge';

const answer = (change: Partial<ExchangedEvaluation>): ExchangedEvaluation => ({
  ...exportEvaluation('x', evaluateCase(NO_FACTS, '2026-01-01')),
  abstained: null,
  confidence: 'moderate',
  ...change,
});
const mechanism = (id: string) => ({ id, probability: 0.5, detail: null, for: [], against: [], missing: [] });
const published = (truth: object, rest: Partial<PublishedCase> = {}): PublishedCase =>
  publishedCaseSchema.parse({ id: 'x', facts: {}, truth, ...rest });

/** The table "How an answer is judged" of the exchange format. */
describe('judging an answer', () => {
  it('radicular pain with radiculopathy matches either part', () => {
    const both = answer({ mechanisms: [mechanism('radicular_pain_with_radiculopathy')] });
    expect(judge([published({ mechanism: ['radicular_pain'] })], [both]).mechanismFirst.right).toBe(1);
    expect(judge([published({ mechanism: ['hip_referral'] })], [both]).mechanismFirst.right).toBe(0);
  });

  it('urgent is a miss where the truth is an emergency, and a false alarm where it is routine', () => {
    const tier = (name: 'urgent' | 'emergency') =>
      answer({ urgency: { tier: name, withinDays: 1, concerns: [], rules: [], screenIncomplete: false } });
    expect(judge([published({ urgency: 'emergency' })], [tier('urgent')]).emergenciesFound.right).toBe(0);
    expect(judge([published({ urgency: 'urgent' })], [tier('emergency')]).urgentFound.right).toBe(1);
    expect(judge([published({ urgency: 'routine' })], [tier('urgent')]).falseAlarms.missed).toEqual(['x']);
  });

  it('serious disease is also found by an acute tier with the right concern', () => {
    const acute = answer({
      mechanisms: [mechanism('radicular_pain')],
      urgency: { tier: 'urgent', withinDays: 1, concerns: ['infection'], rules: [], screenIncomplete: false },
    });
    const truth = (concern: string) => published({ mechanism: ['serious_pathology'], concern });
    expect(judge([truth('infection')], [acute]).mechanismFirst.right).toBe(1);
    expect(judge([truth('malignancy')], [acute]).mechanismFirst.right).toBe(0);
  });

  it('the root has to be on the right side', () => {
    const left = answer({ roots: [{ root: 'L5', side: 'left', probability: 0.7 }] });
    expect(judge([published({ roots: ['L5'], side: 'left' })], [left]).rootFirst.right).toBe(1);
    expect(judge([published({ roots: ['L5'], side: 'right' })], [left]).rootFirst.right).toBe(0);
  });

  it('counts doubt apart where the facts mislead, and a deficit that nobody recorded', () => {
    const unsure = answer({ confidence: 'low', mechanisms: [mechanism('radiculopathy')] });
    const judged = judge([published({ mechanism: ['other'] }, { scoring: 'uncertainty_only' })], [unsure]);
    expect(judged.doubtShown.right).toBe(1);
    expect(judged.mechanismFirst.of).toBe(0);
    expect(judged.deficitInvented.missed).toEqual(['x']);
  });
});
