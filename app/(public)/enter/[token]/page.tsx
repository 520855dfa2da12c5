import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { orElse } from '@/app/or-not-found';
import { EnterForm } from '@/components/sign-in/enter-form';
import { FrontCard } from '@/components/sign-in/front-card';
import { RenewLink } from '@/components/sign-in/renew-link';
import { LinkButton } from '@/components/ui/button';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Sign in', referrer: 'no-referrer' };

/** Where a link from an e-mail leads: one press signs in, or it is said why not and a new one is one press away. */
export default async function EnterPage({ params }: PageProps<'/enter/[token]'>) {
  const { token } = await params;
  const t = await getTranslations('signIn');
  const caller = await createCaller();
  // A token of another length is none: the same answer as for one that was made up.
  const state = await orElse(caller.signInLink.check({ token }), () => ({ kind: 'unknown' as const }));
  switch (state.kind) {
    case 'usable':
      return (
        <FrontCard title={t('title')} lead={t('link.enterLead')} foot={t('foot')}>
          <EnterForm token={token} clinicName={state.clinicName} />
        </FrontCard>
      );
    case 'unknown':
      return (
        <FrontCard title={t('link.unknownTitle')} lead={t('link.unknownText')}>
          <LinkButton href="/sign-in?link" size="touch">
            {t('title')}
          </LinkButton>
        </FrontCard>
      );
    default:
      return (
        <FrontCard title={t('link.worthlessTitle')} lead={t(`link.because.${state.kind}`)}>
          <RenewLink token={token} />
        </FrontCard>
      );
  }
}
