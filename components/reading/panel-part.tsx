import { type ReactNode, useId } from 'react';
import { classNames } from '@/components/ui/class-names';

/** One titled part of the reading, with a hairline below. What is not in view is not laid out at every key. */
export function PanelPart({
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
    <section
      aria-labelledby={id}
      className={classNames(
        'border-b border-line px-4 py-3 [contain-intrinsic-size:auto_160px] [content-visibility:auto]',
        className,
      )}
    >
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id={id} className="text-base font-semibold">
          {title}
        </h3>
        {aside ? <span className="text-xs text-ink-2">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
