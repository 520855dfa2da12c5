import { describe, expect, it } from 'vitest';
import { AS_OF, evaluationOf } from '../testing/evaluation-factory';
import { draft, EASY, exercises, facts, MODERATE, onset, propose } from '../testing/plan-cases';
import { addDays } from '../vocabulary/calendar';
import { proposePlan } from './build-plan';

describe('a plan that is honest about what is missing', () => {
  it('is not made while a cauda equina question is open', () => {
    expect(
      propose(facts({}), evaluationOf({ mechanism: 'somatic_referred', screenIncomplete: true })).kind,
    ).toBe('screen_incomplete');
  });

  it('asks about what nobody recorded instead of taking it as "no"', () => {
    const content = draft(
      facts({ intake: { irritability: EASY } }),
      evaluationOf({ mechanism: 'somatic_referred' }),
    );
    for (const question of ['osteoporosis', 'anticoagulants', 'cancer', 'pregnancy', 'spinal surgery'])
      expect(content.precautions.join(' ')).toContain(question);
  });

  it('stays in phase 1 and is reviewed within a week at low confidence (IL16)', () => {
    const content = draft(
      facts({ intake: { irritability: EASY } }),
      evaluationOf({ mechanism: 'somatic_referred', confidence: 'low' }),
    );
    expect(content.phase).toBe('P1');
    expect(content.schedule.find(({ kind }) => kind === 'review')?.due).toBe(addDays(AS_OF, 7));
  });

  it('names a screen of an earlier day, to be asked again before signing', () => {
    const given = facts({ intake: { irritability: EASY } });
    const evaluation = evaluationOf({ mechanism: 'somatic_referred' });
    const later = proposePlan({ facts: given, evaluation, asOf: addDays(AS_OF, 3) });
    expect(later.kind === 'draft' && later.content.precautions[0]).toContain('ask them again');
    expect(draft(given, evaluation).precautions.join()).not.toContain('ask them again');
  });

  it('heeds the runner-up while the reading is unsure: no extension where stenosis is still possible (IL16)', () => {
    const given = facts({
      intake: { ...onset(20), irritability: MODERATE, pain: { nprsLegWorst: 5 } },
      exam: { movement: { repeatedExtension: 'centralises' } },
    });
    const unsure = { mechanism: 'radicular_pain', others: ['neurogenic_claudication'] } as const;
    const low = draft(given, evaluationOf({ ...unsure, others: [...unsure.others], confidence: 'low' }));
    expect(low.phase).toBe('P1');
    expect(exercises(low)).not.toContain('D03');
    const sure = draft(given, evaluationOf({ ...unsure, others: [...unsure.others], confidence: 'high' }));
    expect(exercises(sure)[0]).toBe('D03');
  });

  it('re-examines a deficit weekly, and calls about a new weakness within two days (IL29, U3)', () => {
    const content = draft(
      facts({
        intake: {
          ...onset(1),
          irritability: MODERATE,
          pain: { legSide: 'left', nprsLegWorst: 5 },
          symptoms: { weakness: { reported: 'present', onsetDays: 5, trend: 'stable' } },
        },
        exam: { neurology: { strength: { plantarflexion: { left: '4' } } } },
      }),
      evaluationOf({ mechanism: 'radicular_pain_with_radiculopathy', root: { root: 'S1', side: 'left' } }),
    );
    expect(content.schedule[0]).toMatchObject({ kind: 'contact', due: addDays(AS_OF, 2) });
    expect(content.schedule.find(({ kind }) => kind === 'neuro_recheck')?.due).toBe(addDays(AS_OF, 7));
    expect(content.schedule.findLast(({ kind }) => kind === 'neuro_recheck')?.due).toBe(addDays(AS_OF, 168));
  });

  it('re-examines a deficit weekly in every class, a stable one in the rhythm of its class', () => {
    const first = (compared: 'same' | null) =>
      draft(
        facts({
          intake: { ...onset(10), irritability: MODERATE, pain: { legSide: 'left', nprsLegWorst: 4 } },
          exam: {
            neurology: {
              sensation: { L5: { left: { lightTouch: 'reduced' } } },
              strengthComparedWithLast: compared,
            },
          },
        }),
        evaluationOf({ mechanism: 'radicular_pain', structure: 'foraminal_or_lateral_stenosis' }),
      ).schedule.find(({ kind }) => kind === 'neuro_recheck')?.due;
    expect(first(null)).toBe(addDays(AS_OF, 7));
    expect(first('same')).toBe(addDays(AS_OF, 14));
  });

  it('strengthens by root when only feeling is reduced', () => {
    const content = draft(
      facts({
        intake: { ...onset(8), irritability: MODERATE, pain: { legSide: 'left', nprsLegWorst: 4 } },
        exam: { neurology: { sensation: { S1: { left: { lightTouch: 'reduced' } } } } },
      }),
      evaluationOf({ mechanism: 'radicular_pain_with_radiculopathy', root: { root: 'S1', side: 'left' } }),
    );
    expect(exercises(content).slice(0, 3)).toContain('H09');
    expect(exercises(content)).not.toContain('H10');
  });

  it('gives the slider of the root when the pain runs below the knee', () => {
    const given = (belowKnee: 'present' | 'absent') =>
      facts({
        intake: {
          ...onset(20),
          irritability: EASY,
          pain: { legSide: 'right', nprsLegWorst: 2, belowKnee },
        },
      });
    const of = (root: 'L5' | 'S1', belowKnee: 'present' | 'absent') =>
      exercises(
        draft(
          given(belowKnee),
          evaluationOf({ mechanism: 'radicular_pain', root: { root, side: 'right' } }),
          'P2',
        ),
      );
    expect(of('L5', 'present')).toContain('N11');
    expect(of('S1', 'present')).toContain('N13');
    expect(of('L5', 'present')).not.toContain('N13');
    expect(of('L5', 'absent')).not.toContain('N11');
  });

  it('names real dates when to consider referring', () => {
    const content = draft(
      facts({ intake: { ...onset(3), irritability: EASY, pain: { nprsLegWorst: 5 } } }),
      evaluationOf({ mechanism: 'radicular_pain' }),
    );
    expect(content.referralCriteria.find(({ code }) => code === 'R1')).toMatchObject({
      due: addDays(AS_OF, 42),
      text: expect.stringContaining('1 January 2027'),
    });
  });
});
