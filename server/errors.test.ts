import { expect, test, vi } from 'vitest';
import { Problem } from './errors';

test('a problem thrown by another bundle of the server is understood as one', async () => {
  vi.resetModules();
  const other = await import('./errors');
  expect(other.Problem).not.toBe(Problem);
  const thrown: unknown = new other.Problem('SERVICE_UNAVAILABLE', 'Please try again.');
  expect(thrown instanceof Problem).toBe(true);
  expect(new Error('Problem') instanceof Problem).toBe(false);
});
