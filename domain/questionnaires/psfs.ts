import { type ActivitiesItem, defineQuestionnaire } from './define-questionnaire';

const AT_MOST = 5;

const ACTIVITIES: ActivitiesItem = {
  kind: 'activities',
  key: 'activities',
  text: { en: 'Things you want to do and cannot do well' },
  atMost: AT_MOST,
  least: 0,
  most: 10,
  ends: { least: { en: 'I cannot do it' }, most: { en: 'I can do it as well as before' } },
};

type Rated = { activity: string; score: number };

const isRated = (one: unknown): one is Rated =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as Rated).activity === 'string' &&
  typeof (one as Rated).score === 'number';

const ratedIn = (answers: unknown): Rated[] => {
  const list = (answers as { activities?: unknown } | null | undefined)?.activities;
  return Array.isArray(list) ? list.filter(isRated) : [];
};

const nameOf = ({ activity }: Rated): string => activity.normalize('NFC').trim().toLocaleLowerCase('en');

/** Only activities rated both times can be compared; a mean over other activities is no change. */
function comparable(before: unknown, after: unknown) {
  const [first, last] = [ratedIn(before), ratedIn(after)];
  const inBoth = (one: Rated, others: Rated[]) => others.some((other) => nameOf(other) === nameOf(one));
  const kept = first.filter((one) => inBoth(one, last));
  if (kept.length === 0) return null;
  return { before: { activities: kept }, after: { activities: last.filter((one) => inBoth(one, first)) } };
}

/** Patient-Specific Functional Scale. */
export const PSFS = defineQuestionnaire({
  id: 'psfs',
  edition: '3 to 5 activities, 1995',
  name: { en: 'Patient-Specific Functional Scale' },
  why: { en: 'You name what you want to get back to. We build the plan on that and check it with you.' },
  instructions: {
    en: 'Name three to five things that are hard for you, or that you cannot do, because of your back or leg. Rate how well you can do each one today. Next time we ask about the same things.',
  },
  recall: { en: 'Today' },
  filledInBy: 'patient',
  minutes: { value: 4, source: 'Rehabilitation Measures Database: less than 4 minutes', grade: 'found' },
  licence: {
    wording: 'free',
    holder: 'Paul Stratford and colleagues',
    terms: 'Free for clinical use with citation; the wording of the questions is our own.',
    source: 'Rehabilitation Measures Database: free; treatment specification §5.1',
    grade: 'recalled',
  },
  asks: 'items',
  items: [ACTIVITIES],
  scales: [
    {
      id: 'total',
      name: { en: 'Mean of the activities' },
      items: [ACTIVITIES.key],
      method: 'mean',
      least: 0,
      most: 10,
      direction: 'higher_is_better',
      mayMiss: {
        value: AT_MOST - 1,
        source: 'Treatment specification §5.2: one rated activity at least, three preferred',
        grade: 'expert',
      },
      source: 'Stratford 1995, Physiother Can 47:258: sum of the scores over the number of activities',
      grade: 'found',
    },
  ],
  total: 'total',
  due: [{ group: 'all', on: ['intake', 'week_2', 'week_6', 'week_12'] }],
  change: {
    thresholds: [
      {
        kind: 'mcid',
        scale: 'total',
        population: 'physiotherapy',
        value: 1.3,
        unit: 'points',
        source: 'Abbott 2014, JOSPT 44:560: small change (medium 2.3, large 2.7)',
        grade: 'found',
      },
      {
        kind: 'mdc',
        scale: 'total',
        population: 'physiotherapy',
        value: 2,
        unit: 'points',
        source: 'Stratford 1995, Physiother Can 47:258: MDC90 of the mean (3 for a single activity)',
        grade: 'found',
      },
    ],
    comparable,
  },
  source: 'Stratford, Gill, Westaway and Binkley 1995, Physiother Can 47:258',
  grade: 'found',
});
