'use client';
import { useMutation } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { SingleUseLink } from '@/components/forms/single-use-link';
import { useTRPC } from '@/components/trpc/client';
import { problemOf } from '@/components/trpc/problem';
import { SelectField, TextField } from '@/components/ui/field';
import { STAFF_ROLES, type StaffRole } from '@/domain/access/policy';

/** Name, e-mail and role; the new person chooses a password through the link. */
export function AddMember({ onClose }: { onClose: () => void }) {
  const t = useTranslations('admin.team');
  const format = useFormatter();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('therapist');
  const [idempotencyKey, setIdempotencyKey] = useState(() => crypto.randomUUID());
  const add = useMutation(
    useTRPC().team.add.mutationOptions({ onError: () => setIdempotencyKey(crypto.randomUUID()) }),
  );
  const until = (at: string) =>
    format.dateTime(new Date(at), { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  return (
    <FormDialog
      title={t('add')}
      problem={add.error ? problemOf(add.error) : null}
      busy={add.isPending}
      send={t('create')}
      onSend={() => add.mutate({ name, email, role, idempotencyKey })}
      onClose={onClose}
      done={
        add.data ? (
          <SingleUseLink
            link={add.data.link}
            title={t('linkTitle', { name })}
            text={t('linkText', { date: until(add.data.expiresAt) })}
            words={{ copy: t('copy'), copied: t('copied') }}
          />
        ) : null
      }
    >
      {(errorOf) => (
        <>
          <TextField
            label={t('name')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={errorOf('name')}
          />
          <TextField
            label={t('email')}
            type="email"
            autoComplete="off"
            maxLength={254}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={errorOf('email')}
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
        </>
      )}
    </FormDialog>
  );
}
