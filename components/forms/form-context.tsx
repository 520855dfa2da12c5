'use client';
import { createContext, useContext } from 'react';
import { type Bound, putterOf } from './bound';
import { useFieldMessage } from './use-field-message';

/** Something that stands in a field and cannot be kept: as typed, and why. The record holds what stood there before. */
export type NotKept = { typed: string; problem: string };

/** What every control of a form shares: the messages at its fields and the words of its labels. */
export type FormContextValue = {
  /** Field path → message key. */
  problems: Record<string, string>;
  labelOf: (field: string) => string;
  /** Today at the clinic, `YYYY-MM-DD`: no date of a history lies after it. */
  today: string;
  /** By field path. It outlives the section it was typed in, so that what is left behind is still said, and found on coming back. */
  notKept: Record<string, NotKept>;
  onNotKept: (field: string, entry: NotKept | null) => void;
};

const FormContext = createContext<FormContextValue>({
  problems: {},
  labelOf: (field) => field,
  today: '',
  notKept: {},
  onNotKept: () => undefined,
});
export const FormProvider = FormContext.Provider;
export const useFormContext = () => useContext(FormContext);

/** The properties of a control that shows one bound place. */
export type ControlProps<Value> = {
  field: string;
  label: string;
  value: Value | null;
  /** `inside` names the one item of a group that was answered. */
  onChange: (value: Value | null, inside?: string) => void;
  error: string | null;
};

/** Turns a bound place into the properties of its control: label, value, change, message. */
export function useBind(): <Value>(bound: Bound<Value>, label?: string) => ControlProps<Value> {
  const { problems, labelOf } = useFormContext();
  const message = useFieldMessage();
  return (bound, label) => {
    const key =
      problems[bound.field] ??
      Object.entries(problems).find(([field]) => field.startsWith(`${bound.field}.`))?.[1];
    return {
      field: bound.field,
      label: label ?? labelOf(bound.field),
      value: bound.value ?? null,
      onChange: putterOf(bound),
      error: message(key),
    };
  };
}
