import { describe, expect, it } from 'vitest';
import { importCase } from '../exchange/import-case';
import { OPEN_CASES } from '../golden-cases/published';
import { compareOrders, simulatedPatient, unasked } from '../testing/examined-in-order';
import { divergence } from './test-next';

/** Specification §9.5; `npm run bench:test-next` measures the same on more patients. */
describe('what to test next', () => {
  it('reaches the answer of the full record with at least 30 in 100 fewer tests than the form, on simulated patients', () => {
    const patients = Array.from({ length: 8 }, (_, index) => simulatedPatient(index + 1));
    expect(compareOrders(patients).saved).toBeGreaterThanOrEqual(0.3);
  });

  it('and on the published cases', () => {
    const patients = OPEN_CASES.map((one) => unasked(importCase(one.facts, '2026-01-01')));
    const { form, saved } = compareOrders(patients);
    expect(form).toBeGreaterThan(20);
    expect(saved).toBeGreaterThanOrEqual(0.3);
  });
});

describe('the divergence of two distributions', () => {
  it('is 0 for the same and 1 bit for nothing in common', () => {
    expect(divergence([0.5, 0.5], [0.5, 0.5])).toBe(0);
    expect(divergence([1, 0], [0, 1])).toBeCloseTo(1, 12);
  });
});
