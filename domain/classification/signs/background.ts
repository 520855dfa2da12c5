import type { HistoryItem } from '../../intake/items';
import { findingIn } from '../../vocabulary/finding';
import type { CaseReading } from '../case-reading';
import { asState } from '../leg-reading';
import { eitherOf, presentIf, signTable } from './sign';

const history = (key: HistoryItem) => (c: CaseReading) => asState(findingIn(c.facts.intake.history, key));
const anyHistory = (keys: readonly HistoryItem[]) => (c: CaseReading) =>
  eitherOf(keys.map((key) => asState(findingIn(c.facts.intake.history, key))));

const RISKS: readonly HistoryItem[] = [
  'smoking',
  'diabetes',
  'hypertension',
  'hyperlipidaemia',
  'vascular_disease',
];

/** Arterial risk factors recorded as present. */
export const arterialRisks = (c: CaseReading): number =>
  RISKS.filter((key) => findingIn(c.facts.intake.history, key) === 'present').length;

const none = { ask: null, minutes: 0, absent: '' } as const;

export const BACKGROUND_SIGNS = signTable({
  peripartum: {
    field: 'intake.history.postpartum',
    present: 'pregnant or given birth in the last year',
    absent: 'not pregnant, no birth in the last year',
    ask: null,
    minutes: 0,
    read: (c) =>
      c.facts.intake.episode?.manner === 'postpartum' ? 'present' : anyHistory(['pregnant', 'postpartum'])(c),
  },
  hip_disease: {
    field: 'intake.history.hip_disease_known',
    present: 'known hip disease',
    absent: 'no known hip disease',
    ask: null,
    minutes: 0,
    read: history('hip_disease_known'),
  },
  diabetes: {
    field: 'intake.history.diabetes',
    present: 'diabetes',
    absent: 'no diabetes',
    ask: 'Diabetes?',
    minutes: 0.5,
    read: anyHistory(['diabetes', 'diabetic_neuropathy']),
  },
  alcohol: {
    field: 'intake.history.alcohol_excess',
    present: 'alcohol excess',
    absent: 'no alcohol excess',
    ask: null,
    minutes: 0,
    read: history('alcohol_excess'),
  },
  neuropathy_known: {
    field: 'intake.history.diabetic_neuropathy',
    present: 'known diabetic neuropathy',
    absent: '',
    ask: null,
    minutes: 0,
    read: history('diabetic_neuropathy'),
  },
  meralgia_risk: {
    field: 'intake.history.tight_belt_or_clothing',
    present: 'obesity, pregnancy, diabetes or a tight belt',
    absent: 'none of obesity, pregnancy, tight belt',
    ask: null,
    minutes: 0,
    read: anyHistory(['obesity', 'pregnant', 'tight_belt_or_clothing', 'diabetes']),
  },
  peroneal_compression: {
    field: 'intake.history.leg_crossing_or_squatting',
    present: 'habit of crossing the legs or squatting, or a knee injury',
    absent: 'no leg crossing or squatting',
    ask: null,
    minutes: 0,
    read: (c) => {
      const habit = history('leg_crossing_or_squatting')(c);
      // A fall or blow without back pain that leaves a foot drop is an injury of the leg.
      const leg =
        c.facts.intake.episode?.manner === 'after_minor_trauma' &&
        c.facts.intake.pain?.backPain !== 'present' &&
        !c.pain.has('low_back');
      return habit === 'present' || leg ? 'present' : habit;
    },
  },
  weight_loss: {
    field: 'intake.generalHealth.weightLoss',
    present: 'weight loss',
    absent: 'no weight loss',
    ask: null,
    minutes: 0,
    read: (c) => asState(c.facts.intake.generalHealth?.weightLoss),
  },
  rash: {
    field: 'exam.spine.rashVesicles',
    present: 'a rash with vesicles',
    absent: 'no rash',
    ask: 'Look at the skin of the painful band',
    minutes: 0.5,
    read: (c) =>
      eitherOf([asState(c.facts.exam.spine?.rashVesicles), asState(c.facts.intake.generalHealth?.rash)]),
  },
  zoster_history: {
    field: 'intake.history.chickenpox_or_zoster',
    present: 'shingles before',
    absent: '',
    ask: null,
    minutes: 0,
    read: history('chickenpox_or_zoster'),
  },
  immunosuppression: {
    field: 'intake.history.immunosuppression',
    present: 'immunosuppression',
    absent: '',
    ask: null,
    minutes: 0,
    read: history('immunosuppression'),
  },
  cold_foot: {
    field: 'intake.generalHealth.coldFoot',
    present: 'cold foot',
    absent: 'foot not cold',
    ask: null,
    minutes: 0.5,
    read: (c) => asState(c.facts.intake.generalHealth?.coldFoot),
  },
  leg_swelling: {
    field: 'intake.generalHealth.legSwelling',
    present: 'leg or calf swollen',
    absent: 'no swelling',
    ask: null,
    minutes: 0.5,
    read: (c) =>
      eitherOf([
        asState(c.facts.intake.generalHealth?.legSwelling),
        asState(c.facts.exam.vascular?.calfSwollen),
      ]),
  },
  pulsatile_abdomen: {
    field: 'exam.vascular.abdomenPulsatile',
    present: 'pulsatile abdomen',
    absent: 'abdomen not pulsatile',
    ask: null,
    minutes: 0.5,
    read: (c) => asState(c.facts.exam.vascular?.abdomenPulsatile),
  },
  aneurysm: {
    field: 'intake.history.aneurysm_known',
    present: 'known aneurysm',
    absent: '',
    ask: null,
    minutes: 0,
    read: history('aneurysm_known'),
  },
  femoral_risk: {
    ...none,
    field: 'intake.history',
    present: 'hip or pelvic surgery, anticoagulants, or a procedure before it began',
    read: (c) =>
      c.facts.intake.episode?.manner === 'after_procedure'
        ? 'present'
        : presentIf(
            anyHistory(['joint_replacement', 'anticoagulant', 'immobility_or_recent_surgery'])(c) ===
              'present',
          ),
  },
});
