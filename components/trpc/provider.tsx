'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpLink } from '@trpc/client';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AppRouter } from '@/server/trpc/root';
import { TRPCProvider } from './client';

const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 5_000, retry: false }, mutations: { retry: false } },
  });

const makeClient = () =>
  createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: '/api/trpc',
        // Questions go in the body as well: what is asked for can be a name, and addresses are kept in logs and histories.
        methodOverride: 'POST',
        headers: () => ({ 'x-rootwise': '1', 'x-request-id': crypto.randomUUID() }),
      }),
    ],
  });

export function ServerProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [client] = useState(makeClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
