import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { SCREEN_DENIED } from '../../testing/facts-of';
import { VASCULAR_RULES } from './vascular';

const man = (ageYears: number) => ({ ageYears, sex: 'male' as const });
const healthy = {
  person: man(40),
  intake: {
    generalHealth: {
      coldFoot: 'absent' as const,
      legSwelling: 'absent' as const,
      fainting: 'absent' as const,
      restPainEasedByHanging: 'absent' as const,
      footUlcerOrGangrene: 'absent' as const,
    },
    history: { aneurysm_known: 'absent' as const, aneurysm_repaired: 'absent' as const },
    pain: {
      aggravating: {
        walking: 'absent' as const,
        walking_uphill: 'absent' as const,
        running: 'absent' as const,
        exercise_hard: 'absent' as const,
      },
    },
    caudaEquina: SCREEN_DENIED,
  },
  exam: {
    vascular: {
      pulses: { left: 'normal' as const, right: 'normal' as const },
      ankleBrachialIndex: { left: 1.1, right: 1.1 },
      abdomenPulsatile: 'absent' as const,
      calfSwollen: 'absent' as const,
    },
  },
  imaging: { otherTests: { doppler_arterial_disease: 'absent' as const } },
};
const calf = { aggravating: { walking: 'present' }, easing: { standing_still: 'present' } } as const;

const CASES: RuleCase[] = [
  {
    rule: 'RF-AAA-1',
    when: 'pulsatile mass',
    facts: { exam: { vascular: { abdomenPulsatile: 'present' } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-AAA-1',
    when: 'known aneurysm, pain for two days',
    facts: {
      intake: {
        history: { aneurysm_known: 'present' },
        pain: { backPain: 'present' },
        episode: { onsetDate: daysAgo(2) },
      },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-AAA-1',
    when: 'fainting and new back pain at 70',
    facts: {
      person: man(70),
      intake: {
        generalHealth: { fainting: 'present' },
        pain: { backPain: 'present' },
        episode: { onsetDate: daysAgo(1) },
      },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-AAA-1',
    when: 'man of 68, new flank pain that movement does not alter',
    facts: {
      person: man(68),
      intake: {
        generalHealth: { groinOrAbdominalPain: 'present' },
        pain: { aggravating: { movement_any: 'absent' } },
        episode: { onsetDate: daysAgo(5) },
      },
    },
    expect: ['urgent', 2],
  },
  { rule: 'RF-AAA-1', when: 'none of them at 40', facts: healthy, expect: 'not_fired' },
  { rule: 'RF-AAA-1', when: 'nothing asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-DVT-1',
    when: 'swollen leg and an earlier thrombosis',
    facts: { intake: { generalHealth: { legSwelling: 'present' }, history: { previous_dvt: 'present' } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-DVT-1',
    when: 'swollen calf and breathless',
    facts: {
      intake: { generalHealth: { breathless: 'present' } },
      exam: { vascular: { calfSwollen: 'present' } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-DVT-1',
    when: 'swelling alone',
    facts: { intake: { generalHealth: { legSwelling: 'present' } } },
    expect: ['urgent', 1],
  },
  { rule: 'RF-DVT-1', when: 'no swelling', facts: healthy, expect: 'not_fired' },
  { rule: 'RF-DVT-1', when: 'swelling not asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-ALI-1',
    when: 'pulse gone, foot cold, today',
    facts: {
      intake: { generalHealth: { coldFoot: 'present' }, episode: { onsetDate: daysAgo(0) } },
      exam: { vascular: { pulses: { left: 'absent' } } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-ALI-1',
    when: 'pulse gone, foot cold, numb, no date',
    facts: {
      intake: { generalHealth: { coldFoot: 'present' }, symptoms: { numbnessAny: 'present' } },
      exam: { vascular: { pulses: { left: 'absent' } } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-ALI-1',
    when: 'cold foot since yesterday, pulses not felt for',
    facts: { intake: { generalHealth: { coldFoot: 'present' }, episode: { onsetDate: daysAgo(1) } } },
    expect: ['urgent', 1],
  },
  { rule: 'RF-ALI-1', when: 'warm foot, normal pulses', facts: healthy, expect: 'not_fired' },
  { rule: 'RF-ALI-1', when: 'nothing asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-CLTI-1',
    when: 'rest pain eased by hanging',
    facts: { intake: { generalHealth: { restPainEasedByHanging: 'present' } } },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-CLTI-1',
    when: 'index 0.45',
    facts: { exam: { vascular: { ankleBrachialIndex: { left: 0.45, right: 0.9 } } } },
    expect: ['urgent', 1],
  },
  { rule: 'RF-CLTI-1', when: 'none of them', facts: healthy, expect: 'not_fired' },
  { rule: 'RF-CLTI-1', when: 'nothing asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-PAD-1',
    when: 'index 0.90',
    facts: { exam: { vascular: { ankleBrachialIndex: { left: 0.9 } } } },
    expect: ['soon', 14],
  },
  {
    rule: 'RF-PAD-1',
    when: 'calf pain ended by standing still, reduced pulse',
    facts: { intake: { pain: calf }, exam: { vascular: { pulses: { right: 'reduced' } } } },
    expect: ['soon', 14],
  },
  {
    rule: 'RF-PAD-1',
    when: 'the pattern in a smoker, pulses not felt for',
    facts: { intake: { pain: calf, history: { smoking: 'present' } } },
    expect: ['soon', 14],
  },
  { rule: 'RF-PAD-1', when: 'index 1.1, normal pulses', facts: healthy, expect: 'not_fired' },

  {
    rule: 'RF-PAD-2',
    when: 'erection changed, pulses reduced',
    facts: {
      intake: { caudaEquina: { ...SCREEN_DENIED, sexual: 'present', sexualChanges: ['erection'] } },
      exam: { vascular: { pulses: { left: 'reduced', right: 'reduced' } } },
    },
    expect: ['soon', 14],
  },
  { rule: 'RF-PAD-2', when: 'sexual function unchanged', facts: healthy, expect: 'not_fired' },
];

checkRules(VASCULAR_RULES, CASES);
