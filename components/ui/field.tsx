'use client';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';

const BOX = 'w-full rounded-md border bg-card px-3 py-1.5 text-ink placeholder:text-ink-3 disabled:bg-sunk';
const boxLook = (error?: string | null, touch = false) =>
  classNames(BOX, error ? 'border-danger' : 'border-line-2', touch && 'min-h-12 text-[16px]');

type FieldProps = {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  hideLabel?: boolean;
  touch?: boolean;
  className?: string;
};

function describedBy(id: string, hint?: string, error?: string | null) {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** Label, hint and error around one control; the error stands at the field and is read with it. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  hideLabel = false,
  className,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block font-semibold'}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1 text-ink-2">
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className="mt-1 flex gap-1 font-semibold text-danger">
          <span aria-hidden="true">▲</span> {error}
        </p>
      ) : null}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  hideLabel,
  touch = false,
  className,
  ...input
}: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'>) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, className }} hideLabel={hideLabel ?? false}>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={boxLook(error, touch)}
      />
    </FieldFrame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  touch = false,
  className,
  ...area
}: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id'>) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, className }} hideLabel={hideLabel ?? false}>
      <textarea
        rows={3}
        {...area}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={boxLook(error, touch)}
      />
    </FieldFrame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  touch = false,
  className,
  children,
  ...select
}: FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'>) {
  const id = useId();
  return (
    <FieldFrame {...{ id, label, hint, error, className }} hideLabel={hideLabel ?? false}>
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={boxLook(error, touch)}
      >
        {children}
      </select>
    </FieldFrame>
  );
}
