import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../evaluate-case';
import { exportEvaluation } from '../../exchange/export-evaluation';
import { importCase } from '../../exchange/import-case';
import { type Figure, judge } from '../../exchange/judge';
import { factsSchema } from '../../facts';
import { OPEN_CASES } from '.';

const AS_OF = '2026-01-01';
const answers = OPEN_CASES.map((one) =>
  exportEvaluation(one.id, evaluateCase(importCase(one.facts, AS_OF), AS_OF)),
);
const judgement = judge(OPEN_CASES, answers);
const share = ({ right, of }: Figure): number => right / of;

describe('open published cases', () => {
  it('are real reports with citation and address', () => {
    expect(OPEN_CASES).toHaveLength(32);
    for (const one of OPEN_CASES) {
      expect(one.source?.citation).toBeTruthy();
      expect(one.source?.url).toBeTruthy();
    }
  });

  it('all become facts the engine accepts', () => {
    for (const one of OPEN_CASES)
      expect(factsSchema.safeParse(importCase(one.facts, AS_OF)).success).toBe(true);
  });

  // The corrected column of the corrections file, its first table: the least the engine has to reach.
  it('emergencies 6 of 6, urgent at least 1 of 2, no false alarm', () => {
    expect(judgement.emergenciesFound).toMatchObject({ right: 6, of: 6 });
    expect(judgement.urgentFound.right).toBeGreaterThanOrEqual(1);
    expect(judgement.falseAlarms.missed).toEqual([]);
  });

  it('mechanism first in 87 %, among the first two in 94 %', () => {
    expect(Math.round(100 * share(judgement.mechanismFirst))).toBeGreaterThanOrEqual(87);
    expect(Math.round(100 * share(judgement.mechanismFirstTwo))).toBeGreaterThanOrEqual(94);
  });

  it('no radiculopathy without a deficit on record', () => {
    expect(judgement.deficitInvented.missed).toEqual([]);
  });

  it('root first in 8 of 9, structure among three in 94 %', () => {
    expect(judgement.rootFirst.right).toBeGreaterThanOrEqual(8);
    expect(Math.round(100 * share(judgement.structureFirstThree))).toBeGreaterThanOrEqual(94);
  });

  it('answers: at most 6 abstentions, at most 5 right answers marked low', () => {
    expect(judgement.abstained.missed.length).toBeLessThanOrEqual(6);
    expect(judgement.rightButLow.missed.length).toBeLessThanOrEqual(5);
  });
});
