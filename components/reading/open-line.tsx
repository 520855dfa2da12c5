import type { ReactNode } from 'react';
import { Opening } from '@/components/ui/opening';

/** One line that opens what it rests on. */
export function OpenLine({
  name,
  value,
  children,
}: {
  name: ReactNode;
  /** What stands at its end; nothing for a sentence. */
  value?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Opening
      look="flex min-h-6 list-none items-baseline justify-between gap-2 rounded-sm py-0.5 text-sm hover:bg-sunk"
      summary={
        <>
          <span>{name}</span>
          {value ? <span className="text-right text-xs text-ink-2">{value}</span> : null}
        </>
      }
    >
      {() => <div className="mb-1 ml-3 border-l-2 border-line pl-2 text-xs text-ink-2">{children}</div>}
    </Opening>
  );
}
