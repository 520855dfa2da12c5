'use client';
import { useTranslations } from 'next-intl';
import { FormDialog } from '@/components/forms/form-dialog';
import type { Problem } from '@/components/trpc/problem';

/** Asks once more before somebody is signed out and kept out. */
export function SuspendMember({
  name,
  problem,
  busy,
  onSuspend,
  onClose,
}: {
  name: string;
  problem: Problem | null;
  busy: boolean;
  onSuspend: () => void;
  onClose: () => void;
}) {
  const t = useTranslations('admin.team');
  return (
    <FormDialog
      title={t('suspendTitle', { name })}
      lead={t('suspendText')}
      problem={problem}
      busy={busy}
      tone="danger"
      send={t('suspend')}
      onSend={onSuspend}
      onClose={onClose}
    />
  );
}
