'use client';
import { useCallback, useMemo, useState } from 'react';
import type { FormContextValue, NotKept } from './form-context';
import { sameItem } from './same-props';

/** What stands in the fields of a form and cannot be kept. */
export function useNotKept(): Pick<FormContextValue, 'notKept' | 'onNotKept'> {
  const [notKept, setNotKept] = useState<Record<string, NotKept>>({});
  const onNotKept = useCallback(
    (field: string, entry: NotKept | null) => setNotKept((before) => withEntry(before, field, entry)),
    [],
  );
  return useMemo(() => ({ notKept, onNotKept }), [notKept, onNotKept]);
}

/** The same object where nothing changes: the form is not drawn again for it. */
export function withEntry(
  before: Record<string, NotKept>,
  field: string,
  entry: NotKept | null,
): Record<string, NotKept> {
  if (entry === null) {
    const { [field]: gone, ...rest } = before;
    return gone ? rest : before;
  }
  return sameItem(before[field], entry) ? before : { ...before, [field]: entry };
}
