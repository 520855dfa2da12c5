'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { TextArea, TextField } from '@/components/ui/field';
import type { ControlProps } from './form-context';
import { LastTime } from './last-time';
import { pasteAsText } from './paste-as-text';
import { sameProps } from './same-props';

function Row({
  field,
  label,
  hint,
  value,
  onChange,
  error,
  maxLength,
  rows,
  placeholder,
}: ControlProps<string> & { maxLength: number; rows?: number; hint?: string; placeholder?: string }) {
  const t = useTranslations('common.field');
  const length = value?.length ?? 0;
  // The browser would cut a paste off at the limit without a word: it stands here whole, and is said to be too long.
  const tooLong = length > maxLength ? t('text_too_long_by', { length, most: maxLength }) : null;
  const shared = {
    label,
    hint,
    error: tooLong ?? error,
    placeholder,
    value: value ?? '',
    onPaste: pasteAsText,
  };
  return (
    <div data-field={field} className="scroll-my-24 py-1.5">
      {rows ? (
        <TextArea {...shared} rows={rows} onChange={(event) => onChange(event.target.value || null)} />
      ) : (
        <TextField {...shared} onChange={(event) => onChange(event.target.value || null)} />
      )}
      <LastTime field={field} />
    </div>
  );
}

/** Free text of the record, as long as it may be: what is longer is refused at the field, and nothing of it is cut off. */
export const TextRow = memo(Row, sameProps);
