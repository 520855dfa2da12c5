import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { Workspace } from '@/components/assessments/workspace';
import { createCaller } from '@/server/trpc/caller';

export const metadata: Metadata = { title: 'Assessment' };

/** Not there, not yours to see, or no id at all: the same page for all three. */
async function load(assessmentId: string) {
  const caller = await createCaller();
  try {
    return await caller.assessments.get({ assessmentId });
  } catch (error) {
    if (error instanceof TRPCError && (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST'))
      notFound();
    throw error;
  }
}

export default async function AssessmentPage({ params }: { params: Promise<{ assessmentId: string }> }) {
  const { assessmentId } = await params;
  const loaded = await load(assessmentId);
  const { common, shell, assessment, reading } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ common, shell, assessment, reading }}>
      <Workspace loaded={loaded} key={assessmentId} />
    </NextIntlClientProvider>
  );
}
