// What the parts of a drawn body are called.

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];
type LimbJoint =
  | 'Shoulder'
  | 'Elbow'
  | 'Wrist'
  | 'Palm'
  | 'Fingers'
  | 'Hip'
  | 'Knee'
  | 'Ankle'
  | 'Heel'
  | 'Ball'
  | 'Toes';
export type JointName =
  | 'pelvis'
  | 'sacrum'
  | 'waist'
  | 'ribs'
  | 'neck'
  | 'skull'
  | 'crown'
  | `${Side}${LimbJoint}`;
type LimbSegment = 'UpperArm' | 'Forearm' | 'Hand' | 'Thigh' | 'Shank' | 'Foot' | 'Toe';
export type SegmentName = 'pelvis' | 'lumbar' | 'ribs' | 'chest' | 'neck' | 'head' | `${Side}${LimbSegment}`;

export const LIMBS = ['rightArm', 'leftArm', 'rightLeg', 'leftLeg'] as const;
export type Limb = (typeof LIMBS)[number];
