import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { expect, test } from 'vitest';
import type { AppRouter } from '@/server/trpc/root';
import { makeProofGate, proofLink } from './proof-gate';

const refusal = (reason: string) =>
  TRPCClientError.from<AppRouter>({
    error: { message: 'no', code: -32003, data: { code: 'FORBIDDEN', reason } },
  } as never);

/** A client whose calls are refused until `proved`, and what was sent. */
function clientWith(gate: ReturnType<typeof makeProofGate>, server: { proved: boolean; reason?: string }) {
  const sent: unknown[] = [];
  const end: TRPCLink<AppRouter> =
    () =>
    ({ op }) =>
      observable((observer) => {
        sent.push(op.input);
        if (server.proved) {
          observer.next({ result: { data: { kind: 'signed' } } } as never);
          observer.complete();
        } else observer.error(refusal(server.reason ?? 'step_up'));
      });
  const client = createTRPCClient<AppRouter>({ links: [proofLink(gate), end] });
  return { client, sent };
}
const INPUT = { planVersionId: 'p', baseVersion: 1, idempotencyKey: 'k' };

test('a call that asks for a proof is sent again unchanged once it is given', async () => {
  const gate = makeProofGate();
  const server = { proved: false };
  gate.onAsked(() => {
    server.proved = true;
    gate.settle(true);
  });
  const { client, sent } = clientWith(gate, server);
  expect(await client.plans.sign.mutate(INPUT)).toEqual({ kind: 'signed' });
  expect(sent).toEqual([INPUT, INPUT]);
});

test('whoever would not gets the refusal, and nothing is sent again', async () => {
  const gate = makeProofGate();
  gate.onAsked(() => gate.settle(false));
  const { client, sent } = clientWith(gate, { proved: false });
  await expect(client.plans.sign.mutate(INPUT)).rejects.toMatchObject({ data: { reason: 'step_up' } });
  expect(sent).toHaveLength(1);
});

test('calls at the same time share one question', async () => {
  const gate = makeProofGate();
  const server = { proved: false };
  let asked = 0;
  gate.onAsked(() => {
    asked += 1;
  });
  const { client } = clientWith(gate, server);
  const both = Promise.all([client.plans.sign.mutate(INPUT), client.plans.sign.mutate(INPUT)]);
  await new Promise((resolve) => setTimeout(resolve));
  server.proved = true;
  gate.settle(true);
  expect(await both).toHaveLength(2);
  expect(asked).toBe(1);
});

test('a proof that did not help is not asked for a second time by the same call', async () => {
  const gate = makeProofGate();
  gate.onAsked(() => gate.settle(true));
  const { client, sent } = clientWith(gate, { proved: false });
  await expect(client.plans.sign.mutate(INPUT)).rejects.toThrow();
  expect(sent).toHaveLength(2);
});

test('another refusal asks nobody, and neither does a page without a dialog', async () => {
  const gate = makeProofGate();
  const { client, sent } = clientWith(gate, { proved: false });
  await expect(client.plans.sign.mutate(INPUT)).rejects.toThrow();
  gate.onAsked(() => gate.settle(true));
  const other = clientWith(gate, { proved: false, reason: 'second_factor' });
  await expect(other.client.plans.sign.mutate(INPUT)).rejects.toThrow();
  expect([...sent, ...other.sent]).toHaveLength(2);
});
