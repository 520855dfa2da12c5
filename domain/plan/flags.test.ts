import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { AS_OF } from '../testing/evaluation-factory';
import { factsOf } from '../testing/facts-of';
import { addDays } from '../vocabulary/calendar';
import { flagsOf } from './flags';
import type { PlanClass } from './plan';
import type { PlanFlag } from './plan-flag';

const ADULT = { person: { ageYears: 40, sex: 'male' } } as const;
const read = (
  facts: Facts,
  components: PlanClass[] = ['RAD_LO'],
  structure: null | 'central_stenosis' = null,
) => flagsOf(facts, { components, structure, irritability: 'IRR_LOW', asOf: AS_OF });
const has = (flag: PlanFlag, draft: Parameters<typeof factsOf>[0], components?: PlanClass[]) =>
  read(factsOf({ ...ADULT, ...draft }), components).flags.has(flag);
const ago = (days: number) => ({ intake: { episode: { onsetDate: addDays(AS_OF, -days) } } });
const health = (generalHealth: Record<string, number>) => ({ intake: { generalHealth } });

/** Boundaries as treatment specification §9.2 sets them. */
describe('flags', () => {
  it('takes a radicular class younger than six weeks as an acute disc, and not one of six weeks', () => {
    expect(has('DISC_ACUTE', ago(41))).toBe(true);
    expect(has('DISC_ACUTE', ago(42))).toBe(false);
    expect(has('DISC_ACUTE', ago(41), ['SOM'])).toBe(false);
    expect(
      has('DISC_ACUTE', { ...ago(200), exam: { movement: { repeatedFlexion: 'peripheralises' } } }),
    ).toBe(true);
  });

  it('counts weeks after surgery: under 6, 6 to 11, from 12 none', () => {
    expect(has('SURG_LT6W', health({ weeksSinceSpinalSurgery: 5.9 }))).toBe(true);
    expect(has('SURG_6_12W', health({ weeksSinceSpinalSurgery: 6 }))).toBe(true);
    expect(has('SURG_6_12W', health({ weeksSinceSpinalSurgery: 11.9 }))).toBe(true);
    expect(has('SURG_6_12W', health({ weeksSinceSpinalSurgery: 12 }))).toBe(false);
  });

  it('sees pregnancy from 13 weeks, and one of unknown weeks as late', () => {
    expect(has('PREG_AFTER_T1', health({ pregnancyWeeks: 12 }))).toBe(false);
    expect(has('PREG_AFTER_T1', health({ pregnancyWeeks: 13 }))).toBe(true);
    expect(has('PREG_AFTER_T1', { intake: { history: { pregnant: 'present' } } })).toBe(true);
  });

  it('takes one fall as unsure balance and two as unsupported', () => {
    expect(has('BALANCE', health({ fallsLastYear: 1 }))).toBe(true);
    expect(has('BALANCE_UNSUPPORTED', health({ fallsLastYear: 1 }))).toBe(false);
    expect(has('BALANCE_UNSUPPORTED', health({ fallsLastYear: 2 }))).toBe(true);
  });

  it('reads sitting of 10 minutes and walking of 5 as intolerance', () => {
    expect(has('SIT_INTOL', { intake: { pain: { sitMinutes: 10 } } })).toBe(true);
    expect(has('SIT_INTOL', { intake: { pain: { sitMinutes: 11 } } })).toBe(false);
    expect(has('WALK_INTOL', { intake: { pain: { walkMinutes: 5 } } })).toBe(true);
    expect(has('WALK_INTOL', { intake: { pain: { walkMinutes: 6 } } })).toBe(false);
  });

  it('trusts a deficit only when seen stable twice, and never one that worsens', () => {
    const weak = (compared?: 'same' | 'dropped_a_grade') => ({
      intake: { pain: { legSide: 'left' as const } },
      exam: {
        neurology: {
          strength: { plantarflexion: { left: '4' as const } },
          ...(compared ? { strengthComparedWithLast: compared } : {}),
        },
      },
    });
    expect(has('DEFICIT_UNSTABLE', weak())).toBe(true);
    expect(has('DEFICIT_UNSTABLE', weak('same'))).toBe(false);
    expect(has('DEFICIT_UNSTABLE', weak('dropped_a_grade'))).toBe(true);
    expect(
      has('DEFICIT_UNSTABLE', {
        intake: { symptoms: { weakness: { reported: 'present', trend: 'worsening' } } },
      }),
    ).toBe(true);
  });

  it('reads a straight leg raise under 70° and an index of 0.9', () => {
    const slr = (degrees: number) => ({
      exam: { mechanosensitivity: { slr: { left: { result: 'positive' as const, degrees } } } },
    });
    expect(has('SLR_POSITIVE', slr(69))).toBe(true);
    expect(has('SLR_POSITIVE', slr(70))).toBe(false);
    expect(has('PAD_UNCLEARED', { exam: { vascular: { ankleBrachialIndex: { left: 0.9 } } } })).toBe(true);
    expect(has('PAD_UNCLEARED', { exam: { vascular: { ankleBrachialIndex: { left: 0.91 } } } })).toBe(false);
  });

  it('keeps the blocks of a narrow canal and of a high slip whatever the class', () => {
    expect(read(factsOf(ADULT), ['RADIC'], 'central_stenosis').flags.has('NC_LSS')).toBe(true);
    const slip = (slipGrade: number) => ({
      imaging: {
        status: 'done' as const,
        findings: [{ level: 'L5-S1' as const, finding: 'spondylolisthesis' as const, slipGrade }],
      },
    });
    expect(has('SPL_UNSTABLE', slip(3))).toBe(true);
    expect(has('SPL_UNSTABLE', slip(2))).toBe(false);
  });

  it('is under age below 18, and asks when the age is unknown', () => {
    expect(has('AGE_LT18', { person: { ageYears: 17, sex: 'male' } })).toBe(true);
    expect(has('AGE_LT18', { person: { ageYears: 18, sex: 'male' } })).toBe(false);
    expect(read(factsOf({})).askBeforeSigning.join()).toContain('age');
  });
});

describe('what nobody recorded', () => {
  it('sets no flag and stands as a question, "unable" like silence', () => {
    const silent = read(factsOf(ADULT));
    expect([...silent.flags]).toEqual(['IRR_LOW']);
    for (const word of [
      'osteoporosis',
      'anticoagulants',
      'history of cancer',
      'spinal surgery',
      'when it began',
    ])
      expect(silent.askBeforeSigning.join(' ')).toContain(word);
    const unable = read(factsOf({ ...ADULT, intake: { history: { anticoagulant: 'unable' } } }));
    expect(unable.askBeforeSigning.join(' ')).toContain('anticoagulants');
  });

  it('asks no more about what was denied', () => {
    const asked = read(
      factsOf({
        person: { ageYears: 30, sex: 'female' },
        intake: {
          episode: { onsetDate: addDays(AS_OF, -60) },
          history: { anticoagulant: 'absent', pregnant: 'absent', lumbar_surgery_previous: 'absent' },
        },
      }),
    ).askBeforeSigning.join(' ');
    for (const word of ['anticoagulants', 'pregnancy', 'spinal surgery', 'when it began'])
      expect(asked).not.toContain(word);
  });

  it('asks when an operation was, and about pulses before a claudicant walks more', () => {
    const operated = factsOf({ ...ADULT, intake: { history: { lumbar_surgery_previous: 'present' } } });
    expect(read(operated).askBeforeSigning.join()).toContain('when the spinal surgery or procedure was');
    expect(read(factsOf(ADULT), ['NC_LSS']).askBeforeSigning.join()).toContain('foot pulses');
  });
});
