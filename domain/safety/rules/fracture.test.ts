import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { FRACTURE_RULES } from './fracture';

const person = (ageYears: number, sex: 'female' | 'male' = 'male') => ({ ageYears, sex });
const weakFoot = { neurology: { strength: { ankle_dorsiflexion: { right: '2' } } } } as const;
const quiet = {
  person: person(40),
  intake: {
    episode: { manner: 'gradual' as const },
    generalHealth: { traumaToSpine: 'absent' as const, acuteMidlinePain: 'absent' as const },
    pain: { areas: [{ region: 'leg_post' as const, side: 'left' as const }], backPain: 'absent' as const },
    history: {
      steroid_long_term: 'absent' as const,
      osteoporosis: 'absent' as const,
      athlete: 'absent' as const,
      stress_fracture_previous: 'absent' as const,
      fracture_previous: 'absent' as const,
      menstrual_disturbance: 'absent' as const,
      underweight: 'absent' as const,
      postpartum: 'absent' as const,
      pregnant: 'absent' as const,
      pelvic_radiotherapy: 'absent' as const,
    },
  },
  exam: {
    spine: { midlineTender: 'absent' as const, contusionAfterTrauma: 'absent' as const },
    competing: { sacralTender: 'absent' as const },
  },
};

const CASES: RuleCase[] = [
  {
    rule: 'RF-FX-1',
    when: 'a major injury last week',
    facts: { intake: { episode: { manner: 'after_major_trauma', onsetDate: daysAgo(7) } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-FX-1',
    when: 'a fall on the back with a weak foot',
    facts: {
      intake: {
        episode: { manner: 'after_minor_trauma', onsetDate: daysAgo(3) },
        pain: { backPain: 'present' },
      },
      exam: weakFoot,
    },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-FX-1',
    when: 'a major injury without a date: the middle tier',
    facts: { intake: { episode: { manner: 'after_major_trauma' } } },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-FX-1',
    when: 'a crash three years ago',
    facts: { intake: { episode: { manner: 'after_major_trauma', onsetDate: daysAgo(1100) } } },
    expect: ['soon', 14],
  },
  {
    rule: 'RF-FX-1',
    when: 'a knee injury with peroneal palsy',
    facts: {
      intake: {
        episode: { manner: 'after_minor_trauma', onsetDate: daysAgo(20) },
        generalHealth: { traumaToSpine: 'absent', acuteMidlinePain: 'absent' },
        pain: { legSide: 'right', backPain: 'absent' },
      },
      exam: { ...weakFoot, spine: { midlineTender: 'absent' } },
    },
    expect: 'not_fired',
  },
  {
    rule: 'RF-FX-1',
    when: 'a major injury with a normal film',
    facts: {
      intake: { episode: { manner: 'after_major_trauma', onsetDate: daysAgo(7) } },
      imaging: { otherTests: { xray_normal: 'present' } },
    },
    expect: 'not_fired',
  },
  {
    rule: 'RF-FX-1',
    when: 'a major injury with a scan that shows a disc and no fracture',
    facts: {
      intake: { episode: { manner: 'after_major_trauma', onsetDate: daysAgo(7) } },
      imaging: { status: 'done', findings: [{ level: 'L4-L5', finding: 'disc_bulge' }] },
    },
    expect: 'not_fired',
  },
  ...(['cord_compression', 'haematoma', 'cauda_equina_compression'] as const).map((finding) => ({
    rule: 'RF-FX-1',
    when: `a major injury with a scan that names no fracture but ${finding}`,
    facts: {
      intake: { episode: { manner: 'after_major_trauma' as const, onsetDate: daysAgo(7) } },
      imaging: { status: 'done' as const, findings: [{ level: 'T12-L1' as const, finding }] },
    },
    expect: ['emergency', 0] as ['emergency', number],
  })),
  {
    rule: 'RF-FX-1',
    when: 'a knee injury, back pain not asked',
    facts: { intake: { episode: { manner: 'after_minor_trauma', onsetDate: daysAgo(20) } }, exam: weakFoot },
    expect: 'cannot_tell',
  },

  {
    rule: 'RF-FX-2',
    when: 'woman on long-term steroid',
    facts: { person: person(55, 'female'), intake: { history: { steroid_long_term: 'present' } } },
    expect: ['urgent', 5],
  },
  {
    rule: 'RF-FX-2',
    when: 'bruise over the spine',
    facts: { exam: { spine: { contusionAfterTrauma: 'present' } } },
    expect: ['urgent', 5],
  },
  {
    rule: 'RF-FX-2',
    when: 'osteoporosis and acute midline pain',
    facts: {
      intake: { history: { osteoporosis: 'present' }, generalHealth: { acuteMidlinePain: 'present' } },
    },
    expect: ['urgent', 5],
  },
  {
    rule: 'RF-FX-2',
    when: 'woman of 80 who stumbled, back pain',
    facts: {
      person: person(80, 'female'),
      intake: {
        episode: { manner: 'after_minor_trauma', onsetDate: daysAgo(2) },
        pain: { backPain: 'present' },
      },
    },
    expect: ['urgent', 5],
  },
  { rule: 'RF-FX-2', when: 'none of them', facts: quiet, expect: 'not_fired' },
  {
    rule: 'RF-FX-2',
    when: 'steroid not asked',
    facts: { person: person(74, 'female') },
    expect: 'cannot_tell',
  },

  { rule: 'RF-FX-3', when: 'age 71', facts: { person: person(71) }, expect: ['routine', 28] },
  { rule: 'RF-FX-3', when: 'age 40, none of them', facts: quiet, expect: 'not_fired' },

  {
    rule: 'RF-FX-4',
    when: 'gymnast of 16, pain on extension',
    facts: {
      person: person(16, 'female'),
      intake: {
        history: { athlete: 'present' },
        pain: { backPain: 'present', aggravating: { extension: 'present' } },
      },
    },
    expect: ['soon', 14],
  },
  {
    rule: 'RF-FX-4',
    when: 'the same at 40',
    facts: {
      person: person(40),
      intake: {
        history: { athlete: 'present' },
        pain: { backPain: 'present', aggravating: { extension: 'present' } },
      },
    },
    expect: 'not_fired',
  },

  {
    rule: 'RF-FX-5',
    when: 'runner with groin pain on running, earlier stress fracture, no periods',
    facts: {
      person: person(24, 'female'),
      intake: {
        history: { stress_fracture_previous: 'present', menstrual_disturbance: 'present' },
        pain: { areas: [{ region: 'groin', side: 'left' }], aggravating: { running: 'present' } },
      },
    },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-FX-5',
    when: 'postpartum, underweight, sacrum tender',
    facts: {
      person: person(31, 'female'),
      intake: { history: { postpartum: 'present', underweight: 'present' } },
      exam: { competing: { sacralTender: 'present' } },
    },
    expect: ['soon', 14],
  },
  { rule: 'RF-FX-5', when: 'no risk factor', facts: quiet, expect: 'not_fired' },
];

checkRules(FRACTURE_RULES, CASES);
