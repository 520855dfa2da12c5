import { describe, expect, it } from 'vitest';
import { indicateMri, type MriQuestion } from './indication';

/** Classification specification §5.5. */
const QUIET: MriQuestion = {
  tier: 'routine',
  caudaOrCord: false,
  motorRule: false,
  cancerOrInfectionRule: false,
  fractureRule: false,
  radicularOrClaudication: true,
  weeks: 3,
  careTried: false,
  careFailed: false,
  priorSurgery: false,
  newOrWorse: false,
  alreadyDone: false,
};
const ask = (change: Partial<MriQuestion>) => indicateMri({ ...QUIET, ...change });

describe('whether an MRI would help', () => {
  it('not in the first weeks without a red flag', () => {
    expect(ask({})).toMatchObject({ id: 'MRI-5', indicated: false });
  });

  it('after six weeks of care that failed, never on an unknown duration', () => {
    expect(ask({ weeks: 6, careTried: true, careFailed: true })).toMatchObject({
      id: 'MRI-2',
      indicated: true,
    });
    expect(ask({ weeks: 5.9, careTried: true, careFailed: true }).id).toBe('MRI-5');
    expect(ask({ weeks: null, careTried: true, careFailed: true }).id).toBe('MRI-5');
    expect(ask({ weeks: 20 }).id).toBe('MRI-5');
  });

  it('by red flag, cauda equina before everything', () => {
    expect(ask({ caudaOrCord: true, motorRule: true, tier: 'emergency' }).id).toBe('MRI-0');
    expect(ask({ motorRule: true, tier: 'urgent' }).id).toBe('MRI-1');
    expect(ask({ cancerOrInfectionRule: true }).id).toBe('MRI-4');
    expect(ask({ fractureRule: true }).text).toContain('X-ray');
  });

  it('after surgery with new symptoms, and not again when one is on record', () => {
    expect(ask({ priorSurgery: true, newOrWorse: true }).id).toBe('MRI-3');
    expect(ask({ alreadyDone: true }).id).toBe('MRI-NONE');
    expect(ask({ radicularOrClaudication: false }).id).toBe('MRI-NONE');
  });
});
