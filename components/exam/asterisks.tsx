'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Bound } from '@/components/forms/bound';
import { boundRows } from '@/components/forms/bound-rows';
import { FieldError } from '@/components/forms/field-row';
import { useBind } from '@/components/forms/form-context';
import { RowList } from '@/components/forms/row-list';
import { sameProps } from '@/components/forms/same-props';

function Signs({ bound }: { bound: Bound<string[]> }) {
  const t = useTranslations('assessment');
  const { label, error } = useBind()(bound);
  const { rows, set, add, remove } = boundRows(bound);
  return (
    <>
      <RowList
        field={bound.field}
        label={label}
        rows={rows}
        max={5}
        addLabel={t('movement.asteriskAdd')}
        removeLabel={(index) => t('remove', { what: t('movement.asterisk', { number: index + 1 }) })}
        onAdd={() => add('')}
        onRemove={remove}
      >
        {(sign, index) => (
          <input
            type="text"
            dir="auto"
            aria-label={t('movement.asterisk', { number: index + 1 })}
            value={sign}
            onChange={(event) => set(index, event.target.value)}
            className="min-h-7 min-w-[min(10rem,100%)] grow rounded-md border border-line-2 bg-card px-2 py-0.5"
          />
        )}
      </RowList>
      <FieldError error={error} />
    </>
  );
}

/** The signs to measure again at each visit, in the therapist's own words. */
export const Asterisks = memo(Signs, sameProps);
