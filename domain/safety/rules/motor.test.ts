import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { SCREEN_DENIED } from '../../testing/facts-of';
import { MOTOR_RULES } from './motor';

const right = { pain: { legSide: 'right', legPain: 'present' }, caudaEquina: SCREEN_DENIED } as const;
const strength = (grades: object, intake: object = {}, neurology: object = {}) => ({
  intake: { ...right, ...intake },
  exam: { neurology: { strength: grades, ...neurology } },
});
const reported = (weakness: object) => ({
  symptoms: { weakness: { reported: 'present' as const, ...weakness } },
});
const peroneal = {
  ankle_dorsiflexion: { right: '2' },
  ankle_inversion: { right: '5' },
  hip_abduction: { right: '5' },
};
const walker = {
  person: { ageYears: 70, sex: 'female' as const },
  intake: {
    pain: {
      legSide: 'both' as const,
      legPain: 'present' as const,
      aggravating: { walking: 'present' as const },
      easing: { sitting: 'present' as const },
    },
    episode: { onsetDate: daysAgo(50), trend: 'stable' as const },
    ...reported({ side: 'both' }),
  },
};

const CASES: RuleCase[] = [
  {
    rule: 'RF-MOT-1',
    when: 'MRC 2 for two days',
    facts: strength({ plantarflexion: { right: '2' } }, reported({ side: 'right', onsetDays: 2 })),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MOT-1',
    when: 'MRC 2 without a date: the middle tier',
    facts: strength({ plantarflexion: { right: '2' } }),
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-MOT-1',
    when: 'dropped a grade',
    facts: strength({ plantarflexion: { right: '4' } }, {}, { strengthComparedWithLast: 'dropped_a_grade' }),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MOT-1',
    when: 'two roots, ten days',
    facts: strength(
      { great_toe_extension: { right: '4' }, plantarflexion: { right: '4' } },
      reported({ side: 'right', onsetDays: 10, trend: 'stable' }),
    ),
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-MOT-1',
    when: 'dorsiflexion and great toe are one root',
    facts: strength(
      { ankle_dorsiflexion: { right: '4' }, great_toe_extension: { right: '4' } },
      { ...reported({ side: 'right', trend: 'stable' }) },
      { gait: { wheelchair_or_unable: 'absent' }, strengthComparedWithLast: 'same' },
    ),
    expect: 'not_fired',
  },
  {
    rule: 'RF-MOT-1',
    when: 'reported worsening weakness of both legs, nothing examined',
    facts: { intake: reported({ side: 'both', trend: 'worsening' }) },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MOT-1',
    when: 'walking lost last week',
    facts: { intake: reported({ what: ['walking_lost'], onsetDays: 7 }) },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MOT-1',
    when: 'both ankles weak for two years, slowly worsening: stays urgent',
    facts: strength(
      { ankle_dorsiflexion: { left: '4', right: '4' } },
      { episode: { onsetDate: daysAgo(730), trend: 'worsening' } },
    ),
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-MOT-1',
    when: 'both ankles weak for two years, stable: soon',
    facts: strength(
      { ankle_dorsiflexion: { left: '4', right: '4' } },
      { episode: { onsetDate: daysAgo(730), trend: 'stable' } },
    ),
    expect: ['soon', 14],
  },
  {
    rule: 'RF-MOT-1',
    when: 'weak on walking in a claudication pattern at 70',
    facts: walker,
    expect: ['soon', 14],
  },
  {
    rule: 'RF-MOT-1',
    when: 'the same at 45 is an emergency',
    facts: { ...walker, person: { ageYears: 45, sex: 'female' } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MOT-1',
    when: 'the same with a weak muscle found',
    facts: { ...walker, exam: { neurology: { strength: { hip_flexion: { left: '4' } } } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MOT-1',
    when: 'peroneal pattern at MRC 2, six weeks, no back pain',
    facts: strength(peroneal, {
      pain: { legSide: 'right', backPain: 'absent' },
      episode: { onsetDate: daysAgo(42), trend: 'stable' },
    }),
    expect: ['soon', 14],
  },
  { rule: 'RF-MOT-1', when: 'nothing examined or told', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-MOT-2',
    when: 'dorsiflexion 3, worsening',
    facts: strength({ ankle_dorsiflexion: { right: '3' } }, reported({ side: 'right', trend: 'worsening' })),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-MOT-2',
    when: 'dorsiflexion 3',
    facts: strength({ ankle_dorsiflexion: { right: '3' } }),
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-MOT-2',
    when: 'quadriceps 3',
    facts: strength({ knee_extension: { right: '3' } }),
    expect: ['urgent', 5],
  },
  {
    rule: 'RF-MOT-2',
    when: 'foot drop told, nobody examined',
    facts: { intake: reported({ side: 'right', what: ['foot_drop'] }) },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-MOT-2',
    when: 'peroneal pattern, back pain not asked: not lowered',
    facts: strength(peroneal, { episode: { onsetDate: daysAgo(42), trend: 'stable' } }),
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-MOT-2',
    when: 'peroneal pattern, complete',
    facts: strength(peroneal, {
      pain: { legSide: 'right', backPain: 'absent' },
      episode: { onsetDate: daysAgo(42), trend: 'stable' },
    }),
    expect: ['soon', 14],
  },
  {
    rule: 'RF-MOT-2',
    when: 'ungraded weak is never 3',
    facts: strength(
      { ankle_dorsiflexion: { right: 'weak' } },
      { symptoms: { weakness: { reported: 'absent' } } },
    ),
    expect: 'not_fired',
  },
  { rule: 'RF-MOT-2', when: 'nothing examined', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-MOT-3',
    when: 'MRC 4, stable',
    facts: strength({ great_toe_extension: { right: '4' } }, reported({ side: 'right', trend: 'stable' })),
    expect: ['soon', 10],
  },
  {
    rule: 'RF-MOT-3',
    when: 'MRC 4, worsening',
    facts: strength({ great_toe_extension: { right: '4' } }, reported({ side: 'right', trend: 'worsening' })),
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-MOT-3',
    when: 'cannot heel-walk',
    facts: { intake: right, exam: { neurology: { gait: { cannot_heel_walk: 'present' } } } },
    expect: ['soon', 10],
  },
  {
    rule: 'RF-MOT-3',
    when: 'told, not examined',
    facts: { intake: reported({ side: 'right', trend: 'stable' }) },
    expect: ['soon', 10],
  },
  {
    rule: 'RF-MOT-3',
    when: 'stated normal',
    facts: {
      intake: { symptoms: { weakness: { reported: 'absent' } } },
      exam: { neurology: { statedNormal: { strength: true } } },
    },
    expect: 'not_fired',
  },
  { rule: 'RF-MOT-3', when: 'nothing examined', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-MOT-4',
    when: 'pain inhibition',
    facts: strength({ knee_extension: { right: '4' } }, {}, { weaknessFromPain: 'present' }),
    expect: ['routine', 14],
  },
  {
    rule: 'RF-MOT-4',
    when: 'never for MRC 2',
    facts: strength({ knee_extension: { right: '2' } }, {}, { weaknessFromPain: 'present' }),
    expect: 'not_fired',
  },
  {
    rule: 'RF-MOT-4',
    when: 'not judged',
    facts: strength({ knee_extension: { right: '4' } }),
    expect: 'cannot_tell',
  },
];

checkRules(MOTOR_RULES, CASES);
