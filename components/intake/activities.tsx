'use client';
import { useTranslations } from 'next-intl';
import type { Bound } from '@/components/forms/bound';
import { boundRows } from '@/components/forms/bound-rows';
import { errorIdOf, FieldError } from '@/components/forms/field-row';
import { useBind } from '@/components/forms/form-context';
import { NumberInput } from '@/components/forms/number-field';
import { RowList } from '@/components/forms/row-list';
import type { Intake } from '@/domain/intake/schema';

type ActivityList = NonNullable<NonNullable<Intake['goals']>['activities']>;

/** Patient-specific activities, each scored 0–10 (patient-specific functional scale; Stratford 1995, recalled). */
export function Activities({ bound }: { bound: Bound<ActivityList> }) {
  const t = useTranslations('assessment');
  const { label, error } = useBind()(bound);
  const { rows, change, add, remove } = boundRows(bound);
  return (
    <>
      <RowList
        field={bound.field}
        label={label}
        rows={rows}
        max={5}
        addLabel={t('story.activityAdd')}
        removeLabel={(index) => t('remove', { what: t('story.activity', { number: index + 1 }) })}
        onAdd={() => add({ activity: '' })}
        onRemove={remove}
      >
        {(row, index) => (
          <>
            <input
              type="text"
              dir="auto"
              aria-label={t('story.activity', { number: index + 1 })}
              value={row.activity}
              onChange={(event) => change(index, { activity: event.target.value })}
              className="min-h-7 min-w-[min(10rem,100%)] grow rounded-md border border-line-2 bg-card px-2 py-0.5"
            />
            <NumberInput
              label={t('story.activityScore', { number: index + 1 })}
              unit="/ 10"
              width="w-12"
              value={row.score ?? null}
              onChange={(score) => change(index, { score })}
              describedBy={error ? errorIdOf(bound.field) : undefined}
            />
          </>
        )}
      </RowList>
      <FieldError id={errorIdOf(bound.field)} error={error} />
    </>
  );
}
