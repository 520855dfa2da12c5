'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
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
  const common = useTranslations('common');
  const message = useFieldMessage();
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
  const problem = change.error ? problemOf(change.error) : null;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = { userId: member.userId, role, baseVersion: member.version };
        change.mutate({ ...asked, idempotencyKey: keyOf(asked) });
      }}
    >
      <p>{t('roleText')}</p>
      <SelectField
        label={t('role')}
        value={role}
        onChange={(event) => setRole(STAFF_ROLES.find((known) => known === event.target.value) ?? role)}
        error={message(problem?.fields.role)}
      >
        {STAFF_ROLES.map((known) => (
          <option key={known} value={known}>
            {t(`roles.${known}`)}
          </option>
        ))}
      </SelectField>
      {problem && problem.kind !== 'fields' ? <ProblemNotice problem={problem} /> : null}
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={change.isPending} disabled={role === member.role}>
          {t('changeGo')}
        </Button>
      </div>
    </form>
  );
}
