import { describe, expect, test } from 'vitest';
import { evaluateCore } from '../evaluate-core';
import type { Facts } from '../facts';
import { NO_FACTS } from '../no-facts';

const read = (facts: Partial<Facts>) => evaluateCore({ ...NO_FACTS, ...facts }, '2026-11-20');
const person = (ageYears: number): Facts['person'] => ({ ageYears, sex: null });

/** One answer is read by many mechanisms and is still one; how often each is met leads by itself. */
const TOO_LITTLE: [what: string, facts: Partial<Facts>][] = [
  ['nothing', {}],
  ['an age of 30', { person: person(30) }],
  ['an age of 75', { person: person(75) }],
  ['the painful side', { person: person(30), intake: { pain: { legSide: 'left' } } }],
  ['leg pain', { person: person(30), intake: { pain: { legSide: 'left', legPain: 'present' } } }],
  ['back pain', { person: person(30), intake: { pain: { backPain: 'present' } } }],
  ['worse on coughing', { person: person(30), intake: { pain: { coughSneezeStrain: 'present' } } }],
  ['one aggravator', { intake: { pain: { aggravating: { sitting: 'present' } } } }],
  ['diabetes', { intake: { history: { diabetes: 'present' } } }],
];

describe('while too little is recorded', () => {
  test.each(TOO_LITTLE)('%s: nothing is called likely, and no structure or root is named', (_, facts) => {
    const { abstained, mechanisms, structures, roots } = read(facts);
    expect(abstained).toBe('insufficient_data');
    expect(mechanisms.map(({ band }) => band)).not.toContain('likely');
    expect(structures).toEqual([]);
    expect(
      roots.flatMap(({ clinical, working }) => [...clinical.credibleSet, ...working.credibleSet]),
    ).toEqual([]);
  });
});

describe('enough is recorded', () => {
  test('by two answers that bear on one mechanism', () => {
    const { abstained, mechanisms, structures } = read({
      intake: { pain: { legSide: 'left', belowKnee: 'present', coughSneezeStrain: 'present' } },
    });
    expect(abstained).toBeNull();
    expect(mechanisms[0]?.id).toBe('radicular_pain');
    expect(structures.length).toBeGreaterThan(0);
  });

  test('by a single sign of an emergency: it is named, never held back', () => {
    const { abstained, mechanisms, urgency } = read({ intake: { caudaEquina: { saddle: 'present' } } });
    expect(urgency.tier).toBe('emergency');
    expect(abstained).toBeNull();
    expect(mechanisms[0]).toMatchObject({ id: 'serious_pathology', band: 'likely' });
  });

  test('for a root by one weak muscle, whatever the mechanism', () => {
    const { roots } = read({ exam: { neurology: { strength: { great_toe_extension: { left: '4' } } } } });
    expect(roots[0]?.clinical.credibleSet).toContain('L5');
  });
});
