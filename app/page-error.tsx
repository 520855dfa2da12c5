'use client';
import { PageFailed } from '@/components/shell/page-failed';

/** What stands in the place of a page that failed. */
export function PageError({ reset }: { error: Error; reset: () => void }) {
  return <PageFailed onAgain={reset} />;
}
