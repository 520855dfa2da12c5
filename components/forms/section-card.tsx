import { type ReactNode, useId } from 'react';
import { Card } from '@/components/ui/card';
import { classNames } from '@/components/ui/class-names';

/** One titled part of a form. */
export function SectionCard({
  title,
  aside,
  lead,
  children,
  className,
  flush = false,
}: {
  title: string;
  aside?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  className?: string;
  /** Content runs to the edges, as a table does. */
  flush?: boolean;
}) {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id} className={classNames('min-w-0', className)}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 px-3.5 pt-2.5">
        <h2 id={id}>{title}</h2>
        {aside ? <div className="text-xs text-ink-2">{aside}</div> : null}
      </div>
      {lead ? <div className="px-3.5 pt-0.5 text-sm text-ink-2">{lead}</div> : null}
      <div className={flush ? 'pt-1.5' : 'px-3.5 pt-1 pb-2.5'}>{children}</div>
    </Card>
  );
}
