'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { ANSWERED_ITEMS } from '@/domain/questionnaires/answer-schema';
import type { ShownQuestionnaire } from '@/domain/questionnaires/shown';
import { type Answers, answeredRange, rangeProblem } from './answers';

function NumberField({
  field,
  label,
  hint,
  value,
  onChange,
  error,
}: {
  field: string;
  label: string;
  hint: string;
  value: unknown;
  onChange: (value: number | null) => void;
  error: string | null;
}) {
  const [typed, setTyped] = useState(typeof value === 'number' ? String(value) : '');
  return (
    <div data-field={field}>
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
          // What is no number is not a number of any range: it stays on screen and is refused, and is never sent as no answer.
          onChange(text === '' ? null : Number(text));
        }}
      />
    </div>
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
  const say = useFieldMessage();
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
      {totals.map(({ id, name, ...range }) => (
        <NumberField
          key={id}
          field={id}
          label={name}
          hint={t('range', { least: range.least, most: range.most })}
          value={answers[id]}
          onChange={(value) => onChange(id, value)}
          error={say(rangeProblem(answers[id], range) ?? undefined) ?? errorOf(id)}
        />
      ))}
      <NumberField
        field={ANSWERED_ITEMS}
        label={t('answered')}
        hint={t('answeredHint', { most: itemCount })}
        value={answers[ANSWERED_ITEMS]}
        onChange={(value) => onChange(ANSWERED_ITEMS, value)}
        error={
          say(rangeProblem(answers[ANSWERED_ITEMS], answeredRange(questionnaire)) ?? undefined) ??
          errorOf(ANSWERED_ITEMS)
        }
      />
    </>
  );
}
