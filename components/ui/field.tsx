'use client';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';
import { classNames } from './class-names';

const BOX = 'w-full rounded-md border bg-card px-3 py-1.5 text-ink placeholder:text-ink-3 disabled:bg-sunk';
const boxLook = (error?: string | null, touch = false) =>
  classNames(BOX, error ? 'border-danger' : 'border-line-2', touch && 'min-h-12 text-[16px]');

/** Kinds of input that hold words of a person: they run in the direction of their script. */
const WRITTEN = new Set(['text', 'search']);

type FieldProps = {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  hideLabel?: boolean | undefined;
  touch?: boolean | undefined;
  className?: string | undefined;
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

/** What the frame and the control of a field need, from what every field is given. */
function useField({ label, hint, error, hideLabel = false, touch = false, className }: FieldProps) {
  const id = useId();
  return {
    frame: { id, label, hint, error, hideLabel, className },
    control: {
      id,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': describedBy(id, hint, error),
      className: boxLook(error, touch),
    },
  };
}

export function TextField({
  label,
  hint,
  error,
  hideLabel,
  touch,
  className,
  ...input
}: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'id'>) {
  const { frame, control } = useField({ label, hint, error, hideLabel, touch, className });
  return (
    <FieldFrame {...frame}>
      <input {...(WRITTEN.has(input.type ?? 'text') ? { dir: 'auto' } : {})} {...input} {...control} />
    </FieldFrame>
  );
}

export function TextArea({
  label,
  hint,
  error,
  hideLabel,
  touch,
  className,
  ...area
}: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'id'>) {
  const { frame, control } = useField({ label, hint, error, hideLabel, touch, className });
  return (
    <FieldFrame {...frame}>
      <textarea dir="auto" rows={3} {...area} {...control} />
    </FieldFrame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  hideLabel,
  touch,
  className,
  children,
  ...select
}: FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'id'>) {
  const { frame, control } = useField({ label, hint, error, hideLabel, touch, className });
  return (
    <FieldFrame {...frame}>
      <select {...select} {...control}>
        {children}
      </select>
    </FieldFrame>
  );
}
