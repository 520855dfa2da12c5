import { describe, expect, test } from 'vitest';
import { AS_OF, daysAgo } from '../testing/check-red-flags';
import { factsOf, SCREEN_DENIED } from '../testing/facts-of';
import { assessSafety } from './index';

// "Go to it" leads to the first of these places: the answer that made the rule fire, not the first of its group.

type Given = Parameters<typeof factsOf>[0];
const person = { ageYears: 70, sex: 'male' as const };
const right = { pain: { legSide: 'right', legPain: 'present' }, caudaEquina: SCREEN_DENIED } as const;
const neurology = (found: object, intake: object = {}): Given => ({
  intake: { ...right, ...intake },
  exam: { neurology: found },
});
const NEURO = 'exam.neurology';

const CASES: [rule: string, what: string, facts: Given, places: string[]][] = [
  [
    'RF-MOT-3',
    'the weak cells, and none that are strong',
    neurology({
      strength: { hip_flexion: { right: '5', left: '5' }, great_toe_extension: { right: '4-', left: '5' } },
    }),
    [`${NEURO}.strength.great_toe_extension.right`],
  ],
  [
    'RF-MOT-1',
    'the muscle at MRC 2, not the one at 4',
    neurology({ strength: { hip_flexion: { right: '4' }, plantarflexion: { right: '2' } } }),
    [`${NEURO}.strength.plantarflexion.right`],
  ],
  [
    'RF-MOT-1',
    'the muscles that no single root explains',
    neurology(
      {
        strength: {
          knee_extension: { left: '5' },
          great_toe_extension: { right: '4' },
          plantarflexion: { right: '4' },
        },
      },
      { symptoms: { weakness: { reported: 'present', side: 'right', onsetDays: 10, trend: 'stable' } } },
    ),
    [`${NEURO}.strength.plantarflexion.right`, `${NEURO}.strength.great_toe_extension.right`],
  ],
  [
    'RF-MOT-2',
    'a foot drop seen in the gait',
    neurology({ gait: { antalgic: 'present', steppage_or_foot_slap: 'present' } }),
    [`${NEURO}.gait.steppage_or_foot_slap`],
  ],
  [
    'RF-MOT-3',
    'few heel raises of one leg',
    neurology({ heelRaises: { left: 3, right: 20 } }),
    [`${NEURO}.heelRaises.left`],
  ],
  [
    'RF-CES-SCREEN',
    'the first cauda equina question that is open, then the deficits',
    {
      intake: {
        pain: { legSide: 'right', legPain: 'present' },
        caudaEquina: { ...SCREEN_DENIED, bowel: 'not_tested' },
      },
      exam: {
        neurology: {
          sensation: { L4: { right: { lightTouch: 'normal' } }, S1: { right: { pinprick: 'absent' } } },
          reflexes: { patellar: { right: '2+', left: '2+' }, achilles: { right: '1+', left: '2+' } },
        },
      },
    },
    ['intake.caudaEquina.bowel', `${NEURO}.sensation.S1.right.pinprick`, `${NEURO}.reflexes.achilles.right`],
  ],
  [
    'RF-UMN-1',
    'clonus by a reflex of 4+',
    neurology({ reflexes: { patellar: { right: '2+', left: '4+' } } }),
    [`${NEURO}.reflexes.patellar.left`],
  ],
  [
    'RF-UMN-1',
    'brisk reflexes with a spastic gait',
    neurology({ reflexes: { achilles: { right: '3+', left: '2+' } }, gait: { spastic: 'present' } }),
    [`${NEURO}.reflexes.achilles.right`, `${NEURO}.gait.spastic`],
  ],
  [
    'RF-MAL-1',
    'an upper motor neurone sign in a person with cancer',
    neurology(
      { upperMotorNeurone: { babinski: 'absent', clonus: 'present' } },
      { history: { cancer: 'present' } },
    ),
    ['intake.history.cancer', `${NEURO}.upperMotorNeurone.clonus`],
  ],
  [
    'RF-GBS-1',
    'both lost ankle jerks',
    neurology(
      { reflexes: { patellar: { right: '2+', left: '2+' }, achilles: { right: '0', left: '0' } } },
      { generalHealth: { ascendingWeakness: 'present' } },
    ),
    [
      'intake.generalHealth.ascendingWeakness',
      `${NEURO}.reflexes.achilles.left`,
      `${NEURO}.reflexes.achilles.right`,
    ],
  ],
  [
    'RF-ALI-1',
    'the pulse that is gone',
    {
      person,
      intake: { generalHealth: { coldFoot: 'present' }, episode: { onsetDate: daysAgo(0) } },
      exam: { vascular: { pulses: { right: 'normal', left: 'absent' } } },
    },
    ['exam.vascular.pulses.left', 'intake.generalHealth.coldFoot', 'intake.episode.onsetDate'],
  ],
  [
    'RF-PAD-1',
    'the leg with the lower index',
    { person, exam: { vascular: { ankleBrachialIndex: { right: 1, left: 0.8 } } } },
    ['exam.vascular.ankleBrachialIndex.left'],
  ],
  [
    'RF-CES-5',
    'symptoms of both legs where they were told',
    {
      intake: {
        pain: { legSide: 'left', legPain: 'present' },
        symptoms: { tingling: [{ region: 'leg_post', side: 'both' }] },
        caudaEquina: { ...SCREEN_DENIED, bilateralLegs: 'not_tested' },
      },
    },
    ['intake.symptoms.tingling'],
  ],
  [
    'RF-INF-2',
    'the temperature, where that is the fever',
    {
      intake: {
        pain: { backPain: 'present' },
        generalHealth: { fever: 'not_tested', temperatureCelsius: 38.4, rigors: 'absent' },
      },
    },
    ['intake.generalHealth.temperatureCelsius', 'intake.pain.backPain'],
  ],
];

describe('a rule that fired leads to what made it fire', () => {
  test.each(CASES)('%s: %s', (rule, _, facts, places) => {
    const fired = assessSafety(factsOf(facts), AS_OF, 'en').urgency.rules.find(({ id }) => id === rule);
    expect(fired?.fields).toEqual(places);
  });
});
