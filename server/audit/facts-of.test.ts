import { expect, test } from 'vitest';
import { factsOf } from './facts-of';

test('shows what was touched, never what hints at the state of a patient', () => {
  expect(
    factsOf({
      section: 'exam',
      version: 3,
      level: 'emergency',
      tier: 'urgent',
      decision: 'overridden',
      contentHash: 'abc',
      questionnaire: 'phq-4',
    }),
  ).toEqual([{ fact: 'section', values: ['exam'] }]);
  expect(factsOf({ fields: ['familyName', 'phone'], rows: 2 })).toEqual([
    { fact: 'fields', values: ['familyName', 'phone'] },
    { fact: 'rows', values: ['2'] },
  ]);
});

test('without details, or with odd ones, it shows nothing', () => {
  for (const detail of [{}, null, 'exam', ['exam'], { section: { deep: 'x' } }, { fields: [] }])
    expect(factsOf(detail)).toEqual([]);
});
