import { checkRules, daysAgo, type RuleCase } from '../../testing/check-red-flags';
import { SCREEN_DENIED } from '../../testing/facts-of';
import { CAUDA_EQUINA_RULES } from './cauda-equina';
import { BOTH_LEGS_RULES } from './cauda-equina-legs';

const denied = { intake: { caudaEquina: SCREEN_DENIED } };
const ces = (extra: object) => ({ intake: { caudaEquina: { ...SCREEN_DENIED, ...extra } } });
const bothLegs = (pain: object, episode: object, rest: object = {}) => ({
  person: { ageYears: 66, sex: 'male' as const },
  intake: {
    pain: { legSide: 'both' as const, legPain: 'present' as const, ...pain },
    episode,
    caudaEquina: { ...SCREEN_DENIED, bilateralLegs: 'present' as const },
    ...rest,
  },
});
const walking = { aggravating: { walking: 'present' }, easing: { sitting: 'present' } } as const;

const CASES: RuleCase[] = [
  {
    rule: 'RF-CES-1',
    when: 'retention',
    facts: ces({ bladder: 'present', bladderChanges: ['retention'] }),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-1',
    when: 'overflow called long-standing is never lowered',
    facts: ces({ bladder: 'present', bladderChanges: ['overflow_incontinence', 'longstanding_unchanged'] }),
    expect: ['emergency', 0],
  },
  { rule: 'RF-CES-1', when: 'bladder denied', facts: denied, expect: 'not_fired' },
  { rule: 'RF-CES-1', when: 'bladder not asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-CES-2',
    when: 'sexual function changed a week ago',
    facts: ces({ sexual: 'present', onsetDays: 7 }),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-2',
    when: 'rectal sensation lost and worsening for a month',
    facts: ces({
      bowel: 'present',
      bowelChanges: ['loss_of_rectal_sensation'],
      onsetDays: 30,
      evolution: 'worsening',
    }),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-2',
    when: 'perianal pinprick reduced though every question is denied',
    facts: { ...denied, exam: { neurology: { perianalSensation: 'reduced' } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-2',
    when: 'all denied and perianal sensation and tone normal',
    facts: { ...denied, exam: { neurology: { perianalSensation: 'normal', analTone: 'normal' } } },
    expect: 'not_fired',
  },
  { rule: 'RF-CES-2', when: 'nothing asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-CES-3',
    when: 'one leg became two',
    facts: bothLegs({}, { onsetDate: daysAgo(20), becameBilateral: 'present' }),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-3',
    when: 'numb in both legs for three weeks',
    facts: bothLegs(
      {},
      { onsetDate: daysAgo(21) },
      { symptoms: { numbness: [{ region: 'leg_post', side: 'both' }] } },
    ),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-3',
    when: 'numb in both legs without a date: the middle tier',
    facts: bothLegs({}, {}, { symptoms: { numbness: [{ region: 'leg_post', side: 'both' }] } }),
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-CES-3',
    when: 'numb on walking in a stable claudication pattern',
    facts: bothLegs(
      walking,
      { onsetDate: daysAgo(60), trend: 'stable', becameBilateral: 'absent' },
      {
        symptoms: {
          numbness: [{ region: 'leg_post', side: 'both' }],
          weakness: { reported: 'present', side: 'both', trend: 'stable' },
        },
      },
    ),
    expect: 'not_fired',
  },
  {
    rule: 'RF-CES-3',
    when: 'both legs not asked',
    facts: { intake: { pain: { legSide: 'left' } } },
    expect: 'cannot_tell',
  },

  {
    rule: 'RF-CES-4',
    when: 'claudication at 66 with neurology not examined',
    facts: bothLegs(walking, { onsetDate: daysAgo(300) }),
    expect: ['soon', 42],
  },
  {
    rule: 'RF-CES-4',
    when: 'worsening',
    facts: bothLegs(walking, { onsetDate: daysAgo(300), trend: 'worsening' }),
    expect: 'not_fired',
  },
  { rule: 'RF-CES-4', when: 'the pattern was not asked', facts: bothLegs({}, {}), expect: 'cannot_tell' },

  {
    rule: 'RF-CES-5',
    when: 'four days',
    facts: bothLegs({}, { onsetDate: daysAgo(4) }),
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-CES-5',
    when: 'sudden, no date',
    facts: bothLegs({}, { manner: 'sudden' }),
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-CES-5',
    when: 'gradual, no date: the middle tier',
    facts: bothLegs({}, { manner: 'gradual' }),
    expect: ['soon', 14],
  },
  {
    rule: 'RF-CES-5',
    when: 'more than twelve weeks after a complete normal screen',
    facts: bothLegs({}, { onsetDate: daysAgo(100), manner: 'gradual', trend: 'stable' }),
    expect: 'not_fired',
  },

  {
    rule: 'RF-CES-6',
    when: 'poor stream for months, prostate, perianal normal',
    facts: {
      ...ces({
        bladder: 'present',
        bladderChanges: ['hesitancy_or_poor_stream'],
        onsetDays: 200,
        evolution: 'stable',
        alternativeExplanations: ['prostate'],
      }),
      exam: { neurology: { perianalSensation: 'normal' } },
    },
    expect: ['urgent', 2],
  },
  {
    rule: 'RF-CES-6',
    when: 'frequency alone',
    facts: ces({ bladder: 'present', bladderChanges: ['frequency'] }),
    expect: ['urgent', 2],
  },
  { rule: 'RF-CES-6', when: 'all denied', facts: denied, expect: 'not_fired' },

  {
    rule: 'RF-CES-6b',
    when: 'date unknown',
    facts: ces({ bladder: 'present', bladderChanges: ['reduced_urge_or_sensation'] }),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-6b',
    when: 'a month old, perianal sensation not tested',
    facts: ces({
      bladder: 'present',
      onsetDays: 30,
      evolution: 'stable',
      alternativeExplanations: ['prostate'],
    }),
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-6b',
    when: 'a month old, stable, unexplained, perianal normal',
    facts: {
      ...ces({ bladder: 'present', onsetDays: 30, evolution: 'stable' }),
      exam: { neurology: { perianalSensation: 'normal' } },
    },
    expect: ['urgent', 1],
  },
  { rule: 'RF-CES-6b', when: 'all denied', facts: denied, expect: 'not_fired' },

  {
    rule: 'RF-CES-6c',
    when: 'only long-standing and unchanged',
    facts: ces({ bladder: 'present', bladderChanges: ['longstanding_unchanged'] }),
    expect: ['soon', 14],
  },
  {
    rule: 'RF-CES-6c',
    when: 'long-standing but the saddle is numb',
    facts: ces({ saddle: 'present', bladder: 'present', bladderChanges: ['longstanding_unchanged'] }),
    expect: 'not_fired',
  },

  {
    rule: 'RF-CES-7',
    when: 'pain gone, deficit grows',
    facts: { intake: { symptoms: { painGoneWhileDeficitGrows: 'present' } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-7',
    when: 'denied',
    facts: { intake: { symptoms: { painGoneWhileDeficitGrows: 'absent' } } },
    expect: 'not_fired',
  },
  { rule: 'RF-CES-7', when: 'not asked', facts: {}, expect: 'cannot_tell' },

  {
    rule: 'RF-CES-PVR',
    when: '250 ml and a bowel change',
    facts: { ...ces({ bowel: 'present' }), exam: { neurology: { postVoidMillilitres: 250 } } },
    expect: ['emergency', 0],
  },
  {
    rule: 'RF-CES-PVR',
    when: '250 ml alone',
    facts: { ...denied, exam: { neurology: { postVoidMillilitres: 250 } } },
    expect: ['urgent', 1],
  },
  {
    rule: 'RF-CES-PVR',
    when: '199 ml',
    facts: { ...denied, exam: { neurology: { postVoidMillilitres: 199 } } },
    expect: 'not_fired',
  },
  { rule: 'RF-CES-PVR', when: 'not measured', facts: denied, expect: 'cannot_tell' },

  {
    rule: 'RF-CES-SCREEN',
    when: 'severe pain and an open question',
    facts: { intake: { pain: { nprsLegWorst: 9 }, caudaEquina: { saddle: 'absent' } } },
    expect: ['soon', null],
  },
  { rule: 'RF-CES-SCREEN', when: 'all answered', facts: denied, expect: 'not_fired' },
  { rule: 'RF-CES-SCREEN', when: 'open, and nothing else known', facts: {}, expect: 'cannot_tell' },
];

checkRules([...CAUDA_EQUINA_RULES, ...BOTH_LEGS_RULES], CASES);
