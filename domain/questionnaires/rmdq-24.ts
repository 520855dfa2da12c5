import { defineQuestionnaire, type TickItem } from './define-questionnaire';
import { FULL_SET, LATE } from './due';

/**
 * The published statements, word for word: the authors ask for no permission where the form is used as published, and a changed
 * wording would be another instrument. No yes/no buttons: the form is a list to tick.
 */
const STATEMENTS = [
  'I stay at home most of the time because of my back.',
  'I change position frequently to try and get my back comfortable.',
  'I walk more slowly than usual because of my back.',
  'Because of my back I am not doing any of the jobs that I usually do around the house.',
  'Because of my back, I use a handrail to get upstairs.',
  'Because of my back, I lie down to rest more often.',
  'Because of my back, I have to hold on to something to get out of an easy chair.',
  'Because of my back, I try to get other people to do things for me.',
  'I get dressed more slowly than usual because of my back.',
  'I only stand for short periods of time because of my back.',
  'Because of my back, I try not to bend or kneel down.',
  'I find it difficult to get out of a chair because of my back.',
  'My back is painful almost all the time.',
  'I find it difficult to turn over in bed because of my back.',
  'My appetite is not very good because of my back pain.',
  'I have trouble putting on my socks (or stockings) because of the pain in my back.',
  'I only walk short distances because of my back.',
  'I sleep less well because of my back.',
  'Because of my back pain, I get dressed with help from someone else.',
  'I sit down for most of the day because of my back.',
  'I avoid heavy jobs around the house because of my back.',
  'Because of my back pain, I am more irritable and bad tempered with people than usual.',
  'Because of my back, I go upstairs more slowly than usual.',
  'I stay in bed most of the time because of my back.',
] as const;

const ITEMS = STATEMENTS.map(
  (statement, index): TickItem => ({ kind: 'tick', key: `statement${index + 1}`, text: { en: statement } }),
);

/** Roland–Morris Disability Questionnaire, 24 statements. */
export const RMDQ_24 = defineQuestionnaire({
  id: 'rmdq-24',
  edition: '24 statements, 1983',
  name: { en: 'Roland–Morris Disability Questionnaire' },
  why: { en: 'This shows how your back and leg pain gets in the way of your day.' },
  instructions: {
    en: 'When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.',
  },
  recall: { en: 'Today' },
  filledInBy: 'patient',
  minutes: { value: 5, source: 'Roland 2000, Spine 25:3115: five minutes', grade: 'recalled' },
  licence: {
    wording: 'free',
    holder: 'Martin Roland and Richard Morris',
    terms:
      'No permission is required from the authors or from Spine when it is used in the form they reproduced.',
    source: 'Roland and Fairbank 2000, Spine 25:3115',
    grade: 'found',
  },
  asks: 'items',
  items: ITEMS,
  scales: [
    {
      id: 'total',
      name: { en: 'Statements ticked' },
      items: ITEMS.map(({ key }) => key),
      method: 'sum',
      least: 0,
      most: 24,
      direction: 'higher_is_worse',
      mayMiss: {
        value: 0,
        source: 'A statement left blank is 0, not missing (Roland 2000); the form has to be submitted',
        grade: 'found',
      },
      bands: [
        {
          id: 'recovered',
          name: { en: 'As in people who call themselves recovered' },
          upTo: 2,
          source: 'Kamper 2010, Eur Spine J 19:1495: 2 or less',
          grade: 'found',
        },
        {
          id: 'limited',
          name: { en: 'Limited' },
          upTo: 24,
          source:
            'Kamper 2010, Eur Spine J 19:1495: more than 2. Under 4 and over 20 there is little room for change',
          grade: 'found',
        },
      ],
      source: 'Roland and Morris 1983, Spine 8:141: one for each statement ticked',
      grade: 'found',
    },
  ],
  total: 'total',
  due: [{ group: 'all', on: [...FULL_SET, ...LATE] }],
  change: {
    thresholds: [
      {
        kind: 'mcid',
        scale: 'total',
        population: 'low_back_pain',
        value: 5,
        unit: 'points',
        source: 'Ostelo 2008, Spine 33:90: 5 points or 30 %',
        grade: 'found',
      },
      {
        kind: 'mcid',
        scale: 'total',
        population: 'sciatica',
        value: 6.9,
        unit: 'points',
        source:
          'J Clin Epidemiol 2014, doi 10.1016/j.jclinepi.2014.07.008: without surgery, on the version of 23 statements (found); carried over to 24 by judgement',
        grade: 'expert',
      },
    ],
    share: {
      value: 0.3,
      source: 'Ostelo 2008, Spine 33:90: 30 %; both asked for by treatment specification §5.3',
      grade: 'found',
    },
    lowBaseline: {
      under: 7,
      points: 2,
      source: 'Treatment specification §5.3: under 7, 30 % and 2 points',
      grade: 'expert',
    },
  },
  source: 'Roland and Morris 1983, Spine 8:141; Roland and Fairbank 2000, Spine 25:3115',
  grade: 'found',
});
