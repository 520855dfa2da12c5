'use client';
import { PageFailed } from '@/components/shell/page-failed';

export default function ClinicError({ reset }: { error: Error; reset: () => void }) {
  return <PageFailed onAgain={reset} />;
}
