import { defineQuestionnaire, type SourcedNumber } from './define-questionnaire';
import { FULL_SET, LATE } from './due';

const REQUIRED: SourcedNumber = {
  value: 0,
  source: 'A walk without its distance or time is no result (treatment specification §5.2)',
  grade: 'expert',
};
const PROTOCOL = {
  source: 'Rainville 2012, Spine J 12:101: level walking at own pace until symptoms, tiredness or 30 minutes',
  grade: 'found',
} as const;
/** Nobody walks further in half an hour at a walking pace (2.2 m/s). */
const FARTHEST_METRES = 4000;

/** Self-paced walk test: how far and how long, and why it ended. */
export const SELF_PACED_WALK = defineQuestionnaire({
  id: 'self-paced-walk',
  edition: 'level ground, 30 minutes at most',
  name: { en: 'Self-paced walk' },
  why: { en: 'This shows how far you can walk at your own pace. It helps us plan your walks.' },
  instructions: {
    en: 'Walk on flat ground at your own pace. Stop when you need to, or after 30 minutes. Sit down or bend forward when you want to end.',
  },
  recall: { en: 'Now' },
  filledInBy: 'clinician',
  minutes: { value: 30, ...PROTOCOL },
  licence: {
    wording: 'free',
    holder: 'nobody',
    terms: 'A walking test; the wording is our own.',
    source: 'Treatment specification §5.1',
    grade: 'expert',
  },
  asks: 'items',
  items: [
    {
      kind: 'number',
      key: 'metres',
      text: { en: 'Distance walked, in metres' },
      least: 0,
      most: FARTHEST_METRES,
      whole: false,
    },
    {
      kind: 'number',
      key: 'minutes',
      text: { en: 'Time walked, in minutes' },
      least: 0,
      most: 30,
      whole: false,
    },
    {
      kind: 'choice',
      key: 'stoppedFor',
      text: { en: 'Why the walk ended' },
      choices: [
        { value: 0, text: { en: '30 minutes were over' } },
        { value: 1, text: { en: 'leg symptoms' } },
        { value: 2, text: { en: 'back pain' } },
        { value: 3, text: { en: 'tired' } },
        { value: 4, text: { en: 'short of breath or chest pain' } },
        { value: 5, text: { en: 'another reason' } },
      ],
    },
  ],
  scales: [
    {
      id: 'metres',
      name: { en: 'Distance (m)' },
      items: ['metres'],
      method: 'sum',
      least: 0,
      most: FARTHEST_METRES,
      direction: 'higher_is_better',
      mayMiss: REQUIRED,
      ...PROTOCOL,
    },
    {
      id: 'minutes',
      name: { en: 'Time (min)' },
      items: ['minutes'],
      method: 'sum',
      least: 0,
      most: 30,
      direction: 'higher_is_better',
      mayMiss: REQUIRED,
      ...PROTOCOL,
    },
  ],
  total: 'metres',
  due: [{ group: 'stenosis', on: [...FULL_SET, ...LATE] }],
  change: {
    thresholds: (['metres', 'minutes'] as const).map((scale) => ({
      kind: 'mcid',
      scale,
      population: 'stenosis',
      value: 0.3,
      unit: 'share',
      source:
        'Treatment specification §5.3: 30 %. A published 376 m at two months (Carlesso 2021, Spine 46:788, found) is more than many can walk at first',
      grade: 'expert',
    })),
  },
  source: 'Tomkins 2009, Spine 34:2444 (test–retest 0.98); Rainville 2012, Spine J 12:101',
  grade: 'found',
});
