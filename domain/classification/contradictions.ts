import { RAISE_DOUBTS, type RaiseDoubt } from '../exam/leg-raise';
import { otherSide, SIDES, type Side } from '../vocabulary/side';

/** Two statements of a record that cannot both be right: how that is said, and the facts paths where it is to be put right. */
export type Contradiction = { text: string; fields: readonly string[] };

export const DENIED_SIDE_DRAWN: Contradiction = {
  text: 'No leg symptoms are recorded, yet pain is drawn on the leg.',
  fields: ['intake.pain.legSide'],
};
export const DENIED_LEG_PAIN_DRAWN: Contradiction = {
  text: 'Leg pain is denied, yet pain is drawn on the leg.',
  fields: ['intake.pain.legPain'],
};
export const DENIED_BELOW_KNEE_DRAWN: Contradiction = {
  text: 'Pain below the knee is denied, yet it is drawn there.',
  fields: ['intake.pain.belowKnee'],
};
export const OTHER_SIDE_DRAWN = (stated: Side): Contradiction => ({
  text: `The painful side is ${stated}, yet pain is drawn on the ${otherSide(stated)}.`,
  fields: ['intake.pain.legSide'],
});
export const OTHER_SIDE_WEAK = (stated: Side): Contradiction => ({
  text: `The painful side is ${stated}, yet weakness is recorded only on the ${otherSide(stated)}.`,
  fields: ['intake.pain.legSide', 'exam.neurology.strength'],
});

export const HIP_NORMAL_BUT_SIGN: Contradiction = {
  text: 'The hip examination is recorded as normal, yet a hip sign is positive.',
  fields: ['exam.competing.hip'],
};
export const GAIT_NORMAL_BUT_SIGN: Contradiction = {
  text: 'Gait is recorded as normal, yet something about it is not.',
  fields: ['exam.neurology.gait'],
};

export const NOT_SCANNED_BUT_FOUND: Contradiction = {
  text: 'The scan is recorded as not done, yet findings of it are entered. Until one of the two is put right they do not count; a danger among them still does.',
  fields: ['imaging.status'],
};

const RAISED = { slr: 'straight leg raise', slump: 'slump test' } as const;
export type Raised = keyof typeof RAISED;
export const RAISES = Object.keys(RAISED) as Raised[];
const LACKS: Record<RaiseDoubt, string> = {
  too_high: 'above 70°, where a stretched hamstring hurts too',
  back_pain: 'back pain alone is equivocal',
  hamstring_stretch: 'a stretched hamstring alone is negative',
  unchanged: 'moving ankle or neck did not change it',
};
/** A raise recorded as positive that is none as positive is defined (specification §3.3). */
export const POSITIVE_BUT = (test: Raised, side: Side, why: RaiseDoubt): Contradiction => ({
  text: `The ${RAISED[test]} is recorded as positive on the ${side}, but: ${LACKS[why]}. It does not count as positive.`,
  fields: [`exam.mechanosensitivity.${test}`],
});

/** Made when somebody asks: the engine, which the browser loads, does not. */
const known = (): Contradiction[] => [
  DENIED_SIDE_DRAWN,
  DENIED_LEG_PAIN_DRAWN,
  DENIED_BELOW_KNEE_DRAWN,
  HIP_NORMAL_BUT_SIGN,
  GAIT_NORMAL_BUT_SIGN,
  NOT_SCANNED_BUT_FOUND,
  ...SIDES.flatMap((side) => [
    OTHER_SIDE_DRAWN(side),
    OTHER_SIDE_WEAK(side),
    ...RAISES.flatMap((test) => RAISE_DOUBTS.map((why) => POSITIVE_BUT(test, side, why))),
  ]),
];

/** Where a contradiction of a reading arises; empty for one that is not among these. */
export const fieldsOfContradiction = (text: string): readonly string[] =>
  known().find((one) => one.text === text)?.fields ?? [];
