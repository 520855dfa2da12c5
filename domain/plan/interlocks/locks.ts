import type { Interlock } from './interlock';

/** Rules fired by weakness that nobody has discussed with a spinal service yet (treatment specification §4.2 U1, U2). */
const isProgressiveDeficit = (rule: { concern: string; tier: string }) =>
  rule.concern === 'motor_deficit' && rule.tier === 'urgent';

/** Interlocks that leave no plan. */
export const LOCKS: readonly Interlock[] = [
  {
    id: 'IL01',
    reason: {
      en: 'An emergency sign is open. No exercises: act on it, record who was told and the outcome.',
    },
    override: { en: 'Nobody; it closes with the outcome recorded by a clinician.' },
    applies: ({ evaluation }) => (evaluation.urgency.tier === 'emergency' ? { lock: 'emergency' } : null),
  },
  {
    id: 'IL02',
    reason: {
      en: 'New, severe or progressing weakness is not yet discussed with a spinal service. Holding advice only.',
    },
    override: { en: 'Clinician, with the advice of the spinal service attached.' },
    applies: ({ evaluation }) =>
      evaluation.urgency.rules.some(isProgressiveDeficit) ? { lock: 'progressive_deficit' } : null,
  },
  {
    id: 'IL10',
    reason: { en: 'Spinal surgery less than 12 weeks ago.' },
    override: { en: "The surgeon's protocol or letter." },
    applies: ({ flags }) => {
      if (flags.has('SURG_LT6W')) return { lock: 'recent_surgery' };
      return flags.has('SURG_6_12W')
        ? { blocks: ['end_ext', 'end_flex', 'loaded_flex', 'tensioner', 'rotation_end'] }
        : null;
    },
  },
  {
    id: 'IL13',
    reason: { en: 'History of cancer, or a finding that asks for an urgent medical opinion first.' },
    override: { en: 'Oncology or general practitioner, in writing.' },
    applies: ({ flags, evaluation }) => {
      const referFirst = evaluation.urgency.rules.some(
        ({ tier, concern }) => tier === 'urgent' && concern !== 'motor_deficit',
      );
      if (referFirst) return { lock: 'refer_first' };
      return flags.has('CANCER_HX')
        ? {
            precaution: {
              en: 'Ask at each visit: new, worse or night pain, weight loss. No thrust techniques.',
            },
          }
        : null;
    },
  },
  {
    id: 'IL19',
    reason: { en: 'Under 18: no generated plan, use the paediatric pathway.' },
    override: { en: 'Nobody.' },
    applies: ({ flags }) => (flags.has('AGE_LT18') ? { lock: 'under_age' } : null),
  },
];
