/**
 * Measures of the drawn adult, about 1.70 m tall, in centimetres. Segment shares follow usual adult proportions
 * (leg a little over half of the height, head about an eighth); they serve drawing, nothing clinical rests on them.
 */
export const LENGTHS = {
  sacrum: 8,
  lumbar: 12,
  ribs: 14,
  chest: 16,
  neck: 8.5,
  hipHalfWidth: 8.5,
  thigh: 42,
  shank: 41,
  ankleHeight: 8,
  shoulderHalfWidth: 16.5,
  /** How far the shoulder blade follows an arm that reaches. */
  shoulderGlide: 6,
  upperArm: 29,
  forearm: 25,
  palm: 7.5,
  fingers: 8,
} as const;

/** From the ankle, foot pointing forward: heel, ball and tip of the toes. The sole lies 8 cm below the ankle. */
export const FOOT = {
  heel: [-4, -4.4, 0],
  ball: [10, -5.4, 0],
  toes: [6, -0.8, 0],
} as const;

export const HEAD = {
  skull: [1.6, 9.5, 0],
  jaw: [5.6, 3.2, 0],
  brow: [5.2, 8.6, 0],
  nose: [11.6, 6.3, 0],
} as const;
