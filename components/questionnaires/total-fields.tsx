'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { ANSWERED_ITEMS } from '@/domain/questionnaires/answer-schema';
import type { ShownQuestionnaire } from '@/domain/questionnaires/shown';
import type { Answers } from './answers';

function NumberField({
  label,
  hint,
  value,
  onChange,
  error,
}: {
  label: string;
  hint: string;
  value: unknown;
  onChange: (value: number | null) => void;
  error: string | null;
}) {
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '');
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="decimal"
      maxLength={8}
      className="max-w-[260px]"
      value={typed}
      error={error}
      onChange={(event) => {
        const text = event.target.value.replace(',', '.').replace(/[^\d.-]/g, '');
        setTyped(text);
        onChange(text === '' || Number.isNaN(Number(text)) ? null : Number(text));
      }}
    />
  );
}

/** The totals of an instrument whose wording is not ours to show: worked out on the owner's form. */
export function TotalFields({
  questionnaire,
  answers,
  onChange,
  errorOf,
}: {
  questionnaire: ShownQuestionnaire;
  answers: Answers;
  onChange: (key: string, value: number | null) => void;
  errorOf: (key: string) => string | null;
}) {
  const t = useTranslations('questionnaires');
  const { totals, itemCount, licence } = questionnaire;
  return (
    <>
      <Notice title={t('totalsTitle')}>
        <p>
          {licence.wording === 'never'
            ? t('totalsNever', { holder: licence.holder })
            : t('totalsText', { holder: licence.holder })}
        </p>
      </Notice>
      {totals.map(({ id, name, least, most }) => (
        <NumberField
          key={id}
          label={name}
          hint={t('range', { least, most })}
          value={answers[id]}
          onChange={(value) => onChange(id, value)}
          error={errorOf(id)}
        />
      ))}
      <NumberField
        label={t('answered')}
        hint={t('answeredHint', { most: itemCount })}
        value={answers[ANSWERED_ITEMS]}
        onChange={(value) => onChange(ANSWERED_ITEMS, value)}
        error={errorOf(ANSWERED_ITEMS)}
      />
    </>
  );
}
