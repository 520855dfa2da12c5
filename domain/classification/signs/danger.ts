import type { Concern, FiredRule } from '../../evaluation';
import { SERIOUS_FINDINGS } from '../../imaging/finding-groups';
import type { CaseReading } from '../case-reading';
import { presentIf, signTable } from './sign';

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
  (c.facts.imaging.findings ?? []).some(
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

/** Signs below that rest on a rule which need not be urgent; all others imply an urgent case. */
export const WITHOUT_URGENT_RULE: ReadonlySet<string> = new Set([
  'inflammatory_rule',
  'plexus_rule',
  'serious_soon',
  'serious_bone_stress',
]);

const mri = 'imaging.findings';
const none = { ask: null, minutes: 0, absent: '' } as const;

export const DANGER_SIGNS = signTable({
  imaging_serious: {
    ...none,
    field: mri,
    present: 'imaging shows a disease that needs a doctor',
    read: (c) => presentIf(imagingProof(c)),
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
