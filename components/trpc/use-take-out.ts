'use client';
import { useMutation } from '@tanstack/react-query';
import type { inferRouterInputs } from '@trpc/server';
import type { AppRouter } from '@/server/trpc/root';
import { useTRPCClient } from './client';

type TakeOut = inferRouterInputs<AppRouter>['audit']['takeOut'];
const TRIES = 5;

/**
 * Tells the server that a record is being printed or copied. It never holds the person up, since what is on the screen has been
 * written down as seen already and an emergency letter must come out at once; without a connection it is told when there is one.
 */
export function useTakeOut(record: Pick<TakeOut, 'what' | 'subjectId'>): (how: TakeOut['how']) => void {
  const client = useTRPCClient();
  const tell = useMutation({
    mutationFn: (told: TakeOut) => client.audit.takeOut.mutate(told),
    retry: TRIES,
    networkMode: 'online',
  });
  return (how) => tell.mutate({ ...record, how, idempotencyKey: crypto.randomUUID() });
}
