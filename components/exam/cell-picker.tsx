'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { GRADES_OF, gridKey, isRefused } from './grid-keys';
import { type Cell, isAbnormal } from './grid-model';

/**
 * The grades of one cell as large buttons, under the cell that was pressed: for touch and mouse. A native popover closes itself on
 * Escape or a press outside; the cell's keys work in here as well.
 */
export function CellPicker({
  cell,
  anchor,
  name,
  value,
  wordOf,
  onPick,
  onRefused,
  onClose,
}: {
  cell: Cell;
  anchor: HTMLElement;
  name: string;
  value: string | null;
  wordOf: (grade: string | null) => string;
  onPick: (value: string | null) => void;
  /** A grade was typed that the cell cannot hold. */
  onRefused: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('assessment.grid');
  const ref = useRef<HTMLDivElement>(null);
  const grades: (string | null)[] = [...GRADES_OF[cell.kind], null];

  useEffect(() => {
    const popover = ref.current;
    if (!popover) return;
    popover.showPopover();
    const place = anchor.getBoundingClientRect();
    const width = popover.offsetWidth;
    const below = place.bottom + 4 + popover.offsetHeight < window.innerHeight;
    popover.style.left = `${Math.max(8, Math.min(place.left - width / 2 + place.width / 2, window.innerWidth - width - 8))}px`;
    popover.style.top = `${below ? place.bottom + 4 : place.top - popover.offsetHeight - 4}px`;
    (popover.querySelector<HTMLElement>('[aria-pressed="true"]') ?? popover.querySelector('button'))?.focus();
  }, [anchor]);

  return (
    <div
      ref={ref}
      popover="auto"
      role="dialog"
      aria-label={t('pick', { what: name, side: t(cell.side) })}
      onToggle={(event) => event.newState === 'closed' && onClose()}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const buttons = [...(ref.current?.querySelectorAll('button') ?? [])];
        const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
        if (event.key === 'ArrowRight' || event.key === 'ArrowDown') {
          event.preventDefault();
          buttons[(at + 1) % buttons.length]?.focus();
        } else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') {
          event.preventDefault();
          buttons[(at - 1 + buttons.length) % buttons.length]?.focus();
        } else {
          if (isRefused(cell.kind, event.key)) onRefused();
          const action = gridKey(cell.kind, event.key, value);
          if (action?.kind !== 'set') return;
          event.preventDefault();
          onPick(action.value);
        }
      }}
      className="fixed inset-auto m-0 max-w-[min(92vw,340px)] rounded-lg border border-line-2 bg-card p-2 text-ink shadow-lg"
    >
      <p className="px-1 pb-1.5 text-xs font-semibold text-ink-2" aria-hidden="true">
        {t('pick', { what: name, side: t(cell.side) })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {grades.map((grade) => (
          <button
            key={grade ?? 'clear'}
            type="button"
            aria-pressed={grade === value}
            onClick={() => onPick(grade)}
            className={classNames(
              'min-h-10 min-w-11 grow rounded-md border px-2.5',
              grade === value
                ? 'border-accent bg-accent font-semibold text-on-accent'
                : isAbnormal(cell.kind, grade)
                  ? 'border-watch-line bg-watch-soft text-watch'
                  : grade === null
                    ? 'border-dashed border-line-2 text-ink-2'
                    : 'border-line-2 hover:bg-sunk',
            )}
          >
            {cell.kind === 'strength' && grade !== null && /^\d/.test(grade) ? grade : wordOf(grade)}
          </button>
        ))}
      </div>
    </div>
  );
}
