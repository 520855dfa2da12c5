import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { Workspace } from '@/components/assessments/workspace';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Assessment' };

export default async function AssessmentPage({ params }: { params: Promise<{ assessmentId: string }> }) {
  await enter('/assessments/[assessmentId]');
  const { assessmentId } = await params;
  const caller = await createCaller();
  const loaded = await orNotFound(caller.assessments.get({ assessmentId }));
  const { user, clinic } = await caller.session.me();
  const { common, shell, assessment, reading, signIn, corrections } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ common, shell, assessment, reading, signIn, corrections }}>
      <Workspace
        loaded={loaded}
        me={{
          userId: user.id,
          clinicId: clinic.id,
          email: user.email,
          name: user.name,
          clinicName: clinic.name,
        }}
        key={assessmentId}
      />
    </NextIntlClientProvider>
  );
}
