import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { MALIGNANCY_RULES } from './malignancy';

const back = { backPain: 'present' } as const;
const noCancer = { cancer: 'absent', cancer_suspected: 'absent', spinal_tumour_previous: 'absent' } as const;
const well = {
  weightLoss: 'absent',
  unwell: 'absent',
  thoracicPain: 'absent',
  noImprovementAfterSixWeeksCare: 'absent',
  fatigue: 'absent',
  sweats: 'absent',
} as const;
const mri = { status: 'done' as const, modality: 'mri' as const, findings: [] };
const clean = {
  person: { ageYears: 35, sex: 'male' as const },
  intake: {
    pain: {
      ...back,
      night: 'absent' as const,
      constant: 'absent' as const,
      areas: [{ region: 'low_back' as const, side: 'midline' as const }],
    },
    history: noCancer,
    generalHealth: well,
  },
};
const aged = (years: number, pain: object, health: object = {}) => ({
  person: { ageYears: years, sex: 'male' as const },
  intake: { pain: { ...back, ...pain }, history: noCancer, generalHealth: { ...well, ...health } },
});

const CASES: RuleCase[] = [
  {
    rule: 'RF-MAL-1',
    when: 'cancer and reported weakness',
    facts: {
      intake: {
        history: { cancer: 'present' },
        symptoms: { weakness: { reported: 'present', side: 'left' } },
      },
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MAL-1',
    when: 'suspected cancer and a sensory level',
    facts: {
      intake: { history: { cancer_suspected: 'present' } },
      exam: { neurology: { upperMotorNeurone: { sensory_level: 'present' } } },
    },
    expect: ['emergency', 0],
  },
  { rule: 'RF-MAL-1', when: 'no cancer', facts: clean, expect: 'not_fired' },
  {
    rule: 'RF-MAL-1',
    when: 'cancer, nothing else asked',
    facts: { intake: { history: { cancer: 'present' } } },
    expect: 'cannot_tell',
  },

  {
    rule: 'RF-MAL-2',
    when: 'cancer and new pain worse on straining',
    facts: {
      intake: {
        history: { cancer: 'present' },
        episode: { onsetDate: daysAgo(14) },
        pain: { ...back, coughSneezeStrain: 'present' },
      },
    },
    expect: ['urgent', 1],
  },
  { rule: 'RF-MAL-2', when: 'no cancer', facts: clean, expect: 'not_fired' },
  {
    rule: 'RF-MAL-2',
    when: 'cancer not asked',
    facts: { intake: { pain: { ...back, night: 'present' } } },
    expect: 'cannot_tell',
  },

  {
    rule: 'RF-MAL-3',
    when: 'cancer and back pain of unknown date',
    facts: { intake: { history: { cancer: 'present' }, pain: back } },
    expect: ['urgent', 14],
  },
  {
    rule: 'RF-MAL-3',
    when: 'cancer and back pain unchanged for years',
    facts: {
      intake: {
        history: { cancer: 'present' },
        pain: back,
        episode: { onsetDate: daysAgo(900), trend: 'stable' },
      },
    },
    expect: 'not_fired',
  },

  {
    rule: 'RF-MAL-4',
    when: 'weight loss at 60',
    facts: aged(60, {}, { weightLoss: 'present' }),
    expect: ['urgent', 14],
  },
  {
    rule: 'RF-MAL-4',
    when: 'weight loss at 60 after a clear MRI',
    facts: { ...aged(60, {}, { weightLoss: 'present' }), imaging: mri },
    expect: ['soon', 42],
  },
  {
    rule: 'RF-MAL-4',
    when: 'non-mechanical pain, age and failed care',
    facts: aged(60, { night: 'present' }, { noImprovementAfterSixWeeksCare: 'present' }),
    expect: ['urgent', 14],
  },
  {
    rule: 'RF-MAL-4',
    when: 'non-mechanical pain and age',
    facts: aged(60, { night: 'present' }),
    expect: ['soon', 14],
  },
  {
    rule: 'RF-MAL-4',
    when: 'over 50 and not better is not enough',
    facts: aged(
      60,
      { night: 'absent', constant: 'absent', aggravating: { lifting: 'present' } },
      { noImprovementAfterSixWeeksCare: 'present' },
    ),
    expect: 'not_fired',
  },
  {
    rule: 'RF-MAL-4',
    when: 'night pain with a mechanical trigger',
    facts: aged(60, { night: 'present', aggravating: { lifting: 'present' } }),
    expect: 'not_fired',
  },
  { rule: 'RF-MAL-4', when: 'nothing asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-MAL-5',
    when: 'weight loss alone at 30',
    facts: aged(30, { night: 'absent', constant: 'absent' }, { weightLoss: 'present' }),
    expect: ['routine', 28],
  },
  { rule: 'RF-MAL-5', when: 'none of them', facts: clean, expect: 'not_fired' },
];

checkRules(MALIGNANCY_RULES, CASES);
