'use client';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode, useState } from 'react';
import type { Finding } from '@/domain/vocabulary/finding';
import type { Side } from '@/domain/vocabulary/side';
import { type Bound, part } from './bound';
import { errorIdOf, FieldRow } from './field-row';
import { FindingField } from './finding-field';
import { useBind } from './form-context';
import { NumberInput } from './number-field';
import { sameProps } from './same-props';

/** Right before left, as the examiner sees the patient. */
export const SIDES_IN_ORDER: readonly Side[] = ['right', 'left'];
const AS_A_TEST = { present: '+', absent: '−' };
type Pair<Value> = { left?: Value | undefined; right?: Value | undefined };

function Numbers({ bound, unit, hint }: { bound: Bound<Pair<number>>; unit?: string; hint?: ReactNode }) {
  const t = useTranslations('common.sideLetter');
  const bind = useBind();
  const { field, label, error } = bind(bound);
  const [writing, setWriting] = useState<Side | null>(null);
  const sides = SIDES_IN_ORDER.map((side) => {
    const one = bind(part(bound, side));
    // A nought may be the beginning of "0.9": it is not refused before the field is left.
    const beginning = writing === side && one.value === 0;
    return { ...one, side, beginning, invalid: one.error !== null && !beginning };
  });
  const early = sides.some(({ beginning }) => beginning) && !sides.some(({ invalid }) => invalid);
  return (
    <FieldRow field={field} label={label} hint={hint} error={early ? null : error}>
      <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1.5">
        {sides.map(({ side, invalid, ...one }) => (
          <span key={side} data-field={one.field} className="inline-flex items-center gap-1.5">
            <span aria-hidden="true" className="text-xs font-semibold text-ink-2">
              {t(side)}
            </span>
            <NumberInput
              label={one.label}
              value={one.value}
              onChange={one.onChange}
              unit={unit}
              width="w-14"
              invalid={invalid}
              describedBy={invalid ? errorIdOf(field) : undefined}
              onWriting={(on) => setWriting(on ? side : null)}
            />
          </span>
        ))}
      </span>
    </FieldRow>
  );
}

/** One number for each side, side by side. */
export const SidedNumbers = memo(Numbers, sameProps);

function Findings({ bound, hint }: { bound: Bound<Pair<Finding>>; hint?: ReactNode }) {
  const bind = useBind();
  return (
    <div data-field={bound.field}>
      {SIDES_IN_ORDER.map((side, index) => (
        <FindingField
          key={side}
          {...bind(part(bound, side))}
          hint={index === 0 ? hint : undefined}
          words={AS_A_TEST}
        />
      ))}
    </div>
  );
}

/** One finding for each side, one line each, with the words + and − of a test. */
export const SidedFindings = memo(Findings, sameProps);
