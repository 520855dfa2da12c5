import { useTranslations } from 'next-intl';
import { LockButton } from '@/components/shell/lock-button';
import type { Outputs } from '@/components/trpc/outputs';
import { LinkButton } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { FactorCard } from './factor-card';
import { PasskeysCard } from './passkeys-card';
import { PasswordCard } from './password-card';
import { SessionsCard } from './sessions-card';

/** What protects the account of the person who is signed in. */
export function AccountView({
  account,
  email,
  recoveryUsed,
  lockHere,
  ownActions,
}: {
  account: Outputs['account']['overview'];
  email: string;
  recoveryUsed: boolean;
  /** Where the frame around the page has no room for it. */
  lockHere: boolean;
  /** Where the person can read what the audit log says of them, if anywhere. */
  ownActions: string | null;
}) {
  const t = useTranslations('account');
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 pt-4">
      <PageHeader
        title={t('title')}
        sub={email}
        actions={
          lockHere ? (
            <LockButton touch />
          ) : ownActions ? (
            <LinkButton href={ownActions}>{t('ownActions')}</LinkButton>
          ) : undefined
        }
      />
      <FactorCard account={account} recoveryUsed={recoveryUsed} />
      {account.passkeysOffered || account.passkeys.length > 0 ? <PasskeysCard account={account} /> : null}
      <PasswordCard email={email} />
      <SessionsCard sessions={account.sessions} />
    </div>
  );
}
