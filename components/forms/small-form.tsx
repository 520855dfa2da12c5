'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Problem } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { Locked } from './locked';
import { ProblemNotice } from './problem-notice';
import { useFieldMessage } from './use-field-message';

export type SmallFormProps = {
  /** What sending does, above the fields. */
  lead?: ReactNode;
  /** Field → message key of what has to be there before it is sent; said once somebody has tried to send. */
  missing?: Record<string, string | undefined>;
  problem: Problem | null;
  /** What to say instead of the usual words when somebody else was faster. */
  conflict?: ReactNode;
  busy: boolean;
  /** Whether there is nothing to send yet. */
  unchanged?: boolean;
  send: string;
  tone?: 'primary' | 'danger';
  onSend: () => void;
  /** The fields; `errorOf` gives the sentence that belongs at one of them. */
  children?: (errorOf: (field: string) => string | null) => ReactNode;
};

/**
 * A few fields with one way out and one way on. What is wrong stands at its field, and what belongs to none of them at the top; the
 * focus goes to the first field that is refused.
 */
export function SmallForm({
  lead,
  missing = {},
  problem,
  conflict,
  busy,
  unchanged = false,
  send,
  tone = 'primary',
  onSend,
  cancel,
  children,
}: SmallFormProps & { cancel: ReactNode }) {
  const message = useFieldMessage();
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const absent = Object.values(missing).some(Boolean);
  const shown = new Set<string>();
  const fields = children?.((field) => {
    shown.add(field);
    return message((tries > 0 ? missing[field] : undefined) ?? problem?.fields[field]);
  });
  const refused = Object.keys(problem?.fields ?? {});
  const atFields = problem?.kind === 'fields' && refused.some((field) => shown.has(field));
  useEffect(() => {
    if (tries > 0 || atFields) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, atFields]);
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (!absent) onSend();
      }}
    >
      {lead ? <p className="wrap-anywhere whitespace-pre-wrap">{lead}</p> : null}
      {problem?.kind === 'conflict' && conflict ? conflict : null}
      {atFields || (problem?.kind === 'conflict' && conflict) ? null : <ProblemNotice problem={problem} />}
      <Locked while={busy} className="flex flex-col gap-4 empty:hidden">
        {fields}
      </Locked>
      <div className="flex flex-wrap justify-end gap-2">
        {cancel}
        <Button type="submit" tone={tone} busy={busy} disabled={unchanged}>
          {send}
        </Button>
      </div>
    </form>
  );
}
