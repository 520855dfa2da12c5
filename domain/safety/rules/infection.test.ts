import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { INFECTION_RULES } from './infection';

const back = { backPain: 'present' } as const;
const well = {
  sweats: 'absent',
  weightLoss: 'absent',
  unwell: 'absent',
  fatigue: 'absent',
  fever: 'absent',
} as const;
const noRisk = {
  intravenous_drug_use: 'absent',
  prosthetic_valve_or_endocarditis: 'absent',
  dialysis_or_renal_failure: 'absent',
  recent_spinal_procedure: 'absent',
  immunosuppression: 'absent',
  steroid_long_term: 'absent',
  recent_infection: 'absent',
  diabetes: 'absent',
} as const;
const clean = {
  intake: {
    pain: { ...back, night: 'absent' as const, constant: 'absent' as const },
    generalHealth: well,
    history: noRisk,
  },
  exam: { spine: { percussionTender: 'absent' as const } },
  imaging: { otherTests: { crp_or_esr_raised: 'absent' as const, white_cells_raised: 'absent' as const } },
};

const CASES: RuleCase[] = [
  {
    rule: 'RF-INF-1',
    when: 'rigors, back pain, a weak leg',
    facts: {
      intake: { pain: back, generalHealth: { rigors: 'present' } },
      exam: { neurology: { strength: { hip_flexion: { left: '4' } } } },
    },
    expect: ['emergency', 0],
  },
  { rule: 'RF-INF-1', when: 'no fever', facts: clean, expect: 'not_fired' },
  {
    rule: 'RF-INF-1',
    when: 'temperature not taken',
    facts: { intake: { pain: back } },
    expect: 'cannot_tell',
  },

  {
    rule: 'RF-INF-2',
    when: '38.0 °C',
    facts: { intake: { pain: back, generalHealth: { temperatureCelsius: 38 } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-INF-2',
    when: 'fever, back pain not asked',
    facts: { intake: { generalHealth: { fever: 'present' } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-INF-2',
    when: 'fever, back pain denied, drug injection',
    facts: {
      intake: {
        pain: { backPain: 'absent' },
        generalHealth: { fever: 'present' },
        history: { intravenous_drug_use: 'present' },
      },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-INF-2',
    when: 'fever, back pain denied, no risk',
    facts: { intake: { pain: { backPain: 'absent' }, generalHealth: { fever: 'present' } } },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-INF-2',
    when: 'sweats are not fever',
    facts: { intake: { pain: back, generalHealth: { sweats: 'present', fever: 'absent' } } },
    expect: 'not_fired',
  },
  {
    rule: 'RF-INF-2',
    when: 'sweats, temperature not taken',
    facts: { intake: { pain: back, generalHealth: { sweats: 'present' } } },
    expect: 'cannot_tell',
  },

  {
    rule: 'RF-INF-3',
    when: 'immunosuppression and percussion tenderness',
    facts: {
      intake: { history: { immunosuppression: 'present' } },
      exam: { spine: { percussionTender: 'present' } },
    },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-INF-3',
    when: 'sweats and weight loss',
    facts: { intake: { generalHealth: { sweats: 'present', weightLoss: 'present' } } },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-INF-3',
    when: 'fatigue and feeling unwell',
    facts: { intake: { generalHealth: { fatigue: 'present', unwell: 'present' } } },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-INF-3',
    when: 'diabetes and night pain alone',
    facts: {
      ...clean,
      intake: {
        pain: { ...back, night: 'present', constant: 'absent' },
        generalHealth: well,
        history: { ...noRisk, diabetes: 'present' },
      },
    },
    expect: 'not_fired',
  },
  { rule: 'RF-INF-3', when: 'nothing asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-INF-4',
    when: 'dialysis and back pain for a week',
    facts: {
      intake: {
        pain: back,
        episode: { onsetDate: daysAgo(7) },
        history: { dialysis_or_renal_failure: 'present' },
      },
    },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-INF-4',
    when: 'raised CRP and back pain of unknown date',
    facts: { intake: { pain: back }, imaging: { otherTests: { crp_or_esr_raised: 'present' } } },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-INF-4',
    when: 'diabetes, well',
    facts: { intake: { pain: back, history: { diabetes: 'present' } } },
    expect: ['routine', null],
  },
  {
    rule: 'RF-INF-4',
    when: 'dialysis, back pain for a year, stable',
    facts: {
      intake: {
        pain: back,
        episode: { onsetDate: daysAgo(365), trend: 'stable' },
        history: { dialysis_or_renal_failure: 'present' },
      },
    },
    expect: ['routine', null],
  },
  { rule: 'RF-INF-4', when: 'no risk factor', facts: clean, expect: 'not_fired' },
];

checkRules(INFECTION_RULES, CASES);
