'use client';
import { useCallback, useEffect, useState } from 'react';
import { useTRPCClient } from '@/components/trpc/client';
import type { Outputs } from '@/components/trpc/outputs';

type Loaded = Outputs['assessments']['get'];

/** What a page of this tab has been opened with before. */
const opened = new WeakSet<Loaded>();

/**
 * The assessment as it stands now. Going back brings a page with what it was once loaded with, from before everything written since:
 * that is asked for again, and nothing is shown until it is here. Null meanwhile; `failed` when it cannot be reached.
 */
export function useFreshRecord(loaded: Loaded): {
  record: Loaded | null;
  failed: boolean;
  again: () => void;
} {
  const client = useTRPCClient();
  const { assessmentId } = loaded.assessment;
  const [stale] = useState(() => opened.has(loaded));
  const [record, setRecord] = useState<Loaded | null>(stale ? null : loaded);
  const [failed, setFailed] = useState(false);

  const again = useCallback(() => {
    setFailed(false);
    client.assessments.get.query({ assessmentId }).then(setRecord, () => setFailed(true));
  }, [client, assessmentId]);

  useEffect(() => {
    if (!stale) return;
    again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [stale, again]);
  // Known as opened when it is left: a page that is drawn anew by the server brings another.
  useEffect(() => () => void opened.add(loaded), [loaded]);

  return { record: stale ? record : loaded, failed: failed && record === null, again };
}
