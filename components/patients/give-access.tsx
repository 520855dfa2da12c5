'use client';
import { useMutation } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { FormDialog } from '@/components/forms/form-dialog';
import { SingleUseLink } from '@/components/forms/single-use-link';
import { useIntentKey } from '@/components/forms/use-intent-key';
import { useTRPC } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';
import { problemOf } from '@/components/trpc/problem';
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
  const field = useTranslations('patients.field');
  const format = useFormatter();
  const keyOf = useIntentKey();
  const [email, setEmail] = useState(patient.email ?? '');
  const again = patient.portalAccess === 'invited';
  const give = useMutation(useTRPC().patients.givePortalAccess.mutationOptions());
  const until = (at: string) =>
    format.dateTime(new Date(at), { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  return (
    <FormDialog
      title={t(again ? 'again' : 'give')}
      missing={{ email: email.trim() ? undefined : 'text.required' }}
      problem={give.error ? problemOf(give.error) : null}
      conflict={
        <Notice tone="danger" live title={t('conflictTitle')}>
          <p>{t('conflictText')}</p>
        </Notice>
      }
      busy={give.isPending}
      send={t('create')}
      onSend={() => {
        const intent = { patientId: patient.patientId, email: email.trim() };
        give.mutate({ ...intent, idempotencyKey: keyOf(intent) });
      }}
      onClose={onClose}
      done={
        give.data ? (
          <SingleUseLink
            link={give.data.link}
            title={t('linkTitle', { name: `${patient.givenName} ${patient.familyName}` })}
            text={t('linkText', { date: until(give.data.expiresAt) })}
            words={{ copy: t('copy'), copied: t('copied') }}
          />
        ) : null
      }
    >
      {(errorOf) => (
        <TextField
          label={field('email')}
          hint={t(again ? 'emailHintAgain' : 'emailHint')}
          type="email"
          name="email"
          autoComplete="off"
          maxLength={254}
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={errorOf('email')}
        />
      )}
    </FormDialog>
  );
}
