import { evaluateCore } from '@/domain/evaluate-core';
import type { Evaluation } from '@/domain/evaluation';
import type { Facts } from '@/domain/facts';

/**
 * The reading a draft opens with: of its facts as loaded, without the questions that take the engine many runs (the page asks those
 * itself). Null where the engine fails, which it must not: the page says so.
 */
export function firstReading(facts: Facts, asOf: string): Evaluation | null {
  try {
    return { ...evaluateCore(facts, asOf), testNext: [], wouldChange: [], trace: [] };
  } catch {
    return null;
  }
}
