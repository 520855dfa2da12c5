'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useDates } from '@/components/words/use-dates';
import { differingFields, type OpenField, type PatientDraft } from './patient-draft';

/** What the record says now where it differs from the fields, and a way to take it over. */
export function EditConflict({
  mine,
  theirs,
  onTake,
}: {
  mine: PatientDraft;
  theirs: PatientDraft;
  onTake: () => void;
}) {
  const t = useTranslations('patients');
  const common = useTranslations('common');
  const { day } = useDates();
  const fields = differingFields(mine, theirs);
  const words = (field: OpenField) => {
    const value = theirs[field];
    if (!value) return t('edit.empty');
    if (field === 'birthDate') return day(value);
    if (field === 'sex' && theirs.sex) return common(`sexLong.${theirs.sex}`);
    return value;
  };
  return (
    <Notice
      tone="watch"
      live
      title={t('edit.conflictTitle')}
      actions={fields.length > 0 ? <Button onClick={onTake}>{t('edit.theirs')}</Button> : undefined}
    >
      {fields.length === 0 ? (
        <p>{t('edit.conflictSame')}</p>
      ) : (
        <>
          <p>{t('edit.conflictText')}</p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3">
            {fields.map((field) => (
              <div key={field} className="col-span-2 grid grid-cols-subgrid">
                <dt className="text-ink-2">{t(`field.${field}`)}</dt>
                <dd className="font-semibold wrap-anywhere">{words(field)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Notice>
  );
}
