import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { OTHER_RULES } from './other';

const CASES: RuleCase[] = [
  {
    rule: 'RF-GBS-1',
    when: 'climbing weakness for five days, ankle jerks lost',
    facts: {
      intake: {
        generalHealth: { ascendingWeakness: 'present' },
        symptoms: { weakness: { reported: 'present', side: 'both', onsetDays: 5 } },
      },
      exam: { neurology: { reflexes: { achilles: { left: '0', right: '0' } } } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-GBS-1',
    when: 'reflexes not tested, no date',
    facts: { intake: { generalHealth: { ascendingWeakness: 'present' } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-GBS-1',
    when: 'for a year',
    facts: {
      intake: { generalHealth: { ascendingWeakness: 'present' }, episode: { onsetDate: daysAgo(365) } },
    },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-GBS-1',
    when: 'denied',
    facts: { intake: { generalHealth: { ascendingWeakness: 'absent' } } },
    expect: 'not_fired',
  },
  { rule: 'RF-GBS-1', when: 'not asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-ZOS-1',
    when: 'vesicles',
    facts: { exam: { spine: { rashVesicles: 'present' } } },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-ZOS-1',
    when: 'a rash nobody looked at',
    facts: { intake: { generalHealth: { rash: 'present' } } },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-ZOS-1',
    when: 'a rash without vesicles',
    facts: { intake: { generalHealth: { rash: 'present' } }, exam: { spine: { rashVesicles: 'absent' } } },
    expect: 'not_fired',
  },
  { rule: 'RF-ZOS-1', when: 'not asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-HIP-1',
    when: 'cannot stand on it at 82',
    facts: {
      person: { ageYears: 82, sex: 'female' },
      exam: { competing: { hip: { cannot_weight_bear: 'present' } } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-HIP-1',
    when: 'cannot stand on it, nothing else known',
    facts: { exam: { competing: { hip: { cannot_weight_bear: 'present' } } } },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-HIP-1',
    when: 'takes weight',
    facts: { exam: { competing: { hip: { cannot_weight_bear: 'absent' } } } },
    expect: 'not_fired',
  },
  { rule: 'RF-HIP-1', when: 'not tested', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-SPA-1',
    when: '28 years, a year of morning stiffness, better moving, night pain',
    facts: {
      person: { ageYears: 28, sex: 'male' },
      intake: {
        episode: { onsetDate: daysAgo(365), manner: 'gradual' },
        pain: { backPain: 'present', night: 'present', easing: { movement: 'present' } },
        symptoms: { morningStiffness: 'present' },
      },
    },
    expect: ['soon', 42],
  },
  {
    rule: 'RF-SPA-1',
    when: 'the same at 70',
    facts: { person: { ageYears: 70, sex: 'male' }, intake: { episode: { onsetDate: daysAgo(365) } } },
    expect: 'not_fired',
  },
  { rule: 'RF-SPA-1', when: 'age unknown', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-PLEX-1',
    when: 'diabetes, thigh pain, weak quadriceps, weight loss',
    facts: {
      intake: {
        history: { diabetes: 'present' },
        pain: { areas: [{ region: 'thigh_ant_upper', side: 'left' }] },
        generalHealth: { weightLoss: 'present' },
      },
      exam: { neurology: { strength: { knee_extension: { left: '4' } } } },
    },
    expect: ['urgent', 14],
  },
  {
    rule: 'RF-PLEX-1',
    when: 'without weight loss',
    facts: {
      intake: {
        history: { diabetes: 'present' },
        pain: { areas: [{ region: 'thigh_ant_upper', side: 'left' }] },
      },
      exam: { neurology: { wasting: { thigh: 'present' } } },
    },
    expect: ['soon', 14],
  },
  {
    rule: 'RF-PLEX-1',
    when: 'no diabetes',
    facts: { intake: { history: { diabetes: 'absent' } } },
    expect: 'not_fired',
  },
  { rule: 'RF-PLEX-1', when: 'not asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-POST-1',
    when: 'weak for two days, three weeks after surgery',
    facts: {
      intake: {
        generalHealth: { weeksSinceSpinalSurgery: 3 },
        symptoms: { weakness: { reported: 'present', side: 'left', onsetDays: 2 } },
      },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-POST-1',
    when: 'fever after an injection',
    facts: {
      intake: { history: { recent_spinal_procedure: 'present' }, generalHealth: { fever: 'present' } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-POST-1',
    when: 'weak after surgery, since when is unknown: the middle tier',
    facts: {
      intake: {
        generalHealth: { weeksSinceSpinalSurgery: 3 },
        symptoms: { weakness: { reported: 'present', side: 'left' } },
      },
    },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-POST-1',
    when: 'operated a year ago',
    facts: {
      intake: {
        generalHealth: { weeksSinceSpinalSurgery: 52 },
        history: { recent_spinal_procedure: 'absent' },
        episode: { manner: 'gradual' },
      },
    },
    expect: 'not_fired',
  },
  { rule: 'RF-POST-1', when: 'not asked', facts: {}, expect: 'cannot_tell' },
];

checkRules(OTHER_RULES, CASES);
