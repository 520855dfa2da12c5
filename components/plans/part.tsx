import { type ReactNode, useId } from 'react';
import { Card } from '@/components/ui/card';
import { classNames } from '@/components/ui/class-names';

/** One titled part of a plan. */
export function Part({
  title,
  aside,
  children,
  className,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id} className={classNames('px-4 py-3', className)}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={id}>{title}</h2>
        {aside ? <span className="text-xs text-ink-2">{aside}</span> : null}
      </div>
      {children}
    </Card>
  );
}
