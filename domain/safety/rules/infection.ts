import type { HistoryItem } from '../../intake/items';
import { say } from '../phrases';
import type { SafetyReading } from '../reading';
import type { RedFlag } from '../red-flag';
import { all, any, atLeast, given, not, possibly, type Truth } from '../truth';

/** Settings in which new or worse back pain alone asks for CRP now (corrections 23; IDSA 2015, Berbari, CID 61:e26, found). */
const HIGH_RISK: readonly HistoryItem[] = [
  'intravenous_drug_use',
  'prosthetic_valve_or_endocarditis',
  'dialysis_or_renal_failure',
  'recent_spinal_procedure',
];
const OTHER_RISK: readonly HistoryItem[] = ['immunosuppression', 'steroid_long_term', 'recent_infection'];

const anyHistory = (
  r: SafetyReading,
  items: readonly HistoryItem[],
  phrase: 'riskInfection' | 'riskInfectionHigh',
) => any(...items.map((item) => r.history(item, phrase)));

const risk = (r: SafetyReading): Truth => anyHistory(r, [...HIGH_RISK, ...OTHER_RISK], 'riskInfection');
const diabetes = (r: SafetyReading): Truth => r.history('diabetes', 'diabetes');

const markers = (r: SafetyReading): Truth =>
  any(
    r.test('crp_or_esr_raised', 'inflammatoryMarkers'),
    r.test('white_cells_raised', 'inflammatoryMarkers'),
  );

/** Constant night pain, or night or constant pain with no mechanical trigger recorded. */
const restPain = (r: SafetyReading): Truth => any(all(r.night, r.constant), r.nonMechanical);

/** Sweats, weight loss, unwell; fatigue counts only beside one of them (corrections 22). */
export const systemicItems = (r: SafetyReading): Truth[] => [
  r.health('sweats', 'sweats'),
  r.health('weightLoss', 'weightLoss'),
  r.health('unwell', 'unwell'),
];
const twoSystemic = (r: SafetyReading): Truth =>
  any(atLeast(2, ...systemicItems(r)), all(r.health('fatigue', 'fatigue'), any(...systemicItems(r))));

const percussion = (r: SafetyReading): Truth => {
  const finding = r.facts.exam.spine?.percussionTender;
  return given(
    finding === 'present' ? true : finding === 'absent' ? false : null,
    'exam.spine.percussionTender',
    say('percussion'),
  );
};

const ED = {
  en: 'Same-day emergency department: bloods with CRP or ESR and cultures, MRI of the whole spine.',
};
const SOURCE = 'Classification specification §1.3; Yusuf 2019 BMC MSK (fever in only 55 %); Maamari 2022';

export const INFECTION_RULES: readonly RedFlag[] = [
  {
    id: 'RF-INF-1',
    title: { en: 'Fever with a neurological deficit' },
    action: ED,
    concern: 'infection',
    firm: true,
    source: SOURCE,
    grade: 'found',
    steps: (r) => [
      {
        when: all(possibly(r.backPain, say('backUnknown')), r.fever, r.deficit),
        tier: 'emergency',
        withinDays: 0,
      },
    ],
  },
  {
    id: 'RF-INF-2',
    title: { en: 'Fever, spinal infection possible' },
    action: ED,
    actionWhenLower: { en: 'Consider same- or next-day medical review of the fever.' },
    concern: 'infection',
    firm: true,
    source: SOURCE,
    grade: 'found',
    steps: (r) => [
      { when: all(r.fever, possibly(r.backPain, say('backUnknown'))), tier: 'emergency', withinDays: 0 },
      { when: all(r.fever, any(risk(r), diabetes(r))), tier: 'emergency', withinDays: 0 },
      // Back pain denied and no risk factor: outside the source's rule, looked at within a day [expert].
      { when: all(r.fever, not(r.backPain)), tier: 'urgent', withinDays: 1 },
    ],
  },
  {
    id: 'RF-INF-3',
    title: { en: 'Two or more pointers to spinal infection without fever' },
    action: {
      en: 'Consider CRP and ESR now and medical review within two days. Absent fever does not clear infection.',
    },
    concern: 'infection',
    firm: true,
    source: `${SOURCE}; corrections 22 and 23`,
    grade: 'expert',
    lowersDefault: true,
    steps: (r) => {
      const others = [any(...systemicItems(r)), percussion(r), markers(r)];
      return [
        { when: atLeast(2, risk(r), restPain(r), ...others), tier: 'urgent', withinDays: 2 },
        { when: all(diabetes(r), any(...others)), tier: 'urgent', withinDays: 2 },
        { when: twoSystemic(r), tier: 'urgent', withinDays: 2, firm: false },
      ];
    },
  },
  {
    id: 'RF-INF-4',
    title: { en: 'A risk factor for spinal infection' },
    action: { en: 'Consider CRP and ESR now and medical review within two days.' },
    actionWhenLower: {
      en: 'Keep watching for fever, night pain or feeling unwell; ask again at each visit.',
    },
    concern: 'infection',
    firm: false,
    source:
      'IDSA 2015 (Berbari, Clin Infect Dis 61:e26); classification specification RF-INF-4; corrections 23',
    grade: 'found',
    steps: (r) => [
      {
        when: all(
          any(anyHistory(r, HIGH_RISK, 'riskInfectionHigh'), markers(r)),
          possibly(r.backPain, say('backUnknown')),
          r.newOrWorse,
        ),
        tier: 'urgent',
        withinDays: 2,
      },
      { when: any(risk(r), diabetes(r)), tier: 'routine', withinDays: null },
    ],
  },
];
