import { describe, expect, it } from 'vitest';
import type { Exam } from '../exam/schema';
import { type Facts, factsSchema } from '../facts';
import type { Intake } from '../intake/schema';
import type { Root } from '../vocabulary/roots';
import { readLeg, symptomaticLegs } from './leg-reading';
import { rootFindingsOf } from './root-findings';
import { labelRoots, rankRoots, rootScores } from './roots';

/**
 * Golden values of classification specification §4.3, as corrected (corrections 39), each with its whole input.
 * Values are the published two decimals of the reference implementation.
 */

function rank(intake: Intake, exam: Exam, ageYears: number | null = 45) {
  const facts: Facts = factsSchema.parse({
    person: { ageYears, sex: null },
    intake: { ...intake, pain: { legSide: 'left', ...intake.pain } },
    exam,
    imaging: {},
  });
  const leg = readLeg(facts, symptomaticLegs(facts), 'left');
  const findings = rootFindingsOf(leg, facts.intake.pain?.distribution ?? []);
  const ranked = rankRoots(rootScores(findings, leg.pain, facts.person.ageYears));
  const p = (root: Root) => ranked.find((one) => one.root === root)?.probability ?? 0;
  return { ranked, p, ...labelRoots(ranked, findings) };
}

const weakLeft = (
  ...muscles: (
    | 'ankle_dorsiflexion'
    | 'hip_abduction'
    | 'ankle_inversion'
    | 'great_toe_extension'
    | 'knee_extension'
  )[]
) => Object.fromEntries(muscles.map((muscle) => [muscle, { left: '4' as const }]));

describe('golden values of the root model', () => {
  it('tibialis anterior only: L5 .68, favoured', () => {
    const { p, label, credibleSet } = rank({}, { neurology: { strength: weakLeft('ankle_dorsiflexion') } });
    expect(p('L5')).toBeCloseTo(0.68, 1.9);
    expect(label).toBe('favoured');
    expect(credibleSet).toEqual(['L5']);
  });

  it('tibialis anterior, hip abductor and inversion: L5 .83, single', () => {
    const { p, label } = rank(
      {},
      { neurology: { strength: weakLeft('ankle_dorsiflexion', 'hip_abduction', 'ankle_inversion') } },
    );
    expect(p('L5')).toBeCloseTo(0.83, 1.9);
    expect(label).toBe('single');
  });

  it('great toe and Achilles: S1 .60, L5 .36, a set of two', () => {
    const { p, label, credibleSet } = rank(
      {},
      {
        neurology: {
          strength: weakLeft('great_toe_extension'),
          reflexes: { achilles: { left: '0', right: '2+' } },
        },
      },
    );
    expect(p('S1')).toBeCloseTo(0.6, 1.9);
    expect(p('L5')).toBeCloseTo(0.36, 1.9);
    expect(label).toBe('set');
    expect(credibleSet).toEqual(['S1', 'L5']);
  });

  it('quadriceps, femoral stretch, Achilles normal at 63: L4 .54, L3 .32', () => {
    const { p, credibleSet } = rank(
      {},
      {
        neurology: {
          strength: weakLeft('knee_extension'),
          reflexes: { achilles: { left: '2+', right: '2+' } },
        },
        mechanosensitivity: { femoralStretch: { left: 'present' } },
      },
      63,
    );
    expect(p('L4')).toBeCloseTo(0.54, 1.9);
    expect(p('L3')).toBeCloseTo(0.32, 1.9);
    expect(credibleSet).toEqual(['L4', 'L3']);
  });

  it('upper front thigh only: L3 .41, L4 .32, L2 .18, a set', () => {
    const { p, label } = rank({ pain: { areas: [{ region: 'thigh_ant_upper', side: 'left' }] } }, {});
    expect(p('L3')).toBeCloseTo(0.41, 1.9);
    expect(p('L4')).toBeCloseTo(0.32, 1.9);
    expect(p('L2')).toBeCloseTo(0.18, 1.9);
    expect(label).toBe('set');
  });

  it('back of thigh and calf only: S1 .56, L5 .36, a set', () => {
    const { p, label } = rank(
      {
        pain: {
          areas: [
            { region: 'thigh_post', side: 'left' },
            { region: 'leg_post', side: 'left' },
          ],
        },
      },
      {},
    );
    expect(p('S1')).toBeCloseTo(0.56, 1.9);
    expect(p('L5')).toBeCloseTo(0.36, 1.9);
    expect(label).toBe('set');
  });

  it('outer shin and great toe only: L5 .73, S1 .18, a set without any sign', () => {
    const { p, label } = rank(
      {
        pain: {
          areas: [
            { region: 'leg_lat', side: 'left' },
            { region: 'toe_great', side: 'left' },
          ],
        },
      },
      {},
    );
    expect(p('L5')).toBeCloseTo(0.73, 1.9);
    expect(p('S1')).toBeCloseTo(0.18, 1.9);
    expect(label).toBe('set');
  });

  it('straight leg raise and back of thigh: S1 .47, L5 .46, a set', () => {
    const { p, label } = rank(
      { pain: { areas: [{ region: 'thigh_post', side: 'left' }] } },
      { mechanosensitivity: { slr: { left: { result: 'positive' } } } },
    );
    expect(p('S1')).toBeCloseTo(0.47, 1.9);
    expect(p('L5')).toBeCloseTo(0.46, 1.9);
    expect(label).toBe('set');
  });
});

describe('what counts for a root', () => {
  it('an ankle jerk lost equally on both sides does not, over 60', () => {
    const both = rank({}, { neurology: { reflexes: { achilles: { left: '0', right: '0' } } } }, 70);
    const none = rank({}, {}, 70);
    expect(both.p('S1')).toBeCloseTo(none.p('S1'), 6);
  });

  it('weakness from pain alone does not (T18)', () => {
    const pain = rank(
      {},
      { neurology: { strength: weakLeft('great_toe_extension'), weaknessFromPain: 'present' } },
    );
    expect(pain.p('L5')).toBeCloseTo(rank({}, {}).p('L5'), 6);
  });

  it('an "unable" grade says nothing', () => {
    const unable = rank({}, { neurology: { strength: { great_toe_extension: { left: 'unable' } } } });
    expect(unable.p('L5')).toBeCloseTo(rank({}, {}).p('L5'), 6);
  });

  it.each([
    ['above 70 degrees (T16)', { degrees: 85 }],
    ['with back pain alone', { response: 'back_pain' }],
    ['with a stretched hamstring alone', { response: 'hamstring_stretch' }],
    ['that moving ankle or neck does not change', { differentiation: 'absent' }],
  ] as const)('a leg raise %s is not positive (§3.3)', (_, found) => {
    const raise = (how: object): Exam => ({
      mechanosensitivity: { slr: { left: { result: 'positive', ...how } } },
    });
    expect(rank({}, raise(found)).p('L5')).toBeCloseTo(rank({}, {}).p('L5'), 6);
    expect(
      rank({}, raise({ degrees: 70, response: 'leg_pain', differentiation: 'present' })).p('L5'),
    ).toBeGreaterThan(rank({}, {}).p('L5'));
  });

  it('reported numbness counts less than the same loss on examination', () => {
    const told = rank({ symptoms: { numbness: [{ region: 'leg_medial', side: 'left' }] } }, {});
    const found = rank(
      {},
      { neurology: { sensationAreas: [{ region: 'leg_medial', side: 'left', state: 'reduced' }] } },
    );
    expect(told.p('L4')).toBeGreaterThan(rank({}, {}).p('L4'));
    expect(found.p('L4')).toBeGreaterThan(told.p('L4'));
  });
});
