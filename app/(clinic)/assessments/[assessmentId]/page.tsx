import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { againPersonOf } from '@/app/again-person';
import { enter } from '@/app/enter';
import { orNotFound } from '@/app/or-not-found';
import { Workspace } from '@/components/assessments/workspace';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Assessment' };

export default async function AssessmentPage({ params }: { params: Promise<{ assessmentId: string }> }) {
  const person = await enter('/assessments/[assessmentId]');
  const { assessmentId } = await params;
  const caller = await createCaller();
  const loaded = await orNotFound(caller.assessments.get({ assessmentId }));
  const { common, shell, assessment, reading, signIn, corrections } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ common, shell, assessment, reading, signIn, corrections }}>
      <Workspace
        loaded={loaded}
        me={{ ...againPersonOf(person), name: person.name, clinicName: person.clinicName }}
        key={assessmentId}
      />
    </NextIntlClientProvider>
  );
}
