import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Tone = 'danger' | 'watch' | 'good' | 'accent' | 'plain';

const TONES: Record<Tone, string> = {
  danger: 'text-danger-ink bg-danger-soft border-danger-line',
  watch: 'text-watch bg-watch-soft border-watch-line',
  good: 'text-good bg-good-soft border-good-line',
  accent: 'text-accent-ink bg-accent-soft border-accent-line',
  plain: 'text-ink bg-card border-line-2',
};

/** A short word of state. The tone adds to the words, it never replaces them. */
export function Chip({
  tone = 'plain',
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={classNames(
        'inline-flex max-w-full items-center gap-1.5 rounded-full border px-2.5 py-px text-xs leading-[18px] font-semibold',
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
