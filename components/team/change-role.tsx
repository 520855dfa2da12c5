'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { SelectField } from '@/components/ui/field';
import { STAFF_ROLES } from '@/domain/access/policy';

/** Another role for a colleague, who is signed out at once. */
export function ChangeRole({
  member,
  onClose,
}: {
  member: Outputs['team']['list'][number];
  onClose: () => void;
}) {
  const t = useTranslations('admin.team');
  const router = useRouter();
  const keyOf = useIntentKey();
  const [role, setRole] = useState(member.role);
  const change = useMutation(
    useTRPC().team.setRole.mutationOptions({
      onSuccess: () => {
        onClose();
        router.refresh();
      },
    }),
  );
  return (
    <FormDialog
      title={t('changeRole', { name: member.name })}
      lead={t('roleText')}
      problem={change.error ? problemOf(change.error) : null}
      busy={change.isPending}
      unchanged={role === member.role}
      send={t('changeGo')}
      onSend={() => {
        const asked = { userId: member.userId, role, baseVersion: member.version };
        change.mutate({ ...asked, idempotencyKey: keyOf(asked) });
      }}
      onClose={onClose}
    >
      {(errorOf) => (
        <SelectField
          label={t('role')}
          value={role}
          onChange={(event) => setRole(STAFF_ROLES.find((known) => known === event.target.value) ?? role)}
          error={errorOf('role')}
        >
          {STAFF_ROLES.map((known) => (
            <option key={known} value={known}>
              {t(`roles.${known}`)}
            </option>
          ))}
        </SelectField>
      )}
    </FormDialog>
  );
}
