'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AppRouter } from '@/server/trpc/root';
import { TRPCProvider } from './client';
import { orNotSent } from './not-sent';
import { makeProofGate, type ProofGate, ProofGateContext, proofLink } from './proof-gate';

/** Without a connection a call fails at once and says so. None waits for the connection and goes out when nobody expects it any more. */
const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: false, networkMode: 'always', refetchOnReconnect: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** A request without an answer for so long counts as not answered; it is safe to send again with its key. */
const PATIENCE_MILLISECONDS = 15_000;

const makeClient = (gate: ProofGate) =>
  createTRPCClient<AppRouter>({
    links: [
      proofLink(gate),
      httpLink({
        url: '/api/trpc',
        // Questions go in the body as well: what is asked for can be a name, and addresses are kept in logs and histories.
        methodOverride: 'POST',
        fetch: (url, options) =>
          orNotSent(() => fetch(url, { ...options, signal: withPatience(options?.signal) } as RequestInit)),
        headers: () => ({ 'x-rootwise': '1', 'x-request-id': crypto.randomUUID() }),
      }),
    ],
  });

function withPatience(signal: AbortSignal | null | undefined): AbortSignal {
  const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  return signal ? AbortSignal.any([signal, patience]) : patience;
}

export function ServerProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [gate] = useState(makeProofGate);
  const [client] = useState(() => makeClient(gate));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <ProofGateContext value={gate}>{children}</ProofGateContext>
      </TRPCProvider>
    </QueryClientProvider>
  );
}
