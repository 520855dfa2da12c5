'use client';
import { useMutation } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { SingleUseLink } from '@/components/forms/single-use-link';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { STAFF_ROLES, type StaffRole } from '@/domain/access/policy';

/** Name, e-mail and role; the new person chooses a password through the link. */
export function AddMember({ onClose }: { onClose: () => void }) {
  const t = useTranslations('admin.team');
  const common = useTranslations('common');
  const format = useFormatter();
  const message = useFieldMessage();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('therapist');
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const add = useMutation(
    useTRPC().team.add.mutationOptions({ onError: () => setIdempotencyKey(crypto.randomUUID()) }),
  );
  const problem = add.error ? problemOf(add.error) : null;
  if (add.data) {
    const until = format.dateTime(new Date(add.data.expiresAt), {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    return (
      <>
        <SingleUseLink
          link={add.data.link}
          title={t('linkTitle', { name })}
          text={t('linkText', { date: until })}
          words={{ copy: t('copy'), copied: t('copied') }}
        />
        <div className="mt-4 flex justify-end">
          <Button onClick={onClose}>{common('close')}</Button>
        </div>
      </>
    );
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ name, email, role, idempotencyKey });
      }}
    >
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      <TextField
        label={t('name')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={message(problem?.fields.name)}
      />
      <TextField
        label={t('email')}
        type="email"
        autoComplete="off"
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={message(problem?.fields.email)}
      />
      <SelectField
        label={t('role')}
        value={role}
        onChange={(event) =>
          setRole(STAFF_ROLES.find((known) => known === event.target.value) ?? 'therapist')
        }
      >
        {STAFF_ROLES.map((known) => (
          <option key={known} value={known}>
            {t(`roles.${known}`)}
          </option>
        ))}
      </SelectField>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={add.isPending}>
          {t('create')}
        </Button>
      </div>
    </form>
  );
}
