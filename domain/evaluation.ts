import type { Root } from './vocabulary/roots';
import type { Side } from './vocabulary/side';

/** How sure a number is: read in the source, remembered, computed from public data, or an expert default. */
export type EvidenceGrade = 'found' | 'recalled' | 'computed' | 'expert' | 'unverified';

export const URGENCY_TIERS = ['emergency', 'urgent', 'soon', 'routine'] as const;
export type UrgencyTier = (typeof URGENCY_TIERS)[number];

export const CONCERNS = [
  'cauda_equina',
  'motor_deficit',
  'infection',
  'malignancy',
  'fracture',
  'aortic_aneurysm',
  'dvt',
  'limb_ischaemia',
  'arterial_disease',
  'myelopathy',
  'zoster',
  'inflammatory',
  'spinal_tumour',
  'plexopathy',
  'hip_emergency',
  'other',
] as const;
export type Concern = (typeof CONCERNS)[number];

export const MECHANISMS = [
  'somatic_referred',
  'radicular_pain',
  'radiculopathy',
  'radicular_pain_with_radiculopathy',
  'mixed',
  'neurogenic_claudication',
  'peripheral_entrapment',
  'sij_referral',
  'hip_referral',
  'nociplastic',
  'vascular',
  'serious_pathology',
  'other',
] as const;
export type MechanismId = (typeof MECHANISMS)[number];

export const STRUCTURES = [
  'disc_herniation',
  'central_stenosis',
  'foraminal_or_lateral_stenosis',
  'spondylolisthesis',
  'synovial_cyst',
  'discogenic',
  'facet',
  'sij',
  'hip',
  'deep_gluteal',
  'muscle',
  'peroneal_nerve',
  'lateral_femoral_cutaneous_nerve',
  'other_peripheral_nerve',
  'arterial',
  'venous',
  'infection',
  'tumour',
  'fracture',
  'plexus',
  'zoster',
  'cord',
  'not_determinable',
] as const;
export type StructureId = (typeof STRUCTURES)[number];

export const CES_ITEMS = ['saddle', 'bladder', 'bowel', 'sexual', 'bilateralLegs'] as const;
export type CesItem = (typeof CES_ITEMS)[number];

/** One finding that speaks for or against a conclusion. `text` is the sentence shown; `field` says where it was recorded. */
export type Evidence = {
  finding: string;
  text: string;
  /** Likelihood ratio as applied, after shrinkage and caps. */
  likelihoodRatio: number;
  strength: 'strong' | 'moderate' | 'weak';
  source: string;
  grade: EvidenceGrade;
  field: string;
};

/** Something not recorded that would bear on the conclusion. `field` is a facts path such as `exam.mechanosensitivity.slr`. */
export type MissingItem = { finding: string; text: string; field: string; minutes: number };

/** A red-flag rule that fired, with what to consider doing. */
export type FiredRule = {
  id: string;
  tier: UrgencyTier;
  withinDays: number | null;
  concern: Concern;
  /** Firm: rests on a proving finding; weak: context only. */
  firm: boolean;
  title: string;
  reason: string;
  action: string;
  source: string;
  grade: EvidenceGrade;
  /** Facts paths the rule rested on. */
  fields: string[];
};

export type Urgency = {
  tier: UrgencyTier;
  withinDays: number | null;
  concerns: Concern[];
  rules: FiredRule[];
  /** At least one cauda equina question has no answer. The plan stays locked and nothing is signed. */
  screenIncomplete: boolean;
  unansweredScreenItems: CesItem[];
};

/** A finding outside the lumbar root model, and the outputs it suppresses. */
export type Gate = {
  id:
    | 'upper_motor_neurone'
    | 'polyneuropathy'
    | 'zoster'
    | 'vascular'
    | 'post_operative'
    | 'contradictory_side';
  reason: string;
  suppresses: ('root' | 'structure' | 'mechanism')[];
  source: string;
};

export type MechanismReading = {
  id: MechanismId;
  label: string;
  /** Relative weight, never above 0.95; shown as rank and band until clinic data calibrate it. */
  probability: number;
  band: 'likely' | 'possible' | 'less_likely';
  /** A named variant, e.g. `common_peroneal` within peripheral entrapment; null where there is none. */
  detail: string | null;
  for: Evidence[];
  against: Evidence[];
  missing: MissingItem[];
};

export type RootLabel = 'single' | 'favoured' | 'set' | 'not_localisable';

export type RootReading = {
  roots: { root: Root; probability: number }[];
  label: RootLabel;
  credibleSet: Root[];
  multiRoot: boolean;
  /** Why there is no root, in words; null when there is one. */
  suppressedBecause: string | null;
  for: Evidence[];
  against: Evidence[];
};

/** Roots of one leg: clinical is frozen before imaging; working adds imaging. */
export type SideRoots = { side: Side; clinical: RootReading; working: RootReading };

export type StructureReading = {
  id: StructureId;
  label: string;
  probability: number;
  for: Evidence[];
  against: Evidence[];
};

export const CONCORDANCE_CLASSES = [
  'concordant_strong',
  'concordant_weak',
  'adjacent',
  'discordant',
  'incidental_only',
  'canal_concordant',
  'canal_concordant_weak',
  'negative',
  'not_done',
  'ungradable',
] as const;
export type ConcordanceClass = (typeof CONCORDANCE_CLASSES)[number];

export type Concordance = {
  class: ConcordanceClass;
  text: string;
  /** Same order as `facts.imaging.findings`. */
  findings: {
    roots: { root: Root; side: Side | null; weight: number }[];
    class: ConcordanceClass;
    text: string;
    /** Per cent of pain-free people of this age with the finding; null where no figure was found. */
    painFreePercent: number | null;
    painFreeSource: string | null;
    /** The next two are missing in readings stored before they were made. */
    painFreeGrade?: EvidenceGrade | null;
    /** The same figure in words for the patient; null where there is none or it must not be said. */
    forPatient?: string | null;
  }[];
};

export type MriIndication = {
  id: 'MRI-0' | 'MRI-1' | 'MRI-2' | 'MRI-3' | 'MRI-4' | 'MRI-5' | 'MRI-NONE';
  indicated: boolean;
  text: string;
  source: string;
};

export type Abstention = 'insufficient_data' | 'refer' | 'conflict' | 'indeterminate';
export type Confidence = 'high' | 'moderate' | 'low';

export type NextTest = MissingItem & { gain: number; safety: boolean; separates: string };

/** A recorded-otherwise finding that would change a conclusion. */
export type WouldChange = { changes: string[]; field: string; to: string; text: string };

/** One line of the trace: every rule consulted, whether it fired and why. */
export type TraceEntry = {
  rule: string;
  stage:
    | 'quality'
    | 'safety'
    | 'gates'
    | 'mechanism'
    | 'root'
    | 'imaging'
    | 'structure'
    | 'resolution'
    | 'persistence';
  verdict: 'fired' | 'not_fired' | 'cannot_tell';
  reason: string;
  source: string;
  grade: EvidenceGrade;
};

export type SideScore = {
  id: string;
  label: string;
  score: number;
  cutOff: number;
  positive: boolean | null;
  source: string;
  grade: EvidenceGrade;
};

/** Shares of a published model, shown beside the ranking and never mixed into it. */
export type SideModel = {
  id: 'smart_2011';
  /** Criteria recorded, of those the model reads. */
  recorded: number;
  of: number;
  shares: { id: 'nociceptive' | 'peripheral_neuropathic' | 'central'; share: number }[];
  source: string;
  grade: EvidenceGrade;
};

/** A published grading of the same facts. `cannot_grade`: something it needs was not asked or tested. */
export type Grading = {
  id: 'neuropathic' | 'nociplastic' | 'quebec';
  grade:
    | 'unlikely'
    | 'possible'
    | 'probable'
    | 'definite'
    | 'cannot_grade'
    | '1'
    | '2'
    | '3'
    | '4'
    | '6'
    | '7';
  reason: string;
  missing: string[];
  source: string;
  evidence: EvidenceGrade;
};

/** What the engine says of a case on one day. Everything a person reads is in `text`, `label`, `reason` or `title`. */
export type Evaluation = {
  engine: string;
  /** Content hash of every rule this answer came from. */
  rules: string;
  asOf: string;
  urgency: Urgency;
  gates: Gate[];
  contradictions: string[];
  mechanisms: MechanismReading[];
  abstained: Abstention | null;
  confidence: {
    level: Confidence;
    /** Share of the kinds of findings that are enough to judge the first mechanism; not of all that could be asked or tested. */
    coverage: number;
    /** By how much the first mechanism leads the next, in the weights as shown. */
    margin: number;
    reasons: string[];
  };
  radiculopathy: 'none' | 'probable' | 'definite' | 'not_examined';
  roots: SideRoots[];
  structures: StructureReading[];
  concordance: Concordance;
  mriIndication: MriIndication;
  sideScores: SideScore[];
  sideModels: SideModel[];
  gradings: Grading[];
  persistenceDrivers: { id: string; text: string }[];
  prognosis: { outlook: 'good' | 'guarded' | 'poor' | 'unknown'; text: string; source: string };
  reviewWithinDays: number;
  testNext: NextTest[];
  wouldChange: WouldChange[];
  trace: TraceEntry[];
};
