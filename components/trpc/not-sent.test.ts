import { TRPCClientError } from '@trpc/client';
import { afterEach, expect, test, vi } from 'vitest';
import { NotSent, orNotSent } from './not-sent';
import { problemOf } from './problem';

const LOST = new TypeError('Failed to fetch');
const failing = () => Promise.reject<Response>(LOST);
const connected = (before: boolean, after = before) => {
  const seen = vi.fn().mockReturnValueOnce(before).mockReturnValue(after);
  vi.stubGlobal('navigator', {
    get onLine() {
      return seen();
    },
  });
};
afterEach(() => void vi.unstubAllGlobals());

test('a call without a connection was not sent', async () => {
  connected(false);
  await expect(orNotSent(failing)).rejects.toBeInstanceOf(NotSent);
});

test('with a connection before or after it is not known whether it arrived', async () => {
  connected(true, false);
  await expect(orNotSent(failing)).rejects.toBe(LOST);
  connected(false, true);
  await expect(orNotSent(failing)).rejects.toBe(LOST);
});

test('a server that answers without a connection is heard', async () => {
  connected(false);
  const answer = new Response('{}');
  expect(await orNotSent(() => Promise.resolve(answer))).toBe(answer);
});

test('the two are told apart on the screen', () => {
  expect(problemOf(TRPCClientError.from(new NotSent())).kind).toBe('not_sent');
  expect(problemOf(TRPCClientError.from(LOST)).kind).toBe('offline');
});
