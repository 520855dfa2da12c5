'use client';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Finding, FindingMap } from '@/domain/vocabulary/finding';
import { errorIdOf, FieldError } from './field-row';
import { findingKey, nextFinding } from './finding-keys';
import type { ControlProps } from './form-context';
import { LastTime } from './last-time';
import { sameProps } from './same-props';

const LOOK: Record<Finding, { box: string; mark: string }> = {
  present: { box: 'border-accent bg-accent text-on-accent font-semibold', mark: '✓' },
  absent: { box: 'border-line-2 bg-sunk text-ink-2', mark: '✕' },
  unable: { box: 'border-watch-line bg-watch-soft text-watch', mark: '?' },
  not_tested: { box: 'border-dashed border-line-2 bg-card text-ink hover:bg-sunk', mark: '' },
};

function Chips<Key extends string>({
  field,
  label,
  hint,
  value,
  onChange,
  error,
  items,
  othersNo = true,
  sum,
  hideLabel = false,
}: ControlProps<FindingMap<Key>> & {
  items: readonly { key: Key; label: string }[];
  hint?: ReactNode;
  othersNo?: boolean;
  /** The item that sums the others up ("normal"): "Others: No" is the opposite of denying it, and leaves it alone. */
  sum?: Key;
  hideLabel?: boolean;
}) {
  const t = useTranslations('common.chips');
  const words = useTranslations('common.finding');
  const labelId = useId();
  const group = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [said, setSaid] = useState('');
  const singles = items.filter(({ key }) => key !== sum);
  const open = singles.filter(({ key }) => (value?.[key] ?? 'not_tested') === 'not_tested');

  const setMany = (keys: readonly Key[], finding: Finding | undefined) => {
    const next: FindingMap<Key> = { ...value };
    for (const key of keys) {
      if (finding === undefined) delete next[key];
      else next[key] = finding;
    }
    onChange(Object.keys(next).length === 0 ? null : next, keys.length === 1 ? keys[0] : undefined);
  };
  const moveTo = (index: number) => {
    const target = (index + items.length) % items.length;
    setCurrent(target);
    group.current?.querySelectorAll<HTMLButtonElement>('button[data-chip]')[target]?.focus();
  };

  return (
    <div data-field={field} className="scroll-my-24 py-1.5">
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3">
        <span id={labelId} className={hideLabel ? 'sr-only' : 'font-semibold'}>
          {label}
        </span>
        {hint ? <span className="text-xs text-ink-2">{hint}</span> : null}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would not take the roving focus and its hint */}
      <div
        ref={group}
        role="group"
        aria-labelledby={labelId}
        aria-describedby={error ? errorIdOf(field) : undefined}
        className="flex flex-wrap gap-1.5"
      >
        {items.map(({ key, label: itemLabel }, index) => {
          const finding = value?.[key] ?? 'not_tested';
          const look = LOOK[finding];
          return (
            <button
              key={key}
              type="button"
              data-chip
              data-field={`${field}.${key}`}
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={() => setMany([key], nextFinding(finding))}
              onKeyDown={(event) => {
                if (event.ctrlKey || event.metaKey || event.altKey) return;
                const action = findingKey(event.key);
                if (!action) return;
                event.preventDefault();
                if (action.kind === 'move') moveTo(index + action.by);
                else setMany([key], action.value);
              }}
              className={classNames(
                'inline-flex min-h-6.5 items-center gap-1 rounded-full border px-2.5 py-0.5 text-sm',
                look.box,
              )}
            >
              {look.mark ? <span aria-hidden="true">{look.mark}</span> : null}
              <span className={finding === 'absent' ? 'line-through decoration-ink-3' : undefined}>
                {itemLabel}
              </span>
              <span className="sr-only">: {words(finding)}</span>
            </button>
          );
        })}
        {othersNo && open.length > 0 && open.length < singles.length ? (
          <button
            type="button"
            className="min-h-6.5 rounded-md px-1.5 text-sm font-semibold text-accent hover:bg-accent-soft"
            onClick={() => {
              setMany(
                open.map(({ key }) => key),
                'absent',
              );
              setSaid(t('othersSet', { count: open.length }));
              // This button goes; the focus stays in the group.
              moveTo(current);
            }}
          >
            {t('othersNo', { count: open.length })}
          </button>
        ) : null}
      </div>
      <p role="status" className="text-xs text-ink-2">
        {said}
      </p>
      <LastTime field={field} />
      <FieldError id={errorIdOf(field)} error={error} />
    </div>
  );
}

/**
 * Many yes/no items as chips: press for yes, again for no, again for not asked; or y, n, u, x. One Tab stop, arrows
 * move. Marks and borders tell the states apart without colour. "Others: No" says how many it set.
 */
export const FindingChips = memo(Chips, sameProps) as typeof Chips;
