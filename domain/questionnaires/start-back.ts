import {
  type Choice,
  type ChoiceItem,
  defineQuestionnaire,
  numberedKeys,
  type SourcedNumber,
} from './define-questionnaire';
import { FULL_SET } from './due';

const AGREEMENT: readonly Choice[] = [{ value: 0 }, { value: 1 }];
/** How bothersome, 0 to 4: only the upper two count a point. */
const BOTHERSOME: readonly Choice[] = [
  { value: 0 },
  { value: 1, points: 0 },
  { value: 2, points: 0 },
  { value: 3, points: 1 },
  { value: 4, points: 1 },
];
const KEYS = numberedKeys(9);
/** Items 5 to 9. */
const DISTRESS = KEYS.slice(4);
const CODES = [
  '91340-0',
  '91341-8',
  '91342-6',
  '91343-4',
  '91344-2',
  '91345-9',
  '91346-7',
  '91347-5',
  '91348-3',
] as const;

const ITEMS = KEYS.map(
  (key, index): ChoiceItem => ({
    kind: 'choice',
    key,
    choices: index === KEYS.length - 1 ? BOTHERSOME : AGREEMENT,
    loinc: { code: CODES[index] ?? '', source: 'loinc.org 91349-1 (panel)' },
  }),
);

const KEELE = {
  source: 'Keele University, using and scoring the tool; LOINC 91352-5',
  grade: 'found',
} as const;
const ALL_ANSWERED: SourcedNumber = {
  value: 0,
  source: 'Treatment specification §5.2: all required',
  grade: 'expert',
};
/** Up to this total the risk is low whatever the distress. */
const LOW_TOTAL = 3;
const HIGH_DISTRESS = 4;

/** STarT Back Screening Tool, nine items. A screen for the risk of staying disabled, and no measure of outcome. */
export const START_BACK = defineQuestionnaire({
  id: 'start-back',
  edition: '9 items, 2007',
  name: { en: 'STarT Back Screening Tool' },
  why: { en: 'This helps us see how much help you may need to get well, and what kind.' },
  recall: { en: 'The last 2 weeks' },
  filledInBy: 'patient',
  minutes: { value: 2, source: 'Nine short items (treatment specification §5.4)', grade: 'expert' },
  licence: {
    wording: 'clinic_licence',
    holder: 'Keele University',
    terms: 'Copyright 2007; free of charge in care under Keele’s terms, which are accepted by each user.',
    source: 'loinc.org 91352-5; Keele University, terms of the sister tool',
    grade: 'found',
  },
  asks: 'totals',
  items: ITEMS,
  scales: [
    {
      id: 'total',
      name: { en: 'Total' },
      items: KEYS,
      method: 'sum',
      least: 0,
      most: 9,
      direction: 'higher_is_worse',
      mayMiss: ALL_ANSWERED,
      loinc: { code: '91351-7', source: 'loinc.org 91349-1 (panel), total score' },
      ...KEELE,
    },
    {
      id: 'distress',
      name: { en: 'Distress' },
      items: DISTRESS,
      method: 'sum',
      least: 0,
      most: 5,
      direction: 'higher_is_worse',
      mayMiss: ALL_ANSWERED,
      bands: [
        { id: 'low', name: { en: 'Low or medium risk' }, upTo: HIGH_DISTRESS - 1, ...KEELE },
        { id: 'high', name: { en: 'High risk' }, upTo: 5, ...KEELE },
      ],
      loinc: { code: '91350-9', source: 'loinc.org 91350-9, distress subscore: items 5 to 9' },
      ...KEELE,
    },
  ],
  total: 'total',
  bandOf: ({ total, distress }) => riskOf(total ?? null, distress ?? null),
  due: [{ group: 'all', on: FULL_SET }],
  change: { thresholds: [] },
  loinc: { code: '91349-1', source: 'loinc.org 91349-1, STarT Back Screening Tool panel' },
  source: 'Hill 2008, Arthritis Rheum 59:632',
  grade: 'found',
});

export type StartBackRisk = 'low' | 'medium' | 'high';

/** Total 3 or less: low. Else distress 3 or less: medium, 4 or more: high. Unknown stays unknown (Keele; LOINC 91352-5). */
export function riskOf(total: number | null, distress: number | null): StartBackRisk | null {
  if (total === null) return null;
  if (total <= LOW_TOTAL) return 'low';
  if (distress === null) return null;
  return distress >= HIGH_DISTRESS ? 'high' : 'medium';
}
