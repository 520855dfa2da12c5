import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../evaluation';
import { type Facts, NO_FACTS } from '../facts';
import { AS_OF, evaluationOf } from '../testing/evaluation-factory';
import { addDays } from '../vocabulary/calendar';
import { proposePlan } from './build-plan';
import { checkPlan } from './check-plan';
import { type PlanContent, planContentSchema } from './plan';

const person = (ageYears: number, sex: 'female' | 'male' = 'female') => ({ ageYears, sex });
const facts = (over: Partial<Facts>): Facts => ({ ...NO_FACTS, person: person(42), ...over });
const onset = (weeks: number) => ({ episode: { onsetDate: addDays(AS_OF, -Math.round(weeks * 7)) } });
const EASY = { provocation: 'heavy', settle: 'under_5_min', nightWaking: 'none' } as const;
const MODERATE = {
  provocation: 'moderate',
  settle: '5_to_30_min',
  nightWaking: 'less_than_nightly',
} as const;
const SEVERE = { provocation: 'trivial', settle: 'over_30_min', nightWaking: 'nightly_or_constant' } as const;

const propose = (given: Facts, evaluation: Evaluation, phase?: PlanContent['phase']) =>
  proposePlan({ facts: given, evaluation, asOf: AS_OF, ...(phase ? { phase } : {}) });

function draft(given: Facts, evaluation: Evaluation, phase?: PlanContent['phase']): PlanContent {
  const proposal = propose(given, evaluation, phase);
  if (proposal.kind !== 'draft') throw new Error(`expected a draft, got ${JSON.stringify(proposal)}`);
  expect(planContentSchema.safeParse(proposal.content).error?.issues).toBeUndefined();
  return proposal.content;
}
const exercises = (content: PlanContent) => content.items.map(({ exercise }) => exercise);

/** Acceptance vectors of the treatment specification, §9.8. */
describe('acceptance vectors', () => {
  const one = facts({
    intake: { ...onset(10 / 7), irritability: SEVERE, pain: { legSide: 'right', nprsLegWorst: 8 } },
    exam: { mechanosensitivity: { slr: { right: { result: 'positive', degrees: 25 } } } },
  });
  const l5 = evaluationOf({
    mechanism: 'radicular_pain',
    root: { root: 'L5', side: 'right' },
    reviewWithinDays: 28,
  });

  it('1: L5 radicular pain for 10 days, 8/10, SLR 25°: calm phase, at most three of W01, N03, C01, nothing that loads the nerve', () => {
    const content = draft(one, l5);
    expect(content.planClass).toBe('RAD_HI');
    expect(content.phase).toBe('P1');
    expect(exercises(content)).toEqual(['W01', 'N03', 'C01']);
    expect(content.schedule.find(({ kind }) => kind === 'contact')?.due).toBe(addDays(AS_OF, 4));
    expect(content.schedule.find(({ kind }) => kind === 'review')?.due).toBe(addDays(AS_OF, 7));
  });

  it('2: the same with numbness when wiping: no plan, IL01', () => {
    expect(
      propose(one, evaluationOf({ mechanism: 'radicular_pain', tier: 'emergency', concern: 'cauda_equina' })),
    ).toMatchObject({ kind: 'locked', interlock: 'IL01', holdingAdvice: [] });
  });

  it('3: dorsiflexion 3/5 since yesterday: IL02, holding advice only', () => {
    const proposal = propose(
      facts({}),
      evaluationOf({ mechanism: 'radiculopathy', tier: 'urgent', concern: 'motor_deficit' }),
    );
    expect(proposal).toMatchObject({ kind: 'locked', interlock: 'IL02' });
    expect(proposal.kind === 'locked' && proposal.holdingAdvice.length).toBeGreaterThan(0);
  });

  it('4: S1, plantarflexion 4/5 stable on two examinations, leg 4/10: heel raises in the first three, weekly neurology', () => {
    const content = draft(
      facts({
        intake: { ...onset(5), irritability: MODERATE, pain: { legSide: 'left', nprsLegWorst: 4 } },
        exam: {
          neurology: {
            strength: { plantarflexion: { left: '4', right: '5' } },
            strengthComparedWithLast: 'same',
          },
        },
      }),
      evaluationOf({
        mechanism: 'radicular_pain_with_radiculopathy',
        root: { root: 'S1', side: 'left' },
        radiculopathy: 'probable',
      }),
    );
    expect(content.planClass).toBe('RADIC');
    expect(['P1', 'P2']).toContain(content.phase);
    expect(exercises(content).slice(0, 3)).toContain('H09');
    expect(
      content.schedule
        .filter(({ kind }) => kind === 'neuro_recheck')
        .slice(0, 4)
        .map(({ due }) => due),
    ).toEqual([7, 14, 21, 28].map((days) => addDays(AS_OF, days)));
  });

  const claudicant = facts({
    person: person(71),
    intake: {
      ...onset(60),
      irritability: MODERATE,
      pain: { legSide: 'both', walkMinutes: 5, nprsLegWorst: 5 },
      caudaEquina: { bilateralLegs: 'present' },
    },
    exam: { vascular: { pulses: { left: 'normal', right: 'normal' } } },
  });
  const lss = evaluationOf({ mechanism: 'neurogenic_claudication', structure: 'central_stenosis' });

  it('5: neurogenic claudication at 71: T07, T04, C02, T01 and no end-range extension; both legs keep the screen alive', () => {
    const content = draft(claudicant, lss);
    expect(content.planClass).toBe('NC_LSS');
    expect(exercises(content)).toEqual(['T07', 'T04', 'C02', 'T01']);
    expect(content.interlocks.map(({ id }) => id)).toEqual(expect.arrayContaining(['IL05', 'IL20']));
  });

  it('6: the same with absent pulses: circulation not cleared, IL21, vascular criterion', () => {
    const content = draft(
      { ...claudicant, exam: { vascular: { pulses: { left: 'absent', right: 'absent' } } } },
      lss,
    );
    expect(content.interlocks.map(({ id }) => id)).toContain('IL21');
    expect(content.referralCriteria.map(({ code }) => code)).toContain('R7');
    expect(exercises(content)).not.toContain('T07');
  });

  it('7: L3 root, femoral stretch positive: the femoral slider replaces the sciatic ones', () => {
    const content = draft(
      facts({
        intake: { ...onset(8), irritability: MODERATE, pain: { legSide: 'left', nprsLegWorst: 5 } },
        exam: { mechanosensitivity: { femoralStretch: { left: 'present' } } },
      }),
      evaluationOf({ mechanism: 'radicular_pain', root: { root: 'L3', side: 'left' } }),
    );
    expect(exercises(content)).toContain('N09');
    for (const sciatic of ['N01', 'N02', 'N03', 'M01'] as const)
      expect(exercises(content)).not.toContain(sciatic);
  });

  it('8: extension centralises, moderate irritability: the press-up comes first, the slider is second line', () => {
    const content = draft(
      facts({
        intake: { ...onset(8), irritability: MODERATE, pain: { legSide: 'right', nprsLegWorst: 5 } },
        exam: { movement: { repeatedExtension: 'centralises' } },
      }),
      l5,
    );
    expect(exercises(content)[0]).toBe('D03');
  });

  it('9: foraminal stenosis although extension eases on test: end-range extension stays blocked', () => {
    const given = facts({
      intake: { ...onset(20), irritability: MODERATE, pain: { legSide: 'right', nprsLegWorst: 5 } },
      exam: { movement: { repeatedExtension: 'centralises' } },
    });
    const proposal = propose(
      given,
      evaluationOf({ mechanism: 'radicular_pain', structure: 'foraminal_or_lateral_stenosis' }),
    );
    expect(proposal.kind === 'draft' && proposal.content.planClass).toBe('FORAM');
    expect(proposal.kind === 'draft' && exercises(proposal.content)).not.toContain('D03');
    expect(
      proposal.kind === 'draft' &&
        proposal.blocked.find(({ exercise }) => exercise === 'D03')?.reasons.join(),
    ).toContain('IL05');
  });

  it('10: osteoporosis, somatic, phase 3: squat, Pallof press, side bridge and pool, no raised deadlift', () => {
    const content = draft(
      facts({
        intake: {
          ...onset(10),
          irritability: EASY,
          pain: { nprsLegWorst: 2 },
          history: { osteoporosis: 'present' },
        },
      }),
      evaluationOf({ mechanism: 'somatic_referred' }),
      'P3',
    );
    expect(exercises(content)).not.toContain('H07');
    expect(exercises(content)).toEqual(expect.arrayContaining(['H05', 'C10', 'C06', 'W02']));
  });

  it('11: 20 weeks pregnant with sacroiliac pain: nothing supine or prone, no tablets text, pelvic health', () => {
    const content = draft(
      facts({
        intake: {
          ...onset(6),
          irritability: MODERATE,
          pain: { nprsLegWorst: 4 },
          history: { pregnant: 'present' },
          generalHealth: { pregnancyWeeks: 20 },
        },
      }),
      evaluationOf({ mechanism: 'sij_referral' }),
    );
    expect(exercises(content)).toEqual(['W01', 'H04', 'H01']);
    expect(content.education.map(({ id }) => id)).not.toContain('E14');
    expect(content.referralCriteria.map(({ code }) => code)).toContain('R10');
  });

  it('15: widespread pain for 8 months: paced plan without tensioners', () => {
    const content = draft(
      facts({ intake: { ...onset(35), irritability: MODERATE } }),
      evaluationOf({ mechanism: 'nociplastic' }),
      'P2',
    );
    expect(content.planClass).toBe('NOCI');
    expect(exercises(content).some((id) => ['N05', 'N06', 'N07', 'N08'].includes(id))).toBe(false);
  });

  it('16: cancer history with new night pain: refer first, nothing loaded', () => {
    expect(
      propose(
        facts({ intake: { history: { cancer: 'present' } } }),
        evaluationOf({ mechanism: 'somatic_referred', tier: 'urgent', concern: 'malignancy' }),
      ),
    ).toMatchObject({ kind: 'needs_clinician' });
  });

  it('17: surgery 4 weeks ago without a protocol: IL10', () => {
    expect(propose(facts({ intake: { generalHealth: { weeksSinceSpinalSurgery: 4 } } }), l5)).toMatchObject({
      kind: 'locked',
      interlock: 'IL10',
    });
  });

  it('18: anticoagulant: no tablets text, no deep tissue or thrust', () => {
    const content = draft(
      facts({ intake: { ...onset(8), irritability: EASY, history: { anticoagulant: 'present' } } }),
      evaluationOf({ mechanism: 'somatic_referred' }),
    );
    expect(content.education.map(({ id }) => id)).not.toContain('E14');
    expect(content.precautions.join(' ')).toMatch(/No deep tissue work, thrust or needling/);
  });

  it('21: age 16: IL19', () => {
    expect(propose(facts({ person: person(16) }), l5)).toMatchObject({ kind: 'locked', interlock: 'IL19' });
  });
});

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

describe('checkPlan', () => {
  const given = facts({ intake: { ...onset(8), irritability: EASY, pain: { nprsLegWorst: 2 } } });
  const evaluation = evaluationOf({ mechanism: 'radicular_pain' });
  const content = draft(given, evaluation);

  it('lets the generated plan pass', () => {
    expect(checkPlan({ content, facts: given, evaluation, asOf: AS_OF })).toMatchObject({
      blocked: [],
      problems: [],
    });
  });

  it('refuses a tensioner that an edit put on', () => {
    const edited: PlanContent = {
      ...content,
      items: content.items.map((item, place) => (place === 0 ? { ...item, exercise: 'N05' as const } : item)),
    };
    expect(
      checkPlan({ content: edited, facts: given, evaluation, asOf: AS_OF }).blocked.map(
        ({ exercise }) => exercise,
      ),
    ).toEqual(['N05']);
  });

  it('refuses an empty plan, a double exercise and any plan during an emergency', () => {
    expect(
      checkPlan({ content: { ...content, items: [] }, facts: given, evaluation, asOf: AS_OF }).problems
        .length,
    ).toBeGreaterThan(0);
    const [first] = content.items;
    expect(
      first &&
        checkPlan({
          content: { ...content, items: [first, first] },
          facts: given,
          evaluation,
          asOf: AS_OF,
        }).problems.join(),
    ).toContain('twice');
    const emergency = evaluationOf({
      mechanism: 'radicular_pain',
      tier: 'emergency',
      concern: 'cauda_equina',
    });
    expect(
      checkPlan({ content, facts: given, evaluation: emergency, asOf: AS_OF }).problems.join(),
    ).toContain('IL01');
  });
});
