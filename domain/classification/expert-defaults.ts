import { SETTLED_SHARE } from './classify-case';
import {
  CONTRADICTS_RATIO,
  ENOUGH_FAMILIES,
  HIGH_MARGIN,
  HIGH_SHARE,
  HIP_CONFLICT,
  HIP_CONFLICT_SHARE,
  MODERATE_MARGIN,
  MODERATE_SHARE,
  NAMED_SHARE,
  RADICULAR_CONFLICT,
  RIVAL_RATIO,
  RIVAL_SHARE,
  SUPPORTS_RATIO,
} from './confidence';
import { DISPLAY_CAP } from './evidence';
import { UNASKED } from './mechanisms/claudication';
import { HISTORY_ONLY_TRUST } from './mechanisms/radicular';
import { LOW_CONFIDENCE, SHORT_SLEEP_HOURS } from './persistence';
import { LEAST_TELLING, LIKELY_SHARE, POSSIBLE_SHARE } from './present-mechanisms';
import { LONG_WEEKS, MANY_DRIVERS, SHORT_WEEKS } from './prognosis';
import { RADICULAR_FLOOR, RADICULAR_PRIOR } from './radicular-probability';
import { LEAST_SPINAL_SHARE } from './radiculopathy';
import { SAFETY_FLOOR } from './rank-mechanisms';
import { MIXED_RATIO, MIXED_SHARE } from './resolve';
import { DEFICIT_DAYS, ROUTINE_DAYS, SOON_DAYS } from './review-interval';
import { GIVES_WAY_SHARE, REPORTED_WEAKNESS_SHARE } from './root-findings';
import { NO_SIDE_SHARE } from './root-imaging';
import {
  FAVOURED_ROOT_RATIO,
  FAVOURED_ROOT_SHARE,
  ROOT_SET_SHARE,
  SINGLE_ROOT_RATIO,
  SINGLE_ROOT_SHARE,
  SUPPORTS_ROOT_WEIGHT,
} from './roots';
import { LEAST_CRITERIA, TEMPERATURE } from './smart-model';
import { STENOSIS_FLOOR, STENOSIS_SHRINK } from './stenosis-probability';
import {
  DISC_CAP,
  FELT_SLIP_CAP,
  NOT_SEEN_FACTOR,
  OTHER_SIDE_FACTOR,
  SLIP_CAP,
  UNKNOWN_AGE_SHARE,
  WITH_PAIN_SHARE,
  YOUNG_ATHLETE_FACTOR,
} from './structure-evidence';
import { FACET_CAP, FIRM_FACTOR, LEGS_ONLY_WEIGHT, STRUCTURE_CAP } from './structures';

export type ExpertDefault = { value: number; what: string; source: string };

/** Numbers of the engine that stand outside its tables and are expert defaults, by their name in the rules: shown in the product with their place. */
export const EXPERT_DEFAULTS: Readonly<Record<string, ExpertDefault>> = {
  MIXED_SHARE: {
    value: MIXED_SHARE,
    what: 'share each of two mechanisms needs to be called mixed',
    source: 'Corrections 1',
  },
  MIXED_RATIO: { value: MIXED_RATIO, what: 'ratio of a finding each of them needs', source: 'Corrections 1' },
  SAFETY_FLOOR: {
    value: SAFETY_FLOOR,
    what: 'share given to serious disease in an emergency or when imaging proves it',
    source: 'Specification §9.3',
  },
  HISTORY_ONLY_TRUST: {
    value: HISTORY_ONLY_TRUST,
    what: 'trust in a radicular story without any examination',
    source: 'Specification §3.1',
  },
  LEAST_SPINAL_SHARE: {
    value: LEAST_SPINAL_SHARE,
    what: 'spinal share under which no root is offered',
    source: 'Corrections 31',
  },
  SETTLED_SHARE: {
    value: SETTLED_SHARE,
    what: 'weight of imaging once the examination has settled on one root',
    source: 'Corrections 6',
  },
  NO_SIDE_SHARE: {
    value: NO_SIDE_SHARE,
    what: 'weight of an imaging finding that names no side',
    source: 'expert',
  },
  REPORTED_WEAKNESS_SHARE: {
    value: REPORTED_WEAKNESS_SHARE,
    what: 'weight of a weakness that is told, not found',
    source: 'Corrections 28',
  },
  GIVES_WAY_SHARE: {
    value: GIVES_WAY_SHARE,
    what: 'weight of a knee that gives way',
    source: 'Importer rule 8',
  },
  DISC_CAP: {
    value: DISC_CAP,
    what: 'most that a herniation on the scan multiplies the odds of a disc',
    source: 'Corrections 34',
  },
  SLIP_CAP: {
    value: SLIP_CAP,
    what: 'most that a slip on the scan multiplies its odds',
    source: 'Corrections 34',
  },
  UNKNOWN_AGE_SHARE: {
    value: UNKNOWN_AGE_SHARE,
    what: 'pain-free prevalence assumed when the age is unknown',
    source: 'Specification §5.3, age 50',
  },
  STRUCTURE_CAP: { value: STRUCTURE_CAP, what: 'no structure is shown above', source: 'Specification §9.4' },
  FACET_CAP: {
    value: FACET_CAP,
    what: 'a facet joint is never shown above',
    source: 'Specification §6, T26',
  },
  DISPLAY_CAP: {
    value: DISPLAY_CAP,
    what: 'no mechanism or root is shown above',
    source: 'Specification §9.4',
  },
  ENOUGH_FAMILIES: {
    value: ENOUGH_FAMILIES,
    what: 'families of findings that count as full coverage',
    source: 'Corrections 38',
  },
  HIP_CONFLICT: {
    value: HIP_CONFLICT,
    what: 'product of hip findings that contradicts a radicular reading',
    source: 'Specification §9.4',
  },
  DEFICIT_DAYS: {
    value: DEFICIT_DAYS,
    what: 'days to the next review with a nerve deficit',
    source: 'Specification §9.2',
  },
  SOON_DAYS: {
    value: SOON_DAYS,
    what: 'days to the next review at the tier soon',
    source: 'Specification §9.2',
  },
  ROUTINE_DAYS: {
    value: ROUTINE_DAYS,
    what: 'days to the next review otherwise',
    source: 'Specification §9.2',
  },
  SHORT_WEEKS: {
    value: SHORT_WEEKS,
    what: 'weeks up to which the outlook may be good',
    source: 'Specification §7',
  },
  LONG_WEEKS: {
    value: LONG_WEEKS,
    what: 'weeks beyond which low expectation makes it poor',
    source: 'Specification §7',
  },
  MANY_DRIVERS: {
    value: MANY_DRIVERS,
    what: 'drivers that make the outlook poor',
    source: 'Specification §7',
  },
  SHORT_SLEEP_HOURS: {
    value: SHORT_SLEEP_HOURS,
    what: 'hours of sleep under which it counts as poor',
    source: 'expert',
  },
  LOW_CONFIDENCE: {
    value: LOW_CONFIDENCE,
    what: 'confidence to get better, 0–10, at or under which it counts as low',
    source: 'expert',
  },
  HIGH_SHARE: {
    value: HIGH_SHARE,
    what: 'share the first mechanism needs for high confidence',
    source: 'Specification §9.4',
  },
  HIGH_MARGIN: {
    value: HIGH_MARGIN,
    what: 'distance to the second for high confidence',
    source: 'Specification §9.4',
  },
  MODERATE_SHARE: {
    value: MODERATE_SHARE,
    what: 'share the first mechanism needs for moderate confidence',
    source: 'Specification §9.4',
  },
  MODERATE_MARGIN: {
    value: MODERATE_MARGIN,
    what: 'distance to the second for moderate confidence',
    source: 'Specification §9.4',
  },
  SUPPORTS_RATIO: {
    value: SUPPORTS_RATIO,
    what: 'applied ratio from which a finding counts as supporting',
    source: 'Corrections 38',
  },
  CONTRADICTS_RATIO: {
    value: CONTRADICTS_RATIO,
    what: 'applied ratio under which a finding counts as contradicting',
    source: 'Corrections 38',
  },
  RIVAL_SHARE: {
    value: RIVAL_SHARE,
    what: 'share from which a second mechanism can be a rival',
    source: 'Corrections 38',
  },
  RIVAL_RATIO: {
    value: RIVAL_RATIO,
    what: 'product of its findings a rival needs',
    source: 'Corrections 38',
  },
  NAMED_SHARE: {
    value: NAMED_SHARE,
    what: 'under this share of the first nothing is named',
    source: 'Specification §9.4',
  },
  HIP_CONFLICT_SHARE: {
    value: HIP_CONFLICT_SHARE,
    what: 'share of the hip that contradicts a radicular reading',
    source: 'Specification §9.4',
  },
  RADICULAR_CONFLICT: {
    value: RADICULAR_CONFLICT,
    what: 'radicular probability a hip can contradict',
    source: 'Specification §9.4',
  },
  LIKELY_SHARE: {
    value: LIKELY_SHARE,
    what: 'share from which a mechanism is called likely',
    source: 'Specification §9.4',
  },
  POSSIBLE_SHARE: {
    value: POSSIBLE_SHARE,
    what: 'share from which a mechanism is called possible',
    source: 'Specification §9.4',
  },
  SINGLE_ROOT_SHARE: {
    value: SINGLE_ROOT_SHARE,
    what: 'share of a root that stands alone',
    source: 'Specification §4.3',
  },
  SINGLE_ROOT_RATIO: {
    value: SINGLE_ROOT_RATIO,
    what: 'how many times the second a root that stands alone has',
    source: 'Specification §4.3',
  },
  FAVOURED_ROOT_SHARE: {
    value: FAVOURED_ROOT_SHARE,
    what: 'share of a favoured root',
    source: 'Specification §4.3',
  },
  FAVOURED_ROOT_RATIO: {
    value: FAVOURED_ROOT_RATIO,
    what: 'how many times the second a favoured root has',
    source: 'Specification §4.3',
  },
  ROOT_SET_SHARE: {
    value: ROOT_SET_SHARE,
    what: 'share a set of roots must hold',
    source: 'Specification §4.3',
  },
  SUPPORTS_ROOT_WEIGHT: {
    value: SUPPORTS_ROOT_WEIGHT,
    what: 'log weight from which a finding supports a root',
    source: 'Specification §4.3',
  },
  RADICULAR_PRIOR: {
    value: RADICULAR_PRIOR,
    what: 'radicular probability before any finding',
    source: 'Specification §3.1',
  },
  RADICULAR_FLOOR: {
    value: RADICULAR_FLOOR,
    what: 'least radicular probability shown',
    source: 'Specification §3.1',
  },
  STENOSIS_SHRINK: {
    value: STENOSIS_SHRINK,
    what: 'shrinkage of the findings of stenosis',
    source: 'Specification §3.6',
  },
  STENOSIS_FLOOR: {
    value: STENOSIS_FLOOR,
    what: 'least probability of stenosis shown',
    source: 'Specification §3.6',
  },
  UNASKED: {
    value: UNASKED,
    what: 'what claudication starts with while walking has not been asked about',
    source: 'Corrections, section 4',
  },
  WITH_PAIN_SHARE: {
    value: WITH_PAIN_SHARE,
    what: 'share of people with the structure in whom the scan shows it',
    source: 'Corrections 34',
  },
  FELT_SLIP_CAP: {
    value: FELT_SLIP_CAP,
    what: 'most that a slip felt or told multiplies its odds',
    source: 'Corrections 36',
  },
  OTHER_SIDE_FACTOR: {
    value: OTHER_SIDE_FACTOR,
    what: 'factor of a finding on the side that does not hurt',
    source: 'Corrections 34',
  },
  NOT_SEEN_FACTOR: {
    value: NOT_SEEN_FACTOR,
    what: 'factor of a structure looked for on the scan and not seen',
    source: 'Corrections 35',
  },
  YOUNG_ATHLETE_FACTOR: {
    value: YOUNG_ATHLETE_FACTOR,
    what: 'factor of a slip in an athlete under twenty',
    source: 'Specification §6',
  },
  LEGS_ONLY_WEIGHT: {
    value: LEGS_ONLY_WEIGHT,
    what: 'weight of a cauda equina rule that rests on the legs alone',
    source: 'expert',
  },
  FIRM_FACTOR: { value: FIRM_FACTOR, what: 'factor of a red flag with a proving finding', source: 'expert' },
  LEAST_TELLING: {
    value: LEAST_TELLING,
    what: 'log ratio under which a finding is not worth asking for',
    source: 'expert',
  },
  LEAST_CRITERIA: {
    value: LEAST_CRITERIA,
    what: 'recorded criteria the three-class reading needs',
    source: 'Specification §3.2',
  },
  TEMPERATURE: {
    value: TEMPERATURE,
    what: 'tempering of the three-class reading',
    source: 'Specification §3.2',
  },
};
