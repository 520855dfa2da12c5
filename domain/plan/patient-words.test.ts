import { describe, expect, it } from 'vitest';
import { AGGRAVATORS } from '../intake/items';
import { factsOf } from '../testing/facts-of';
import { activityAdviceFor } from './activity-advice';
import { EDUCATION, educationFor } from './education';
import { STOP_ALL, STOP_RULE_TEXT } from './exercises/stop-rules';
import { expectedCourseFor } from './expected-course';
import { PLAN_CLASSES } from './plan';
import { SAFETY_CARD } from './safety-card';

const everything = factsOf({
  intake: {
    pain: {
      aggravating: Object.fromEntries(AGGRAVATORS.map((item) => [item, 'present' as const])),
      coughSneezeStrain: 'present',
      night: 'present',
    },
    symptoms: { weakness: { reported: 'present' } },
    history: { sedentary_work: 'present', heavy_manual_work: 'present' },
  },
}).intake;
const advice = activityAdviceFor(everything, 'en');

const WORDS: string[] = [
  ...Object.values(EDUCATION).flatMap(({ en }) => [en.title, en.text]),
  ...Object.values(STOP_RULE_TEXT).map(({ en }) => en),
  STOP_ALL.en,
  ...PLAN_CLASSES.map((planClass) => expectedCourseFor(planClass, 'en')),
  ...advice.flatMap(({ aggravator, doThis, avoidForNow, rebuild }) => [
    aggravator,
    doThis,
    avoidForNow,
    rebuild,
  ]),
  ...SAFETY_CARD.en.emergency,
  SAFETY_CARD.en.sameDay,
  SAFETY_CARD.en.closing,
];

describe('what the patient reads', () => {
  it('holds none of the words that frighten (§8.1)', () => {
    for (const text of WORDS)
      expect(text).not.toMatch(
        /slipped out|crumbling|bone on bone|unstable spine|permanent damage|never (?:bend|lift)/i,
      );
  });

  it('promises nothing', () => {
    for (const planClass of PLAN_CLASSES)
      expect(expectedCourseFor(planClass, 'en')).toMatch(
        /range, not a promise|clinical default|ups and downs/,
      );
  });

  it('has advice for every kind of trouble it asks about, without lying flat in pregnancy', () => {
    expect(advice).toHaveLength(10);
    const nights = (intake: typeof everything) =>
      activityAdviceFor(intake, 'en').find(({ aggravator }) => aggravator === 'Nights')?.doThis;
    expect(nights(everything)).toContain('on your back');
    expect(nights({ ...everything, generalHealth: { pregnancyWeeks: 20 } })).not.toContain('on your back');
  });

  it('says nothing about what was not asked', () => expect(activityAdviceFor({}, 'en')).toEqual([]));
});

describe('the warning card', () => {
  const { emergency, sameDay, say } = SAFETY_CARD.en;
  it('names every cauda equina sign in plain words, each in its own line (§6.7)', () => {
    expect(emergency).toHaveLength(6);
    for (const sign of [/pee/, /bowel/, /bottom.*private parts/, /sex/, /both legs/, /cannot lift/])
      expect(emergency.filter((line) => sign.test(line)).length).toBeGreaterThan(0);
    expect(emergency.join(' ')).not.toMatch(/incontinence/i);
    expect(say).toMatch(/cauda equina syndrome/);
  });
  it('names what is for the same day', () => {
    for (const sign of [/fever/, /weight loss/, /cancer/, /fall/, /cold, pale foot/, /swollen calf/])
      expect(sameDay).toMatch(sign);
  });
});

describe('educationFor', () => {
  const options = { poorSleep: false, scanned: false, noTablets: false, works: false, persistent: false };
  const idsOf = (over: Partial<typeof options>) =>
    educationFor(['RAD_LO'], { ...options, ...over }, 'en').map(({ id }) => id);
  it('gives nerve pain its set (§9.5 step 10)', () => {
    expect(idsOf({})).toEqual(['E01', 'E03', 'E02', 'E04', 'E05', 'E16', 'E14', 'E17']);
    expect(educationFor(['NC_LSS'], options, 'en').map(({ id }) => id)).toContain('E09');
    expect(educationFor(['NOCI'], options, 'en').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['E07', 'E13']),
    );
  });
  it('leaves tablets out where they could harm, and adds what fits the person', () => {
    expect(idsOf({ noTablets: true })).not.toContain('E14');
    expect(idsOf({ scanned: true, poorSleep: true, works: true, persistent: true })).toEqual(
      expect.arrayContaining(['E06', 'E10', 'E11', 'E15']),
    );
  });
  it('never gives weight and food unasked', () => expect(idsOf({})).not.toContain('E12'));
});
