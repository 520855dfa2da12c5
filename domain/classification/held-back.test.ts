import { describe, expect, it } from 'vitest';
import { evaluateCore } from '../evaluate-case';
import type { Exam } from '../exam/schema';
import { factsSchema } from '../facts';
import type { Intake } from '../intake/schema';

const evaluate = (intake: Intake, exam: Exam = {}) =>
  evaluateCore(
    factsSchema.parse({ person: { ageYears: 60, sex: null }, intake, exam, imaging: {} }),
    '2026-11-20',
  );

const S1: Exam = {
  neurology: {
    reflexes: { achilles: { left: '0', right: '2+' } },
    strength: { plantarflexion: { left: '4' } },
  },
};
const SPINAL = /disc|stenosis|spondylolisthesis|facet|discogenic|cyst/;

/** Validity gates of specification §1.8, §9.2 and §10: what they hold back. */
describe('findings outside the lumbar model', () => {
  it('an upper motor neurone sign: no root', () => {
    const held = evaluate(
      { pain: { legSide: 'left', legPain: 'present' } },
      { neurology: { ...S1.neurology, upperMotorNeurone: { babinski: 'present' } } },
    );
    expect(held.gates.map((gate) => gate.id)).toContain('upper_motor_neurone');
    expect(held.roots.every((leg) => leg.working.roots.length === 0 && leg.working.suppressedBecause)).toBe(
      true,
    );
  });

  it('a rash in the painful area: no spinal structure', () => {
    const held = evaluate(
      { pain: { legSide: 'left', legPain: 'present' } },
      { ...S1, spine: { rashVesicles: 'present' } },
    );
    expect(held.gates.map((gate) => gate.id)).toContain('zoster');
    expect(held.structures.filter((one) => SPINAL.test(one.id))).toEqual([]);
  });

  it('a cold, pulseless leg: neither root nor spinal structure', () => {
    const held = evaluate(
      { pain: { legSide: 'left', legPain: 'present' }, generalHealth: { coldFoot: 'present' } },
      { ...S1, vascular: { pulses: { left: 'absent' } } },
    );
    expect(held.roots.every((leg) => leg.working.roots.length === 0)).toBe(true);
    expect(held.structures.filter((one) => SPINAL.test(one.id))).toEqual([]);
  });

  it('history left, examination right: no root, no structure, and the answer is held back', () => {
    const held = evaluate(
      { pain: { legSide: 'left', legPain: 'present' } },
      {
        neurology: { strength: { plantarflexion: { right: '3' } } },
        mechanosensitivity: { slr: { right: { result: 'positive', degrees: 40 } } },
      },
    );
    expect(held.abstained).toBe('conflict');
    expect(held.contradictions.length + held.gates.length).toBeGreaterThan(0);
    expect(held.roots.every((leg) => leg.working.roots.length === 0)).toBe(true);
    expect(held.structures.map((one) => one.id)).toEqual(['not_determinable']);
  });

  it('leg symptoms denied, yet the foot drawn: the same', () => {
    const held = evaluate({
      pain: {
        legSide: 'none',
        legPain: 'absent',
        backPain: 'present',
        areas: [{ region: 'foot_dorsum', side: 'left' }],
      },
    });
    expect(held.abstained).toBe('conflict');
    expect(held.contradictions.length).toBeGreaterThan(0);
    expect(held.structures.map((one) => one.id)).toEqual(['not_determinable']);
  });

  it('a stocking pattern: no root', () => {
    const held = evaluate(
      {
        pain: { legSide: 'both', legPain: 'present' },
        symptoms: { numbness: [{ region: 'both_feet_stocking', side: 'both' }] },
      },
      S1,
    );
    expect(held.gates.map((gate) => gate.id)).toContain('polyneuropathy');
    expect(held.roots.every((leg) => leg.working.roots.length === 0)).toBe(true);
  });
});
