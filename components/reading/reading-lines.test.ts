import { expect, test } from 'vitest';
import type { Evaluation, RootReading } from '@/domain/evaluation';
import { wordsOf } from '@/domain/words';
import { isRanked, leadingLine, rootLine } from './reading-lines';

const words = wordsOf('en');
const root = (changes: Partial<RootReading>): RootReading => ({
  roots: [],
  label: 'favoured',
  credibleSet: ['L5'],
  multiRoot: false,
  suppressedBecause: null,
  for: [],
  against: [],
  ...changes,
});
const evaluation = (changes: Partial<Evaluation>): Evaluation => ({
  engine: 'test',
  rules: 'test',
  asOf: '2026-11-20',
  urgency: {
    tier: 'routine',
    withinDays: null,
    concerns: [],
    rules: [],
    screenIncomplete: false,
    unansweredScreenItems: [],
  },
  gates: [],
  contradictions: [],
  mechanisms: [],
  abstained: null,
  confidence: { level: 'low', coverage: 0, margin: 0, reasons: [] },
  radiculopathy: 'not_examined',
  roots: [],
  structures: [],
  concordance: { class: 'not_done', text: '', findings: [] },
  mriIndication: { id: 'MRI-NONE', indicated: false, text: '', source: '' },
  sideScores: [],
  sideModels: [],
  gradings: [],
  persistenceDrivers: [],
  prognosis: { outlook: 'unknown', text: '', source: '' },
  reviewWithinDays: 28,
  testNext: [],
  wouldChange: [],
  trace: [],
  ...changes,
});

test('before an MRI the clinical root counts, with one the working root does', () => {
  const roots: Evaluation['roots'] = [
    { side: 'right', clinical: root({}), working: root({ credibleSet: ['L5', 'S1'], label: 'set' }) },
  ];
  expect(rootLine(evaluation({ roots }), words)).toBe('right L5 favoured');
  expect(
    rootLine(evaluation({ roots, concordance: { class: 'concordant_weak', text: '', findings: [] } }), words),
  ).toBe('right L5 / S1 one of several');
});

test('a suppressed root is not said', () => {
  const silent = root({ suppressedBecause: 'Upper motor neurone sign', credibleSet: [] });
  expect(
    rootLine(evaluation({ roots: [{ side: 'left', clinical: silent, working: silent }] }), words),
  ).toBeNull();
});

test('an abstention is said instead of a mechanism', () => {
  expect(leadingLine(evaluation({ abstained: 'insufficient_data' }), words)).toBe(
    words.abstention.insufficient_data,
  );
  expect(leadingLine(evaluation({}), words)).toBe(words.abstention.insufficient_data);
});

test('an order stands only where enough is recorded for one', () => {
  expect(isRanked(evaluation({ abstained: 'insufficient_data' }))).toBe(false);
  expect(isRanked(evaluation({ abstained: 'conflict' }))).toBe(true);
  expect(isRanked(evaluation({}))).toBe(true);
});
