import { describe, expect, it } from 'vitest';
import { indicateMri, type MriQuestion } from './indication';

/** Classification specification §5.5. */
const QUIET: MriQuestion = {
  caudaOrCord: false,
  motorRule: false,
  cancerOrInfectionRule: false,
  fractureRule: false,
  redFlagOrWeakness: false,
  radicularOrClaudication: true,
  weeks: 3,
  careTried: false,
  careFailed: false,
  careHadSixWeeks: null,
  priorSurgery: false,
  newOrWorse: false,
  worse: false,
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
    expect(ask({ caudaOrCord: true, motorRule: true }).id).toBe('MRI-0');
    expect(ask({ motorRule: true }).id).toBe('MRI-1');
    expect(ask({ cancerOrInfectionRule: true }).id).toBe('MRI-4');
    expect(ask({ fractureRule: true }).text).toContain('X-ray');
  });

  it('after surgery with new symptoms, and not again when one is on record', () => {
    expect(ask({ priorSurgery: true, newOrWorse: true }).id).toBe('MRI-3');
    expect(ask({ alreadyDone: true }).id).toBe('MRI-NONE');
    expect(ask({ radicularOrClaudication: false }).id).toBe('MRI-NONE');
  });

  it('calls nothing free of red flags where one of any tier, or a weakness, stands', () => {
    for (const other of [
      {},
      { weeks: 39 },
      { weeks: null },
      { alreadyDone: true },
      { alreadyDone: true, worse: true },
    ]) {
      const { text } = ask({ redFlagOrWeakness: true, ...other });
      expect(text).not.toMatch(/no red flag|not needed/i);
      expect(text).toMatch(/^A red flag or weakness is recorded: weigh it first\. /);
    }
  });

  it('says what is not recorded instead of calling it short', () => {
    expect(ask({ weeks: 39 })).toMatchObject({
      id: 'MRI-5',
      text: 'No red flag in what is recorded. No care is recorded. Consider an MRI if six weeks of care do not help.',
    });
    expect(ask({ weeks: null }).text).toContain('When it began is not recorded. No care is recorded.');
    expect(ask({ weeks: 20, careTried: true }).text).toContain('Care is not recorded to have failed.');
    for (const weeks of [null, 39, 104]) expect(ask({ weeks }).text).not.toMatch(/not needed|rarely change/i);
  });

  it('asks for six weeks of care, not of pain alone', () => {
    const failed = { weeks: 20, careTried: true, careFailed: true };
    expect(ask({ ...failed, careHadSixWeeks: true }).text).toContain(
      'six weeks of care have not been enough',
    );
    expect(ask({ ...failed, careHadSixWeeks: false })).toMatchObject({ id: 'MRI-5', indicated: false });
    expect(ask({ ...failed, careHadSixWeeks: false }).text).toContain('Care has not yet had six weeks.');
    expect(ask(failed)).toMatchObject({ id: 'MRI-2', indicated: true });
    expect(ask(failed).text).toContain('whether it had six weeks is not recorded');
    expect(ask({ ...failed, weeks: null, careHadSixWeeks: true }).id).toBe('MRI-2');
    expect(ask({ ...failed, weeks: 3, careHadSixWeeks: true }).id).toBe('MRI-5');
  });

  it('knows of the scan on record, whatever else it says', () => {
    const scanned = { alreadyDone: true, worse: true, newOrWorse: true };
    expect(ask({ ...scanned, weeks: 104 })).toMatchObject({ id: 'MRI-NONE', indicated: false });
    expect(ask({ alreadyDone: true, newOrWorse: true, weeks: 3 }).id).toBe('MRI-NONE');
    const failed = { weeks: 20, careTried: true, careFailed: true, careHadSixWeeks: true };
    expect(ask({ ...scanned, ...failed }).id).toBe('MRI-2');
    for (const reason of [
      failed,
      { motorRule: true },
      { cancerOrInfectionRule: true },
      { priorSurgery: true },
      {},
    ])
      expect(ask({ ...scanned, ...reason }).text).toContain('A scan is on record');
  });
});
