'use client';
import { useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import { Segmented } from '@/components/ui/segmented';
import type { Finding } from '@/domain/vocabulary/finding';
import { errorIdOf, FieldRow } from './field-row';
import type { ControlProps } from './form-context';
import { sameProps } from './same-props';

/** The three answers; nothing chosen is "not asked". `alarm` marks a Yes that a therapist has to look at. */
export function FindingControl({
  label,
  value,
  onChange,
  words,
  alarm = words !== undefined,
  describedBy,
}: {
  label: string;
  value: Finding | null;
  onChange: (value: Finding | null) => void;
  words?: { present: string; absent: string } | undefined;
  alarm?: boolean | undefined;
  describedBy?: string | undefined;
}) {
  const t = useTranslations('common.finding');
  return (
    <Segmented
      label={label}
      hideLabel
      value={value === 'not_tested' ? null : value}
      onChange={onChange}
      describedBy={describedBy}
      options={[
        {
          value: 'present',
          label: words?.present ?? t('present'),
          key: words ? 'yp' : 'y',
          tone: alarm ? 'watch' : 'plain',
        },
        { value: 'absent', label: words?.absent ?? t('absent'), key: 'n' },
        { value: 'unable', label: t('unable'), key: 'u', tone: 'watch' },
      ]}
    />
  );
}

function FindingRow({
  field,
  label,
  hint,
  value,
  onChange,
  error,
  words,
  alarm,
  whenPresent,
}: ControlProps<Finding> & {
  hint?: ReactNode;
  words?: { present: string; absent: string };
  alarm?: boolean;
  whenPresent?: ReactNode;
}) {
  return (
    <FieldRow
      field={field}
      label={label}
      hint={hint}
      error={error}
      below={value === 'present' && whenPresent ? <div className="py-2">{whenPresent}</div> : null}
    >
      <FindingControl
        label={label}
        value={value}
        onChange={onChange}
        words={words}
        alarm={alarm}
        describedBy={error ? errorIdOf(field) : undefined}
      />
    </FieldRow>
  );
}

/** A yes/no item of the record as one line. `whenPresent` opens under it once the answer is Yes. */
export const FindingField = memo(FindingRow, sameProps);
