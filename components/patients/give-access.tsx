'use client';
import { useMutation } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ProblemNotice } from '@/components/forms/problem-notice';
import { SingleUseLink } from '@/components/forms/single-use-link';
import { useFieldMessage } from '@/components/forms/use-field-message';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';

/** Makes the link with which a patient sets a password; it is shown once. */
export function GiveAccess({
  patient,
  onClose,
}: {
  patient: Outputs['patients']['get'];
  onClose: () => void;
}) {
  const t = useTranslations('patients.portal');
  const common = useTranslations('common');
  const field = useTranslations('patients.field');
  const format = useFormatter();
  const message = useFieldMessage();
  const keyOf = useIntentKey();
  const [email, setEmail] = useState(patient.email ?? '');
  const [missing, setMissing] = useState(false);
  const give = useMutation(useTRPC().patients.givePortalAccess.mutationOptions());
  const problem = give.error ? problemOf(give.error) : null;
  if (give.data) {
    const date = format.dateTime(new Date(give.data.expiresAt), {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    return (
      <>
        <SingleUseLink
          link={give.data.link}
          title={t('linkTitle', { name: `${patient.givenName} ${patient.familyName}` })}
          text={t('linkText', { date })}
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
        setMissing(!email.trim());
        if (!email.trim()) return;
        const intent = { patientId: patient.patientId, email: email.trim() };
        give.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
    >
      {problem?.kind === 'conflict' ? (
        <Notice tone="danger" live title={t('conflictTitle')}>
          <p>{t('conflictText')}</p>
        </Notice>
      ) : problem?.kind === 'fields' ? null : (
        <ProblemNotice problem={problem} />
      )}
      <TextField
        label={field('email')}
        hint={t(patient.portalAccess === 'invited' ? 'emailHintAgain' : 'emailHint')}
        type="email"
        name="email"
        autoComplete="off"
        maxLength={254}
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={message(missing ? 'text.required' : problem?.fields.email)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" tone="primary" busy={give.isPending}>
          {t('create')}
        </Button>
      </div>
    </form>
  );
}
