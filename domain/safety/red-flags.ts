import type { RedFlag } from './red-flag';
import { CAUDA_EQUINA_RULES } from './rules/cauda-equina';
import { BOTH_LEGS_RULES } from './rules/cauda-equina-legs';
import { FRACTURE_RULES } from './rules/fracture';
import { IMAGING_RULES } from './rules/imaging';
import { INFECTION_RULES } from './rules/infection';
import { MALIGNANCY_RULES } from './rules/malignancy';
import { MOTOR_RULES } from './rules/motor';
import { OTHER_RULES } from './rules/other';
import { UPPER_MOTOR_NEURONE_RULES } from './rules/upper-motor-neurone';
import { VASCULAR_RULES } from './rules/vascular';

/**
 * Every red flag, in the order the trace shows them; the order also breaks ties of urgency, so imaging, which proves a
 * disease, names its concern first. A new rule is a new entry in its family's file.
 */
export const RED_FLAGS: readonly RedFlag[] = [
  ...IMAGING_RULES,
  ...CAUDA_EQUINA_RULES,
  ...BOTH_LEGS_RULES,
  ...MOTOR_RULES,
  ...INFECTION_RULES,
  ...MALIGNANCY_RULES,
  ...FRACTURE_RULES,
  ...VASCULAR_RULES,
  ...UPPER_MOTOR_NEURONE_RULES,
  ...OTHER_RULES,
];
