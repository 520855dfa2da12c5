import type { NumberItem, Questionnaire, Scale, SourcedNumber } from './define-questionnaire';
import type { Due } from './due';
import type { Threshold } from './interpret-change';

/** Every pain question has to be answered to give its score. */
const REQUIRED: SourcedNumber = {
  value: 0,
  source: 'Treatment specification §5.2: required',
  grade: 'expert',
};

const QUESTIONS = [
  ['average7d', 'Average', (site: string) => `Your ${site} pain on average over the last 7 days`],
  ['worst24h', 'Worst', (site: string) => `Your worst ${site} pain in the last 24 hours`],
  ['now', 'Now', (site: string) => `Your ${site} pain right now`],
] as const;

function painItem(key: string, text: string): NumberItem {
  return {
    kind: 'number',
    key,
    text: { en: text },
    least: 0,
    most: 10,
    whole: true,
    message: 'nprs.range',
    ends: { least: { en: 'No pain' }, most: { en: 'The worst pain you can think of' } },
    loinc: {
      code: '72514-3',
      source: 'LOINC 72514-3, pain severity 0–10 verbal numeric rating, with the body site',
    },
    ...(key === 'now' ? { optional: true as const } : {}),
  };
}

const painScale = (id: string, name: string): Scale<never> => ({
  id,
  name: { en: name },
  items: [id],
  method: 'sum',
  least: 0,
  most: 10,
  direction: 'higher_is_worse',
  mayMiss: REQUIRED,
  source: 'Treatment specification §5.2: the 7-day average for response, the worst of 24 hours for gates',
  grade: 'expert',
});

const DUE: readonly Due[] = [
  {
    group: 'all',
    on: ['intake', 'each_visit', 'week_2', 'week_6', 'week_12', 'month_6', 'month_12'],
  },
];

/** Thresholds that hold for pain anywhere in the back or leg. */
const COMMON: readonly Threshold[] = [
  {
    kind: 'mcid',
    scale: 'average7d',
    population: 'low_back_pain',
    value: 2,
    unit: 'points',
    source: 'Ostelo 2008, Spine 33:90: 2 points or 30 %',
    grade: 'found',
  },
  {
    kind: 'mdc',
    scale: 'average7d',
    population: 'low_back_pain',
    value: 2,
    unit: 'points',
    source: 'Childs 2005, Spine 30:1331: standard error 1.02, detectable change 2',
    grade: 'found',
  },
  {
    kind: 'mcid',
    scale: 'average7d',
    population: 'physiotherapy',
    value: 1.5,
    unit: 'points',
    source: 'Abbott 2014, JOSPT 44:560: small change (large: 3.5)',
    grade: 'found',
  },
  {
    kind: 'mdc',
    scale: 'average7d',
    population: 'stenosis',
    value: 2.3,
    unit: 'points',
    source: 'J Clin Neurosci 2025, 143:111717: MDC95 in physiotherapy',
    grade: 'found',
  },
];

/** The worst of 24 hours is judged by the same numbers: nobody published others for it. */
const alsoForWorst = (thresholds: readonly Threshold[]): Threshold[] => [
  ...thresholds,
  ...thresholds.map((one): Threshold => ({ ...one, scale: 'worst24h' })),
];

/** What the two pain scales share; they differ in the site and in thresholds measured for that site alone. */
export function painQuestions(site: 'leg' | 'back', thresholds: readonly Threshold[]) {
  return {
    edition: '11 points, 0 to 10',
    instructions: {
      en: 'Choose one number for each question. 0 is no pain. 10 is the worst pain you can think of.',
    },
    recall: { en: 'The last 7 days on average; the worst of the last 24 hours; now' },
    filledInBy: 'patient',
    minutes: { value: 0.5, source: 'Three numbers (treatment specification §5.4)', grade: 'expert' },
    licence: {
      wording: 'free',
      holder: 'nobody',
      terms: 'A generic scale without an owner; the wording is our own.',
      source: 'Treatment specification §5.1',
      grade: 'recalled',
    },
    asks: 'items',
    items: QUESTIONS.map(([key, , text]) => painItem(key, text(site))),
    scales: QUESTIONS.map(([key, name]) => painScale(key, name)),
    total: 'average7d',
    due: DUE,
    change: {
      thresholds: alsoForWorst([...COMMON, ...thresholds]),
      share: {
        value: 0.3,
        source: 'Ostelo 2008, Spine 33:90: 30 %; both asked for by treatment specification §5.3',
        grade: 'found',
      },
      lowBaseline: {
        under: 4,
        points: 1.5,
        source: 'Treatment specification §5.3: under 4, 30 % and 1.5 points',
        grade: 'expert',
      },
    },
    source: 'Numeric pain rating scale; recall periods by treatment specification §5.2',
    grade: 'recalled',
  } satisfies Partial<Questionnaire>;
}
