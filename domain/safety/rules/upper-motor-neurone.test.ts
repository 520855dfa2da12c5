import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { SCREEN_DENIED } from '../../testing/facts-of';
import { UPPER_MOTOR_NEURONE_RULES } from './upper-motor-neurone';

const none = {
  babinski: 'absent',
  clonus: 'absent',
  spasticity: 'absent',
  sensory_level: 'absent',
  brisk_reflexes: 'absent',
  hoffmann: 'absent',
} as const;
const tested = { neurology: { upperMotorNeurone: none, gait: { normal: 'present' as const } } };
const quiet = {
  person: { ageYears: 40, sex: 'male' as const },
  intake: {
    caudaEquina: SCREEN_DENIED,
    generalHealth: { thoracicPain: 'absent' as const, armSymptoms: 'absent' as const },
    symptoms: { numbness: [] },
  },
  exam: tested,
};

const CASES: RuleCase[] = [
  {
    rule: 'RF-UMN-1',
    when: 'Babinski and a bladder change',
    facts: {
      intake: { caudaEquina: { bladder: 'present' } },
      exam: { neurology: { upperMotorNeurone: { babinski: 'present' } } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-UMN-1',
    when: 'clonus, rapidly worsening',
    facts: {
      intake: { episode: { trend: 'rapidly_worsening' } },
      exam: { neurology: { upperMotorNeurone: { clonus: 'present' } } },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-UMN-1',
    when: 'Babinski alone',
    facts: { exam: { neurology: { upperMotorNeurone: { babinski: 'present' } } } },
    expect: ['urgent', 14],
  },
  {
    rule: 'RF-UMN-1',
    when: 'brisk ankle jerks and a spastic gait',
    facts: {
      exam: {
        neurology: { reflexes: { achilles: { left: '3+', right: '3+' } }, gait: { spastic: 'present' } },
      },
    },
    expect: ['urgent', 14],
  },
  { rule: 'RF-UMN-1', when: 'all tested and absent', facts: quiet, expect: 'not_fired' },
  {
    rule: 'RF-UMN-1',
    when: 'brisk jerks, gait not seen',
    facts: { exam: { neurology: { reflexes: { achilles: { left: '3+' } } } } },
    expect: 'cannot_tell',
  },

  {
    rule: 'RF-UMN-2',
    when: 'numb trunk and leg pain',
    facts: {
      intake: {
        pain: { legSide: 'left', legPain: 'present' },
        symptoms: { numbness: [{ region: 'abdomen_flank', side: 'both' }] },
      },
    },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-UMN-2',
    when: 'thoracic pain and difficult gait',
    facts: {
      intake: {
        generalHealth: { thoracicPain: 'present' },
        symptoms: { weakness: { reported: 'present', what: ['gait_difficulty'], onsetDays: 100 } },
      },
    },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-UMN-2',
    when: 'arm and leg symptoms',
    facts: { intake: { generalHealth: { armSymptoms: 'present' }, pain: { legPain: 'present' } } },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-UMN-2',
    when: 'arm and leg symptoms, signs tested and absent',
    facts: {
      intake: { generalHealth: { armSymptoms: 'present' }, pain: { legPain: 'present' } },
      exam: tested,
    },
    expect: 'not_fired',
  },
  { rule: 'RF-UMN-2', when: 'nothing asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-UMN-3',
    when: 'Hoffmann, spastic gait, 60 years',
    facts: {
      person: { ageYears: 60, sex: 'male' },
      intake: { episode: { onsetDate: daysAgo(200) } },
      exam: { neurology: { upperMotorNeurone: { hoffmann: 'present' }, gait: { spastic: 'present' } } },
    },
    expect: ['urgent', 14],
  },
  { rule: 'RF-UMN-3', when: 'all tested and absent', facts: quiet, expect: 'not_fired' },
];

checkRules(UPPER_MOTOR_NEURONE_RULES, CASES);
