'use client';
import { useTranslations } from 'next-intl';
import type { Bound } from '@/components/forms/bound';
import { boundRows } from '@/components/forms/bound-rows';
import { useReading, useVisit } from '@/components/forms/draft-context';
import { FieldError } from '@/components/forms/field-row';
import { useBind } from '@/components/forms/form-context';
import { RowList } from '@/components/forms/row-list';
import { useWords } from '@/components/words/use-words';
import type { ImagingFindingEntry } from '@/domain/imaging/schema';
import { FindingRow } from './finding-row';

/** The findings of the report, one row each. A new row repeats the level above it, since reports go level by level. */
export function FindingsList({ bound }: { bound: Bound<ImagingFindingEntry[]> }) {
  const t = useTranslations('assessment');
  const words = useWords();
  const { person } = useVisit();
  const evaluation = useReading();
  const { label, error } = useBind()(bound);
  const { rows, change, add, remove } = boundRows(bound);
  return (
    <>
      <RowList
        field={bound.field}
        label={label}
        rows={rows}
        max={60}
        empty={bound.value === undefined ? t('mri.none') : t('mri.noneSaid')}
        addLabel={t('mri.add')}
        removeLabel={(index) => {
          const row = rows[index];
          return t('remove', {
            what: row
              ? `${words.imaging[row.finding]}, ${words.level[row.level]}`
              : t('mri.finding', { number: index + 1 }),
          });
        }}
        onAdd={() => add({ level: 'unknown', finding: 'other' })}
        onRemove={remove}
      >
        {(entry, index) => (
          <FindingRow
            number={index + 1}
            entry={entry}
            ageYears={person.ageYears}
            // The reading may lag a row behind while it is computed: a row without its line shows none.
            fit={evaluation?.concordance.findings[index]}
            onChange={(changes) => change(index, changes)}
          />
        )}
      </RowList>
      <FieldError error={error} />
    </>
  );
}
