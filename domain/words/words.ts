import type {
  Abstention,
  CesItem,
  Concern,
  ConcordanceClass,
  Confidence,
  MechanismId,
  RootLabel,
  StructureId,
  UrgencyTier,
} from '../evaluation';
import type {
  DEEP_GLUTEAL_TESTS,
  GAIT_SIGNS,
  HIP_SIGNS,
  LUMBAR_MOVEMENTS,
  NERVE_SIGNS,
  REPEATED_RESPONSES,
  SIJ_TESTS,
  SLR_RESPONSES,
  UMN_SIGNS,
  WASTING_SITES,
} from '../exam/items';
import type { ImagingFinding, OtherTest, ROOT_CONTACTS, SEVERITIES, Zone } from '../imaging/findings';
import type {
  Aggravator,
  BladderChange,
  BowelChange,
  CARE_EFFECTS,
  CARE_KINDS,
  CES_EVOLUTIONS,
  CES_EXPLANATIONS,
  Easer,
  HistoryItem,
  NamedDistribution,
  OnsetManner,
  PAIN_PATHS,
  PainQuality,
  SEXUAL_CHANGES,
  Trend,
} from '../intake/items';
import type { Irritability, Phase, PlanClass } from '../plan/plan';
import type { ResponseState } from '../progress/check-in';
import type { Finding } from '../vocabulary/finding';
import type { Muscle, Reflex, SensationState } from '../vocabulary/muscles';
import type { Region } from '../vocabulary/regions';
import type { SpineLevel } from '../vocabulary/roots';
import type { AreaSide } from '../vocabulary/side';

type Labels<Key extends string> = Record<Key, string>;

/** The labels of the clinical vocabulary in one language. A new word makes the compiler ask every language for it. */
export type Words = {
  finding: Labels<Finding>;
  side: Labels<AreaSide | 'none'>;
  region: Labels<Region>;
  level: Labels<SpineLevel>;
  muscle: Labels<Muscle>;
  reflex: Labels<Reflex>;
  sensation: Labels<SensationState>;
  onsetManner: Labels<OnsetManner>;
  trend: Labels<Trend>;
  quality: Labels<PainQuality>;
  path: Labels<(typeof PAIN_PATHS)[number]>;
  distribution: Labels<NamedDistribution>;
  aggravator: Labels<Aggravator>;
  easer: Labels<Easer>;
  bladder: Labels<BladderChange>;
  bowel: Labels<BowelChange>;
  sexual: Labels<(typeof SEXUAL_CHANGES)[number]>;
  cesItem: Labels<CesItem>;
  cesEvolution: Labels<(typeof CES_EVOLUTIONS)[number]>;
  cesExplanation: Labels<(typeof CES_EXPLANATIONS)[number]>;
  care: Labels<(typeof CARE_KINDS)[number]>;
  careEffect: Labels<(typeof CARE_EFFECTS)[number]>;
  history: Labels<HistoryItem>;
  slrResponse: Labels<(typeof SLR_RESPONSES)[number]>;
  repeatedResponse: Labels<(typeof REPEATED_RESPONSES)[number]>;
  lumbarMovement: Labels<(typeof LUMBAR_MOVEMENTS)[number]>;
  sijTest: Labels<(typeof SIJ_TESTS)[number]>;
  hipSign: Labels<(typeof HIP_SIGNS)[number]>;
  deepGluteal: Labels<(typeof DEEP_GLUTEAL_TESTS)[number]>;
  nerveSign: Labels<(typeof NERVE_SIGNS)[number]>;
  umnSign: Labels<(typeof UMN_SIGNS)[number]>;
  gait: Labels<(typeof GAIT_SIGNS)[number]>;
  wasting: Labels<(typeof WASTING_SITES)[number]>;
  imaging: Labels<ImagingFinding>;
  zone: Labels<Zone>;
  severity: Labels<(typeof SEVERITIES)[number]>;
  rootContact: Labels<(typeof ROOT_CONTACTS)[number]>;
  otherTest: Labels<OtherTest>;
  tier: Labels<UrgencyTier>;
  concern: Labels<Concern>;
  mechanism: Labels<MechanismId>;
  /** The definition shown when a mechanism's line is opened (classification specification §2.1). */
  mechanismMeaning: Labels<MechanismId>;
  structure: Labels<StructureId>;
  rootLabel: Labels<RootLabel>;
  concordance: Labels<ConcordanceClass>;
  abstention: Labels<Abstention>;
  confidence: Labels<Confidence>;
  planClass: Labels<PlanClass>;
  phase: Labels<Phase>;
  irritability: Labels<Irritability>;
  responseState: Labels<ResponseState>;
};

/** The labels the engine speaks in its reasons; the rest is for forms and lists. */
export type SpokenWords = Pick<
  Words,
  'region' | 'level' | 'muscle' | 'reflex' | 'imaging' | 'tier' | 'mechanism' | 'structure'
>;
