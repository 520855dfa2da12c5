import type { ReactNode } from 'react';

/** Starting positions a figure can be drawn in. */
export type Posture =
  | 'supine'
  | 'prone'
  | 'side_lying'
  | 'sitting'
  | 'standing'
  | 'walking'
  | 'hands_knees'
  | 'kneeling'
  | 'cycling';

const GROUND = <path d="M4 64h88" strokeWidth="2" className="opacity-40" />;

/** One hand, one line width: head, trunk, arms, legs on a 96 × 70 sheet. */
const DRAWINGS: Record<Posture, ReactNode> = {
  supine: (
    <>
      <circle cx="14" cy="55" r="6" />
      <path d="M22 58h28M50 58l14-22 12 24M30 57l12 2" />
    </>
  ),
  prone: (
    <>
      <circle cx="14" cy="50" r="6" />
      <path d="M21 54c8 4 16 5 26 5h40M24 55l-4 7" />
    </>
  ),
  side_lying: (
    <>
      <circle cx="14" cy="52" r="6" />
      <path d="M21 55h30M51 55l16-10 8 14M51 57l14 5h14M30 55l8 7" />
    </>
  ),
  sitting: (
    <>
      <path d="M28 64V42h26v22" strokeWidth="2" className="opacity-40" />
      <circle cx="38" cy="10" r="6" />
      <path d="M38 18v22M38 40h20M58 40v22M38 24l12 12" />
    </>
  ),
  standing: (
    <>
      <circle cx="48" cy="10" r="6" />
      <path d="M48 18v22M48 40l-6 22M48 40l6 22M48 23l-9 14M48 23l9 14" />
    </>
  ),
  walking: (
    <>
      <circle cx="46" cy="10" r="6" />
      <path d="M46 18v22M46 40l-12 22M46 40l14 22M46 24l-12 10M46 24l14 8" />
    </>
  ),
  hands_knees: (
    <>
      <circle cx="16" cy="32" r="6" />
      <path d="M23 36h40M24 37v25M62 37l2 24M64 61h16" />
    </>
  ),
  kneeling: (
    <>
      <circle cx="50" cy="12" r="6" />
      <path d="M50 20v20M50 40l-2 21M48 61H30M50 40h16v21M50 25l10 10" />
    </>
  ),
  cycling: (
    <>
      <circle cx="26" cy="52" r="10" strokeWidth="2" className="opacity-40" />
      <circle cx="70" cy="52" r="10" strokeWidth="2" className="opacity-40" />
      <circle cx="58" cy="12" r="6" />
      <path d="M54 18L38 34M38 34l14 8-4 14M38 34l6 12M54 20l12 14" />
    </>
  ),
};

/** A line drawing of the starting position; it needs its words, so the caller gives them. */
export function ExerciseFigure({ posture, label }: { posture: Posture; label: string }) {
  return (
    <svg
      viewBox="0 0 96 70"
      role="img"
      aria-label={label}
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="h-auto w-full max-w-24 text-accent"
    >
      {GROUND}
      {DRAWINGS[posture]}
    </svg>
  );
}
