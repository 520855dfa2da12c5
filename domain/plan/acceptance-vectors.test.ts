import { describe, expect, it } from 'vitest';
import { AS_OF, evaluationOf } from '../testing/evaluation-factory';
import {
  draft,
  EASY,
  exercises,
  facts,
  MODERATE,
  onset,
  person,
  propose,
  SEVERE,
} from '../testing/plan-cases';
import { addDays } from '../vocabulary/calendar';
import { EXERCISES } from './exercises';

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
    expect(content.referralCriteria.find(({ code }) => code === 'R4')).toMatchObject({
      due: addDays(AS_OF, 7),
      text: expect.stringContaining('medicines review'),
    });
  });

  it('1 with centralising extension: resting on elbows leads, at most three, nothing that loads the nerve', () => {
    const content = draft(
      { ...one, exam: { ...one.exam, movement: { repeatedExtension: 'centralises' } } },
      l5,
    );
    expect(exercises(content)[0]).toBe('D02');
    expect(content.items.length).toBeLessThanOrEqual(3);
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

  it('3 in late pregnancy or without a brace: no lying on the back, no walks', () => {
    const urgent = evaluationOf({ mechanism: 'radiculopathy', tier: 'urgent', concern: 'motor_deficit' });
    const adviceFor = (intake: Parameters<typeof facts>[0]['intake']) => {
      const proposal = propose(facts(intake ? { intake } : {}), urgent);
      return proposal.kind === 'locked' ? proposal.holdingAdvice.join(' ') : '';
    };
    expect(adviceFor({})).toMatch(/Legs up.*walks.*warning card/);
    expect(adviceFor({ generalHealth: { pregnancyWeeks: 20 } })).not.toMatch(/Legs up/);
    expect(adviceFor({ symptoms: { weakness: { what: ['foot_drop'] } } })).not.toMatch(/walks/);
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

  it('15: widespread pain for 8 months with low mood: graded bending, no tensioners, mood looked at within 2 weeks', () => {
    const content = draft(
      facts({
        intake: { ...onset(35), irritability: EASY, history: { depression_or_anxiety: 'present' } },
      }),
      evaluationOf({ mechanism: 'nociplastic' }),
    );
    expect(content.planClass).toBe('NOCI');
    expect(exercises(content)).toContain('X01');
    expect(exercises(content).some((id) => EXERCISES[id].tags.includes('tensioner'))).toBe(false);
    expect(
      content.referralCriteria.some(
        ({ code, due, text }) => code === 'R5' && due === addDays(AS_OF, 14) && /mood/.test(text),
      ),
    ).toBe(true);
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

  it('19: phase 3, low irritability, stable neurology: one tensioner only, and it asks for two good weeks of sliders', () => {
    const ready = facts({
      intake: { ...onset(20), irritability: EASY, pain: { legSide: 'right', nprsLegWorst: 2 } },
      exam: { neurology: { strengthComparedWithLast: 'same', statedNormal: { strength: true } } },
    });
    const content = draft(ready, l5, 'P3');
    const tensioners = exercises(content).filter((id) => EXERCISES[id].tags.includes('tensioner'));
    expect(tensioners).toEqual(['N05']);
    expect(content.precautions.join(' ')).toContain('two weeks of sliders');
    const unsteady = {
      ...ready,
      intake: { ...ready.intake, generalHealth: { fallsLastYear: 2 } },
    };
    expect(exercises(draft(unsteady, l5, 'P3'))).toEqual(['H05', 'N05', 'H03']);
    const notCompared = { ...ready, exam: {} };
    expect(exercises(draft(notCompared, l5, 'P3'))).not.toContain('N05');
    const sore = {
      ...ready,
      intake: { ...ready.intake, pain: { legSide: 'right' as const, nprsLegWorst: 2, nprsLegNow: 4 } },
    };
    expect(exercises(draft(sore, l5, 'P3'))).not.toContain('N05');
  });

  it('12: radicular pain of seven weeks after six weeks of care: MRI, injection and surgery are dated', () => {
    const content = draft(
      facts({
        intake: {
          ...onset(7),
          episode: {
            onsetDate: addDays(AS_OF, -49),
            careTried: [{ what: 'physiotherapy', weeks: 6, effect: 'none' }],
          },
          irritability: MODERATE,
          pain: { nprsLegWorst: 7 },
        },
      }),
      l5,
    );
    const due = (code: string) => content.referralCriteria.find((one) => one.code === code)?.due;
    expect([due('R1'), due('R2'), due('R3')]).toEqual([AS_OF, AS_OF, addDays(AS_OF, 35)]);
  });

  it('21: age 16: IL19', () => {
    expect(propose(facts({ person: person(16) }), l5)).toMatchObject({ kind: 'locked', interlock: 'IL19' });
  });
});
