import type { ReactNode } from 'react';
import { classNames } from './class-names';

const TONES = {
  danger: 'border-danger-line bg-danger-soft text-danger-ink',
  watch: 'border-watch-line bg-watch-soft text-watch',
  good: 'border-good-line bg-good-soft text-good',
  plain: 'border-line bg-card text-ink',
};

/** A message on the page: what happened, what was kept, what to do. `live` announces it when it appears. */
export function Notice({
  tone = 'plain',
  title,
  children,
  live = false,
  className,
  actions,
}: {
  tone?: keyof typeof TONES;
  title: string;
  children?: ReactNode;
  live?: boolean;
  className?: string;
  actions?: ReactNode;
}) {
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames('rounded-lg border px-4 py-3', TONES[tone], className)}
    >
      <p className="font-semibold">{title}</p>
      {children ? <div className="mt-1 text-ink">{children}</div> : null}
      {actions ? <div className="no-print mt-3 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
