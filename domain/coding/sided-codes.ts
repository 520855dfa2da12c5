import type { Side } from '../vocabulary/side';
import { CODE_SOURCE, type CodeSuggestion } from './code-suggestion';

export type CodedSide = Side | 'both' | null;

/** Last characters of a family's codes; null where the family has no such code (two codes then stand for both sides). */
type Digits = { left: string; right: string; both: string | null; unknown: string | null };

export const USUAL: Digits = { right: '1', left: '2', both: '3', unknown: '0' };
const NO_BOTH: Digits = { right: '1', left: '2', both: null, unknown: '0' };
const NINE_UNKNOWN: Digits = { right: '1', left: '2', both: null, unknown: '9' };

/** Families with a side, and what their last character says. */
export const FAMILIES = {
  'M54.3': { title: 'Sciatica', digits: NO_BOTH },
  'M54.4': { title: 'Low back pain with sciatica', digits: NO_BOTH },
  'G57.0': { title: 'Lesion of the sciatic nerve (deep gluteal)', digits: USUAL },
  'G57.1': { title: 'Meralgia paraesthetica', digits: USUAL },
  'G57.2': { title: 'Lesion of the femoral nerve', digits: USUAL },
  'G57.3': { title: 'Lesion of the lateral popliteal (common peroneal) nerve', digits: USUAL },
  'G57.4': { title: 'Lesion of the medial popliteal (tibial) nerve', digits: USUAL },
  'G57.5': { title: 'Tarsal tunnel syndrome', digits: USUAL },
  'M21.37': { title: 'Foot drop', digits: { ...NINE_UNKNOWN } },
  'M25.55': { title: 'Pain in the hip', digits: NINE_UNKNOWN },
  'M16.1': {
    title: 'Primary osteoarthritis of the hip',
    digits: { right: '1', left: '2', both: null, unknown: '0' },
  },
  'M79.60': { title: 'Pain in the leg', digits: { right: '4', left: '5', both: null, unknown: '6' } },
  'I70.21': { title: 'Arterial disease of the leg with claudication', digits: { ...USUAL, unknown: '9' } },
  'I82.40': { title: 'Deep vein thrombosis of the leg, acute', digits: { ...USUAL, unknown: '9' } },
} as const satisfies Record<string, { title: string; digits: Digits }>;
export type SidedFamily = keyof typeof FAMILIES;

/** The code or codes of a family for a side: two codes where a family has none for both sides. */
export function sided(family: SidedFamily, side: CodedSide, why: string): CodeSuggestion[] {
  const { title, digits } = FAMILIES[family];
  const make = (digit: string, of: CodedSide): CodeSuggestion => ({
    code: `${family}${digit}`,
    title,
    side: of,
    why,
    status: 'suggested',
    source: CODE_SOURCE,
    grade: 'recalled',
  });
  if (side === 'both')
    return digits.both === null
      ? [make(digits.right, 'right'), make(digits.left, 'left')]
      : [make(digits.both, 'both')];
  if (side === null) return digits.unknown === null ? [] : [make(digits.unknown, null)];
  return [make(digits[side], side)];
}

/** A code without a side. */
export const plain = (code: string, title: string, why: string): CodeSuggestion => ({
  code,
  title,
  side: null,
  why,
  status: 'suggested',
  source: CODE_SOURCE,
  grade: 'recalled',
});
