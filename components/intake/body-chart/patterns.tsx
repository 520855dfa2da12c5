import { SYMPTOM_KINDS, type SymptomKind } from '@/domain/body-chart/chart';
import styles from './body-chart.module.css';

/** The id of a pattern in this chart: a page may hold several. */
export const patternId = (chart: string, kind: SymptomKind) => `${chart}-${kind}`;

const DRAWN: Record<SymptomKind, React.ReactNode> = {
  pain: <path d="M-1 5L5 -1M3 9L9 3" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  numbness: (
    <>
      <circle cx="2" cy="2" r="1.35" fill="currentColor" />
      <circle cx="6" cy="6" r="1.35" fill="currentColor" />
    </>
  ),
  tingling: (
    <path d="M0 3L2 1L4 3L6 1L8 3M0 7L2 5L4 7L6 5L8 7" fill="none" stroke="currentColor" strokeWidth="1.1" />
  ),
};

/** Slanting lines for pain, dots for numbness, a zigzag for tingling: told apart without colour, also where they overlap. */
export function Patterns({ chart }: { chart: string }) {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {SYMPTOM_KINDS.map((kind) => (
          <pattern
            key={kind}
            id={patternId(chart, kind)}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            className={styles[kind]}
          >
            {DRAWN[kind]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A small sample of a pattern, for legend and list. */
export function Swatch({ chart, kind }: { chart: string; kind: SymptomKind }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 16"
      className={`h-4 w-6 shrink-0 ${styles.swatch} ${styles[kind]}`}
    >
      <rect x="0.7" y="0.7" width="22.6" height="14.6" rx="3" className={styles.tint} />
      <rect
        x="0.7"
        y="0.7"
        width="22.6"
        height="14.6"
        rx="3"
        fill={`url(#${patternId(chart, kind)})`}
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </svg>
  );
}
