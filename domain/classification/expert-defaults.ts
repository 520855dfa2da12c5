import { SETTLED_SHARE } from './classify-case';
import { ENOUGH_FAMILIES, HIP_CONFLICT } from './confidence';
import { DISPLAY_CAP } from './evidence';
import { HISTORY_ONLY_TRUST } from './mechanisms/radicular';
import { LOW_CONFIDENCE, SHORT_SLEEP_HOURS } from './persistence';
import { LONG_WEEKS, MANY_DRIVERS, SHORT_WEEKS } from './prognosis';
import { LEAST_SPINAL_SHARE } from './radiculopathy';
import { SAFETY_FLOOR } from './rank-mechanisms';
import { MIXED_RATIO, MIXED_SHARE } from './resolve';
import { DEFICIT_DAYS, ROUTINE_DAYS, SOON_DAYS } from './review-interval';
import { GIVES_WAY_SHARE, REPORTED_WEAKNESS_SHARE } from './root-findings';
import { NO_SIDE_SHARE } from './root-imaging';
import { DISC_CAP, SLIP_CAP, UNKNOWN_AGE_SHARE } from './structure-evidence';
import { FACET_CAP, STRUCTURE_CAP } from './structures';

export type ExpertDefault = { value: number; what: string; source: string };

/** Numbers of the engine that stand outside its tables and are expert defaults: shown in the product with their place. */
export const EXPERT_DEFAULTS: readonly ExpertDefault[] = [
  {
    value: MIXED_SHARE,
    what: 'share each of two mechanisms needs to be called mixed',
    source: 'Corrections 1',
  },
  { value: MIXED_RATIO, what: 'ratio of a finding each of them needs', source: 'Corrections 1' },
  {
    value: SAFETY_FLOOR,
    what: 'share given to serious disease in an emergency or when imaging proves it',
    source: 'Specification §9.3',
  },
  {
    value: HISTORY_ONLY_TRUST,
    what: 'trust in a radicular story without any examination',
    source: 'Specification §3.1',
  },
  {
    value: LEAST_SPINAL_SHARE,
    what: 'spinal share under which no root is offered',
    source: 'Corrections 31',
  },
  {
    value: SETTLED_SHARE,
    what: 'weight of imaging once the examination has settled on one root',
    source: 'Corrections 6',
  },
  { value: NO_SIDE_SHARE, what: 'weight of an imaging finding that names no side', source: 'expert' },
  {
    value: REPORTED_WEAKNESS_SHARE,
    what: 'weight of a weakness that is told, not found',
    source: 'Corrections 28',
  },
  { value: GIVES_WAY_SHARE, what: 'weight of a knee that gives way', source: 'Importer rule 8' },
  {
    value: DISC_CAP,
    what: 'most that a herniation on the scan multiplies the odds of a disc',
    source: 'Corrections 34',
  },
  { value: SLIP_CAP, what: 'most that a slip on the scan multiplies its odds', source: 'Corrections 34' },
  {
    value: UNKNOWN_AGE_SHARE,
    what: 'pain-free prevalence assumed when the age is unknown',
    source: 'Specification §5.3, age 50',
  },
  { value: STRUCTURE_CAP, what: 'no structure is shown above', source: 'Specification §9.4' },
  { value: FACET_CAP, what: 'a facet joint is never shown above', source: 'Specification §6, T26' },
  { value: DISPLAY_CAP, what: 'no mechanism or root is shown above', source: 'Specification §9.4' },
  {
    value: ENOUGH_FAMILIES,
    what: 'families of findings that count as full coverage',
    source: 'Corrections 38',
  },
  {
    value: HIP_CONFLICT,
    what: 'product of hip findings that contradicts a radicular reading',
    source: 'Specification §9.4',
  },
  { value: DEFICIT_DAYS, what: 'days to the next review with a nerve deficit', source: 'Specification §9.2' },
  { value: SOON_DAYS, what: 'days to the next review at the tier soon', source: 'Specification §9.2' },
  { value: ROUTINE_DAYS, what: 'days to the next review otherwise', source: 'Specification §9.2' },
  { value: SHORT_WEEKS, what: 'weeks up to which the outlook may be good', source: 'Specification §7' },
  { value: LONG_WEEKS, what: 'weeks beyond which low expectation makes it poor', source: 'Specification §7' },
  { value: MANY_DRIVERS, what: 'drivers that make the outlook poor', source: 'Specification §7' },
  { value: SHORT_SLEEP_HOURS, what: 'hours of sleep under which it counts as poor', source: 'expert' },
  {
    value: LOW_CONFIDENCE,
    what: 'confidence to get better, 0–10, at or under which it counts as low',
    source: 'expert',
  },
];
