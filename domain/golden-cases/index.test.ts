import { describe, expect, it } from 'vitest';
import { URGENCY_TIERS } from '../evaluation';
import { examSchema } from '../exam/schema';
import { factsSchema } from '../facts';
import { imagingSchema } from '../imaging/schema';
import { intakeSchema } from '../intake/schema';
import { checkInSchema, followUpSchema } from '../progress/check-in';
import {
  CASELOAD_REASONS,
  GOLDEN_CASES,
  type GoldenCase,
  goldenCase,
  PICTURES,
  resolveCase,
  STAGES,
} from './index';

const DEMO_DAY = '2026-11-24';
const counted = <Key>(keys: readonly Key[]) => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const readings = GOLDEN_CASES.flatMap((golden) => golden.expects.readings);

describe.each(GOLDEN_CASES.map((golden) => [golden.id, golden] as const))('%s', (_, golden: GoldenCase) => {
  const resolved = resolveCase(golden, DEMO_DAY);

  it('holds facts that the strict schemas accept unchanged', () => {
    for (const { facts } of resolved.assessments) {
      expect(intakeSchema.parse(facts.intake)).toEqual(facts.intake);
      expect(examSchema.parse(facts.exam)).toEqual(facts.exam);
      expect(imagingSchema.parse(facts.imaging)).toEqual(facts.imaging);
      expect(factsSchema.parse(facts)).toEqual(facts);
    }
  });

  it('holds check-ins and visits that the schemas accept unchanged', () => {
    for (const step of resolved.steps) {
      if (step.kind === 'check_in') expect(checkInSchema.parse(step.data)).toEqual(step.data);
      if (step.kind === 'follow_up') expect(followUpSchema.parse(step.data)).toEqual(step.data);
    }
  });

  it('tells its story in order, from the opening on, and never from the future', () => {
    const days = golden.timeline.map((step) => step.daysAgo);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(golden.timeline[0]?.kind).toBe('opened');
    expect(Math.min(...days)).toBeGreaterThanOrEqual(0);
  });

  it('signs nothing before it is examined, plans nothing before it is signed, uses the portal only with access', () => {
    const kinds = golden.timeline.map((step) => step.kind);
    if (kinds.includes('signed')) expect(kinds.indexOf('exam')).toBeLessThan(kinds.indexOf('signed'));
    if (kinds.includes('plan_signed'))
      expect(kinds.indexOf('signed')).toBeLessThan(kinds.indexOf('plan_signed'));
    if (kinds.includes('check_in')) expect(golden.portal).toBe(true);
    if (kinds.includes('adherence')) {
      expect(golden.portal).toBe(true);
      expect(kinds).toContain('plan_signed');
    }
  });

  it('has one expectation for each examined assessment, with its source', () => {
    const examined = resolved.assessments.filter((assessment) => assessment.examined);
    expect(golden.expects.readings).toHaveLength(examined.length);
    for (const reading of golden.expects.readings) expect(reading.source).not.toBe('');
  });

  it('hands over what is an emergency or urgent', () => {
    const signed = resolved.assessments.filter((assessment) => assessment.signedOn);
    signed.forEach((assessment, index) => {
      const tier = golden.expects.readings[index]?.tier;
      if (tier === 'emergency' || tier === 'urgent') expect(assessment.handOver).not.toBeNull();
    });
  });

  it('tells the same story on any other demo day, with its dates moved', () => {
    const later = resolveCase(golden, '2028-02-29');
    expect(later.steps.map((step) => step.daysAgo)).toEqual(resolved.steps.map((step) => step.daysAgo));
    for (const { facts } of later.assessments) expect(factsSchema.safeParse(facts).success).toBe(true);
  });
});

describe('the cast', () => {
  it('has at least sixteen people, each once, with kebab-case ids of their names', () => {
    expect(GOLDEN_CASES.length).toBeGreaterThanOrEqual(16);
    const ids = GOLDEN_CASES.map((golden) => golden.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(new Set(GOLDEN_CASES.map((golden) => golden.person.familyName)).size).toBe(ids.length);
    expect(goldenCase('halloran-piet').person.givenName).toBe('Piet');
    expect(() => goldenCase('nobody-here')).toThrow('nobody-here');
  });

  it('has at least two names with diacritics and one of more than thirty characters', () => {
    const names = GOLDEN_CASES.map(({ person }) => `${person.givenName} ${person.familyName}`);
    expect(names.filter((name) => /\p{M}/u.test(name.normalize('NFD'))).length).toBeGreaterThanOrEqual(2);
    expect(names.some((name) => name.length > 30)).toBe(true);
  });

  it('gives both therapists a share', () => {
    const shares = counted(GOLDEN_CASES.map((golden) => golden.therapist));
    expect(Math.min(...shares.values())).toBeGreaterThanOrEqual(6);
    expect(shares.size).toBe(2);
  });

  it('covers every tier', () => {
    const tiers = counted(readings.map((reading) => reading.tier));
    expect([...tiers.keys()].toSorted()).toEqual([...URGENCY_TIERS].toSorted());
    expect(tiers.get('emergency')).toBeGreaterThanOrEqual(1);
    expect(tiers.get('urgent')).toBeGreaterThanOrEqual(2);
    expect(tiers.get('soon')).toBeGreaterThanOrEqual(4);
    expect(tiers.get('routine')).toBeGreaterThanOrEqual(6);
  });

  it('covers every picture, every stage and every reason to be on the caseload', () => {
    expect(new Set(GOLDEN_CASES.map((golden) => golden.picture))).toEqual(new Set(PICTURES));
    expect(new Set(GOLDEN_CASES.map((golden) => golden.stage))).toEqual(new Set(STAGES));
    const reasons = GOLDEN_CASES.map((golden) => golden.expects.caseload);
    for (const reason of CASELOAD_REASONS) expect(reasons).toContain(reason);
    expect(reasons).toContain(null);
  });

  it('covers the roots L3, L4, L5 and S1 and both sides', () => {
    const roots = readings.flatMap(({ roots }) => (Array.isArray(roots) ? roots : []));
    const single = roots.flatMap(({ first }) => (first.length === 1 ? first : []));
    for (const root of ['L3', 'L4', 'L5', 'S1'] as const) expect(single).toContain(root);
    expect(new Set(roots.map(({ side }) => side))).toEqual(new Set(['left', 'right']));
  });

  it('brings an imaging report for about half of those examined', () => {
    const reported = GOLDEN_CASES.filter((golden) =>
      resolveCase(golden, DEMO_DAY).assessments.some(({ facts }) => facts.imaging.reportText),
    ).length;
    const examined = GOLDEN_CASES.filter((golden) => golden.expects.readings.length > 0).length;
    expect(reported / examined).toBeGreaterThan(0.35);
    expect(reported / examined).toBeLessThan(0.65);
  });
});
