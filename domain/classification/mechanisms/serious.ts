import { always, CORRECTIONS, type MechanismClass, rowsOf, strongest } from './mechanism-class';

/**
 * Disease that needs a doctor first. Its evidence is the red-flag rules that fired, in falling weight: proof on
 * imaging, an emergency, an urgent rule with a proving finding, an urgent one from context, a soft one. Weak rules
 * raise the tier without taking first rank (corrections 4).
 */
export const serious: MechanismClass = {
  id: 'serious',
  prior: always(0.02),
  families: { rule: strongest(0, 5.8) },
  evidence: rowsOf('rule', CORRECTIONS, 'expert', [
    ['imaging_serious', 300],
    ['serious_emergency', 150],
    ['serious_umn', 80],
    ['bilateral_motor_emergency', 60],
    ['serious_firm', 40],
    ['serious_bone_stress', 25],
    ['bilateral_motor_urgent', 10],
    ['serious_weak', 7],
    ['serious_soon', 5],
  ]),
};
