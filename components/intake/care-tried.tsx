'use client';
import { useTranslations } from 'next-intl';
import type { Bound } from '@/components/forms/bound';
import { boundRows } from '@/components/forms/bound-rows';
import { errorIdOf, FieldError } from '@/components/forms/field-row';
import { useBind } from '@/components/forms/form-context';
import { NumberInput } from '@/components/forms/number-field';
import { RowList } from '@/components/forms/row-list';
import { useWords } from '@/components/words/use-words';
import { CARE_EFFECTS, CARE_KINDS } from '@/domain/intake/items';
import type { Intake } from '@/domain/intake/schema';

type Care = NonNullable<NonNullable<Intake['episode']>['careTried']>;
const BOX = 'min-h-7 rounded-md border border-line-2 bg-card px-2 py-0.5 text-sm';

/** Care tried so far: what, how long, with what effect. */
export function CareTried({ bound }: { bound: Bound<Care> }) {
  const t = useTranslations('assessment');
  const words = useWords();
  const { label, error } = useBind()(bound);
  const { rows, change, add, remove } = boundRows(bound);
  return (
    <>
      <RowList
        field={bound.field}
        label={label}
        rows={rows}
        max={30}
        empty={t('story.careEmpty')}
        addLabel={t('story.careAdd')}
        removeLabel={(index) => t('remove', { what: words.care[rows[index]?.what ?? 'rest'] })}
        onAdd={() => add({ what: 'physiotherapy' })}
        onRemove={remove}
      >
        {(row, index) => {
          const name = t('story.careRow', { number: index + 1 });
          return (
            <>
              <select
                aria-label={name}
                className={BOX}
                value={row.what}
                onChange={(event) => {
                  const what = CARE_KINDS.find((kind) => kind === event.target.value);
                  if (what) change(index, { what });
                }}
              >
                {CARE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {words.care[kind]}
                  </option>
                ))}
              </select>
              <NumberInput
                label={name}
                unit={t('story.weeks')}
                width="w-14"
                value={row.weeks ?? null}
                onChange={(weeks) => change(index, { weeks })}
                describedBy={error ? errorIdOf(bound.field) : undefined}
              />
              <select
                aria-label={`${name}: ${t('story.effect')}`}
                className={BOX}
                value={row.effect ?? ''}
                onChange={(event) =>
                  change(index, {
                    effect: CARE_EFFECTS.find((effect) => effect === event.target.value) ?? null,
                  })
                }
              >
                <option value="">{t('story.effectUnknown')}</option>
                {CARE_EFFECTS.map((effect) => (
                  <option key={effect} value={effect}>
                    {words.careEffect[effect]}
                  </option>
                ))}
              </select>
            </>
          );
        }}
      </RowList>
      <FieldError id={errorIdOf(bound.field)} error={error} />
    </>
  );
}
