import type { Concern, FiredRule } from '../../evaluation';
import {
  DEGENERATION_ONLY,
  HERNIATIONS,
  LATERAL_STENOSES,
  ROOT_LEVEL_FINDINGS,
  SERIOUS_FINDINGS,
} from '../../imaging/finding-groups';
import type { OtherTest } from '../../imaging/findings';
import type { ImagingFindingEntry } from '../../imaging/schema';
import type { HistoryItem } from '../../intake/items';
import { findingIn } from '../../vocabulary/finding';
import type { CaseReading } from '../case-reading';
import { asState, type SignState } from '../leg-reading';
import { eitherOf, presentIf, signTable } from './sign';

const findings = (c: CaseReading): readonly ImagingFindingEntry[] => c.facts.imaging.findings ?? [];
const done = (c: CaseReading): boolean => c.facts.imaging.status === 'done' || findings(c).length > 0;
const otherTest = (key: OtherTest) => (c: CaseReading) => asState(findingIn(c.facts.imaging.otherTests, key));
const history = (key: HistoryItem) => (c: CaseReading) => asState(findingIn(c.facts.intake.history, key));
const anyHistory = (keys: readonly HistoryItem[]) => (c: CaseReading) =>
  eitherOf(keys.map((key) => asState(findingIn(c.facts.intake.history, key))));

const onSymptomaticSide = (c: CaseReading, entry: ImagingFindingEntry): boolean | null => {
  if (entry.side === 'both' || c.sides.length === 2) return true;
  if ((entry.side !== 'left' && entry.side !== 'right') || c.sides.length === 0) return null;
  return c.sides.includes(entry.side);
};

const compromises = (entry: ImagingFindingEntry): boolean =>
  entry.rootContact === 'deviation' ||
  entry.rootContact === 'compression' ||
  entry.finding === 'root_compression' ||
  (HERNIATIONS.has(entry.finding) && entry.severity === 'severe') ||
  (LATERAL_STENOSES.has(entry.finding) && entry.severity === 'severe');

const lateralising = (entry: ImagingFindingEntry): boolean =>
  ROOT_LEVEL_FINDINGS.has(entry.finding) && entry.finding !== 'central_stenosis';

const fitting = (c: CaseReading) =>
  findings(c).filter((entry) => lateralising(entry) && onSymptomaticSide(c, entry) !== false);

/** A mild narrowing or an unremarkable slip is not yet a lesion of a root. */
const telling = (entry: ImagingFindingEntry): boolean => entry.severity !== 'mild';

function wrongSide(c: CaseReading): SignState {
  const lateral = findings(c).filter((entry) => lateralising(entry) && telling(entry));
  return presentIf(lateral.length > 0 && lateral.every((entry) => onSymptomaticSide(c, entry) === false));
}

const SERIOUS_CONCERNS: ReadonlySet<Concern> = new Set<Concern>([
  'cauda_equina',
  'infection',
  'malignancy',
  'fracture',
  'myelopathy',
  'spinal_tumour',
  'hip_emergency',
]);

/** Cauda equina rules that rest on both legs alone, without a sphincter or saddle finding: read as bilateral weakness. */
export const LEGS_ONLY: ReadonlySet<string> = new Set(['RF-CES-3', 'RF-CES-4', 'RF-CES-5', 'RF-CES-SCREEN']);

const isSerious = (rule: FiredRule): boolean => SERIOUS_CONCERNS.has(rule.concern);
const provesDisease = (rule: FiredRule): boolean => rule.firm && !LEGS_ONLY.has(rule.id);
export const seriousRules = (c: CaseReading): FiredRule[] => c.urgency.rules.filter(isSerious);

/** Imaging that proves a disease: a serious finding of the report, or its red-flag rule at the upper tiers. */
export const imagingProof = (c: CaseReading): boolean =>
  seriousRules(c).some(
    (rule) => rule.id.startsWith('RF-IMG') && (rule.tier === 'emergency' || rule.tier === 'urgent'),
  ) ||
  findings(c).some(
    (entry) =>
      SERIOUS_FINDINGS.has(entry.finding) &&
      entry.finding !== 'cauda_equina_compression' &&
      entry.finding !== 'cord_compression',
  );

const rule = (holds: (rule: FiredRule) => boolean) => (c: CaseReading) =>
  presentIf(seriousRules(c).some(holds));
const concern = (name: Concern, tiers: readonly string[]) => (c: CaseReading) =>
  presentIf(c.urgency.rules.some((one) => one.concern === name && tiers.includes(one.tier)));

/** Bilateral weakness that is no root: motor rules count as serious disease only then (corrections 14). */
const bilateralMotor = (tiers: readonly string[]) => (c: CaseReading) => {
  const told = c.facts.intake.symptoms?.weakness;
  const reported =
    told?.reported === 'present' && (told.side === 'both' || told.what?.includes('walking_lost'));
  const weakBoth =
    c.weakBothSides.size > 0 || (c.legs.length === 2 && c.legs.every((leg) => leg.weak.size > 0));
  return presentIf(
    Boolean(reported || weakBoth) &&
      c.urgency.rules.some((one) => one.concern === 'motor_deficit' && tiers.includes(one.tier)),
  );
};

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

const mri = 'imaging.findings';
const none = { ask: null, minutes: 0, absent: '' } as const;

export const BACKGROUND_SIGNS = signTable({
  mri_root_compromise: {
    ...none,
    field: mri,
    present: 'MRI: a root on this side is displaced or compressed',
    read: (c) => presentIf(fitting(c).some(compromises)),
  },
  mri_root_lesion: {
    ...none,
    field: mri,
    present: 'MRI: a lesion at root level on this side',
    read: (c) => presentIf(fitting(c).some(telling)),
  },
  mri_wrong_side: { ...none, field: mri, present: 'MRI: the lesion lies on the other side', read: wrongSide },
  mri_no_root_lesion: {
    ...none,
    field: mri,
    present: 'MRI without root compromise',
    read: (c) =>
      presentIf(
        done(c) &&
          !findings(c).some(
            (entry) =>
              (ROOT_LEVEL_FINDINGS.has(entry.finding) && telling(entry)) ||
              SERIOUS_FINDINGS.has(entry.finding),
          ),
      ),
  },
  mri_stenosis: {
    ...none,
    field: mri,
    present: 'MRI: narrow canal',
    absent: 'MRI without a narrow canal',
    read: (c) =>
      !done(c)
        ? 'unknown'
        : findings(c).some(
              (entry) => entry.finding === 'central_stenosis' || entry.finding === 'lateral_recess_stenosis',
            )
          ? 'present'
          : findings(c).some(
                (entry) =>
                  entry.finding === 'spondylolisthesis' ||
                  LATERAL_STENOSES.has(entry.finding) ||
                  entry.finding === 'synovial_cyst',
              )
            ? 'unknown'
            : 'absent',
  },
  mri_degeneration_only: {
    ...none,
    field: mri,
    present: 'MRI: age-related changes only',
    read: (c) =>
      presentIf(
        findings(c).length > 0 &&
          findings(c).every((entry) => DEGENERATION_ONLY.has(entry.finding) || !telling(entry)),
      ),
  },
  imaging_hip: {
    ...none,
    field: mri,
    present: 'imaging shows a hip lesion',
    read: (c) =>
      presentIf(
        findings(c).some((entry) => entry.finding === 'hip_lesion') ||
          otherTest('hip_xray_abnormal')(c) === 'present',
      ),
  },
  imaging_sacroiliitis: {
    ...none,
    field: mri,
    present: 'imaging shows sacroiliitis',
    read: (c) => presentIf(findings(c).some((entry) => entry.finding === 'sacroiliitis')),
  },
  imaging_nerve: {
    ...none,
    field: mri,
    present: 'imaging shows a plexus or nerve lesion',
    read: (c) => presentIf(findings(c).some((entry) => entry.finding === 'plexus_or_nerve_lesion')),
  },
  imaging_vascular: {
    ...none,
    field: mri,
    present: 'imaging shows a vascular lesion',
    read: (c) => presentIf(findings(c).some((entry) => entry.finding === 'vascular_lesion')),
  },
  imaging_serious: {
    ...none,
    field: mri,
    present: 'imaging shows a disease that needs a doctor',
    read: (c) => presentIf(imagingProof(c)),
  },
  emg_root: {
    ...none,
    field: 'imaging.otherTests.emg_root',
    present: 'EMG: root lesion',
    read: otherTest('emg_root'),
  },
  emg_nerve: {
    ...none,
    field: 'imaging.otherTests.emg_peripheral_nerve',
    present: 'EMG: peripheral nerve lesion',
    read: otherTest('emg_peripheral_nerve'),
  },
  emg_normal: {
    ...none,
    field: 'imaging.otherTests.emg_normal',
    present: 'EMG normal',
    read: otherTest('emg_normal'),
  },
  root_block: {
    field: 'imaging.otherTests.root_block_relief',
    present: 'a root block relieved it',
    absent: 'a root block did not relieve it',
    ask: null,
    minutes: 0,
    read: (c) =>
      otherTest('root_block_relief')(c) === 'present'
        ? 'present'
        : otherTest('root_block_no_relief')(c) === 'present'
          ? 'absent'
          : 'unknown',
  },
  sij_block: {
    ...none,
    field: 'imaging.otherTests.sij_block_relief',
    present: 'a sacroiliac block relieved it',
    read: otherTest('sij_block_relief'),
  },
  piriformis_block: {
    ...none,
    field: 'imaging.otherTests.piriformis_block_relief',
    present: 'a piriformis block relieved it',
    read: otherTest('piriformis_block_relief'),
  },
  doppler_arterial: {
    ...none,
    field: 'imaging.otherTests.doppler_arterial_disease',
    present: 'Doppler: arterial disease',
    read: otherTest('doppler_arterial_disease'),
  },
  doppler_dvt: {
    ...none,
    field: 'imaging.otherTests.doppler_dvt',
    present: 'Doppler: deep vein thrombosis',
    read: otherTest('doppler_dvt'),
  },
  csi_high: {
    ...none,
    field: 'imaging.otherTests.csi_high',
    present: 'central sensitisation score high',
    read: otherTest('csi_high'),
  },
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
  limb_ischaemia_rule: {
    ...none,
    field: 'exam.vascular',
    present: 'signs of limb ischaemia',
    read: concern('limb_ischaemia', ['emergency', 'urgent']),
  },
  aneurysm_rule: {
    ...none,
    field: 'exam.vascular.abdomenPulsatile',
    present: 'signs that ask for an aortic scan',
    read: concern('aortic_aneurysm', ['emergency', 'urgent']),
  },
  dvt_rule: {
    ...none,
    field: 'exam.vascular.calfSwollen',
    present: 'signs that ask for a vein scan',
    read: concern('dvt', ['emergency', 'urgent']),
  },
  zoster_rule: {
    ...none,
    field: 'exam.spine.rashVesicles',
    present: 'shingles suspected',
    read: concern('zoster', ['emergency', 'urgent']),
  },
  inflammatory_rule: {
    ...none,
    field: 'intake.symptoms.morningStiffness',
    present: 'an inflammatory pattern of back pain',
    read: concern('inflammatory', ['emergency', 'urgent', 'soon']),
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
  plexus_rule: {
    ...none,
    field: 'exam.neurology',
    present: 'a plexus lesion is suspected',
    read: concern('plexopathy', ['emergency', 'urgent', 'soon']),
  },
  serious_emergency: {
    ...none,
    field: 'urgency',
    present: 'an emergency danger sign',
    read: rule((one) => one.tier === 'emergency'),
  },
  serious_umn: {
    ...none,
    field: 'urgency',
    present: 'danger signs of cord compression',
    read: rule((one) => one.concern === 'myelopathy' && one.tier === 'urgent' && one.firm),
  },
  serious_firm: {
    ...none,
    field: 'urgency',
    present: 'an urgent danger sign that rests on a finding',
    read: rule((one) => one.tier === 'urgent' && provesDisease(one)),
  },
  serious_weak: {
    ...none,
    field: 'urgency',
    present: 'an urgent danger sign from context',
    read: rule((one) => one.tier === 'urgent' && !provesDisease(one) && one.id !== 'RF-CES-SCREEN'),
  },
  serious_soon: {
    ...none,
    field: 'urgency',
    present: 'a danger sign to look into',
    read: rule((one) => one.tier === 'soon' && one.concern !== 'cauda_equina'),
  },
  serious_bone_stress: {
    ...none,
    field: 'exam.competing.sacralTender',
    present: 'risk of a stress fracture with bony tenderness',
    read: (c) =>
      presentIf(
        seriousRules(c).some((one) => one.concern === 'fracture') &&
          (c.facts.exam.competing?.sacralTender === 'present' ||
            c.facts.exam.spine?.midlineTender === 'present'),
      ),
  },
  bilateral_motor_emergency: {
    ...none,
    field: 'exam.neurology.strength',
    present: 'new weakness of both legs',
    read: bilateralMotor(['emergency']),
  },
  bilateral_motor_urgent: {
    ...none,
    field: 'exam.neurology.strength',
    present: 'weakness of both legs',
    read: bilateralMotor(['urgent']),
  },
});
