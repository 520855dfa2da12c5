import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SignOutButton } from '@/components/shell/sign-out-button';
import { buttonLook } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { PatientNav } from './patient-nav';

/** What stands around every page of a patient: the clinic, the way out, and the bar within reach of a thumb. */
export function PatientFrame({ clinicName, children }: { clinicName: string; children: ReactNode }) {
  const common = useTranslations('common');
  const t = useTranslations('shell');
  return (
    <>
      <div className="patient mx-auto min-h-dvh max-w-md px-[18px] pb-28">
        <a href="#content" className="sr-only focus:not-sr-only">
          {common('skipToContent')}
        </a>
        <header className="no-print flex items-center justify-between gap-1 pt-3">
          <span className="mr-auto flex min-w-0 items-center gap-2 text-[16px] font-bold tracking-tight">
            <Logo /> {clinicName}
          </span>
          <Link href="/account" className={buttonLook({ tone: 'quiet', size: 'touch' })}>
            {t('account')}
          </Link>
          <SignOutButton touch />
        </header>
        <main id="content">{children}</main>
      </div>
      <PatientNav />
    </>
  );
}
