import { describe, expect, it } from 'vitest';
import { AGGRAVATORS } from '../intake/items';
import { QUESTIONNAIRE_LIST } from '../questionnaires/index';
import { SAFETY_PATHS } from '../questionnaires/safety-paths';
import { factsOf } from '../testing/facts-of';
import { gradeOf, HARDEST_GRADE } from '../testing/reading-grade';
import { activityAdviceFor } from './activity-advice';
import { EDUCATION } from './education';
import { EXERCISES } from './exercises';
import { STOP_ALL, STOP_RULE_TEXT } from './exercises/stop-rules';
import { expectedCourseFor } from './expected-course';
import { PLAN_CLASSES } from './plan';
import { SAFETY_CARD } from './safety-card';

const advice = activityAdviceFor(
  factsOf({
    intake: {
      pain: {
        aggravating: Object.fromEntries(AGGRAVATORS.map((item) => [item, 'present' as const])),
        coughSneezeStrain: 'present',
        night: 'present',
      },
      symptoms: { weakness: { reported: 'present' } },
      history: { sedentary_work: 'present', heavy_manual_work: 'present' },
    },
  }).intake,
  'en',
);
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const TEXTS: [string, string][] = [
  ...Object.values(EXERCISES).map(({ id, text: { en } }): [string, string] => [
    `exercise ${id}`,
    [en.purpose, ...en.steps, en.easier, en.harder].filter(Boolean).map(sentence).join(' '),
  ]),
  ...Object.entries(EDUCATION).map(([id, { en }]): [string, string] => [id, en.text]),
  ...Object.entries(STOP_RULE_TEXT).map(([id, { en }]): [string, string] => [id, en]),
  ['stop all', STOP_ALL.en],
  ...PLAN_CLASSES.map((id): [string, string] => [`course ${id}`, expectedCourseFor(id, 'en')]),
  ...advice.map((one): [string, string] => [
    `advice ${one.aggravator}`,
    [one.doThis, one.avoidForNow, one.rebuild].filter(Boolean).map(sentence).join(' '),
  ]),
  ...QUESTIONNAIRE_LIST.map((one): [string, string] => [`why we ask ${one.id}`, one.why.en]),
  ...Object.entries(SAFETY_PATHS).map(([id, { patient }]): [string, string] => [`words ${id}`, patient.en]),
  [
    'warning card',
    [...SAFETY_CARD.en.emergency, SAFETY_CARD.en.sameDay, SAFETY_CARD.en.closing].map(sentence).join(' '),
  ],
];

describe('the reading grade of what a patient reads', () => {
  it('tells an easy text from a hard one', () => {
    expect(gradeOf('Lie down. Bend your knee. Keep it slow.')).toBeLessThan(2);
    expect(
      gradeOf('Radiculopathy necessitates multidisciplinary rehabilitation considerations immediately.'),
    ).toBeGreaterThan(15);
  });

  it.each(TEXTS)('%s', (_, text) => expect(gradeOf(text)).toBeLessThanOrEqual(HARDEST_GRADE));
});
