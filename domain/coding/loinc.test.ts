import { describe, expect, it } from 'vitest';
import { measureCodes } from './loinc';

describe('codes of the measures', () => {
  it('names each pain that was rated, with its value', () => {
    expect(measureCodes({ pain: { nprsLegWorst: 7, nprsBack: 0 } })).toEqual([
      { code: '72514-3', measure: 'legPain', value: 7 },
      { code: '72514-3', measure: 'backPain', value: 0 },
    ]);
  });

  it('has none for what was not asked', () => {
    expect(measureCodes({ pain: { nprsLegWorst: null } })).toEqual([]);
    expect(measureCodes({})).toEqual([]);
  });
});
