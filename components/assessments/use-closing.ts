'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';

/**
 * The signature, or the handing in, under way. From the press until the answer nothing is written, in whatever section, so that what is
 * closed is what was on the screen; once it is closed the page is left, if the person is still on it.
 */
export function useClosing() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return useMemo(
    () => ({
      busy,
      begin: () => setBusy(true),
      end: () => setBusy(false),
      leaveTo: (path: string) => {
        if (here.current) router.push(path);
        router.refresh();
      },
    }),
    [busy, router],
  );
}
export type Closing = ReturnType<typeof useClosing>;
