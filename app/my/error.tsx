'use client';
import { PageFailed } from '@/components/shell/page-failed';

export default function MyError({ reset }: { error: Error; reset: () => void }) {
  return <PageFailed onAgain={reset} />;
}
