'use client';
import { type RefObject, useEffect, useState } from 'react';
import type { Problem } from '@/components/trpc/problem';
import type { PatientField } from './patient-draft';

type FieldErrors = Partial<Record<PatientField, string>>;

/**
 * What stands at the fields: what is missing before sending, else what the server refused. After a refusal the focus goes to
 * the first field that needs another look.
 */
export function useFieldErrors(form: RefObject<HTMLElement | null>, problem: Problem | null) {
  const [missing, setMissing] = useState<FieldErrors>({});
  const errors: FieldErrors = Object.keys(missing).length > 0 ? missing : (problem?.fields ?? {});
  const marked = Object.entries(errors).flat().join();
  useEffect(() => {
    if (marked) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, marked]);
  return { errors, setMissing };
}
