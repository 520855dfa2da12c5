import { describe, expect, it } from 'vitest';
import type { SignState } from './leg-reading';
import { type SmartCriterion, smartShares } from './smart-model';

const states = (
  present: SmartCriterion[],
  absent: SmartCriterion[] = [],
): Partial<Record<SmartCriterion, SignState>> =>
  Object.fromEntries([...present.map((id) => [id, 'present']), ...absent.map((id) => [id, 'absent'])]);

/** Golden values of specification §3.2 (T = 2, sample prior; nociceptive / peripheral neuropathic / central). */
describe('the three-class model', () => {
  it.each([
    ['nothing', {}, [0.552, 0.22, 0.228]],
    ['a dermatomal distribution', states(['C9']), [0.393, 0.435, 0.172]],
    ['no dermatomal distribution', states([], ['C9']), [0.669, 0.056, 0.275]],
    [
      'localised and dermatomal, all else against central',
      states(['C2', 'C8', 'C9', 'C28'], ['C6', 'C13', 'C15', 'C19', 'C26', 'C33', 'C37']),
      [0.831, 0.169, 0],
    ],
  ] as const)('%s', (_, recorded, expected) => {
    const shares = smartShares(recorded);
    for (const [index, share] of expected.entries()) expect(shares[index]).toBeCloseTo(share, 2);
  });

  it('names a full neuropathic picture with near certainty', () => {
    const [noci, neuropathic, central] = smartShares(
      states(['C2', 'C9', 'C15', 'C19', 'C28', 'C37'], ['C6', 'C8', 'C13', 'C26', 'C33']),
    );
    expect(neuropathic).toBeGreaterThan(0.95);
    expect(noci).toBeLessThan(0.05);
    expect(central).toBeLessThan(0.005);
  });
});
