import { vi } from 'vitest';

// The policy layer says yes to everything: row-level security and the clinic in each query must hold alone.
vi.mock('@/domain/access/policy', async (original) => ({
  ...(await original<typeof import('@/domain/access/policy')>()),
  can: () => 'clinic',
}));

const { describeIsolation } = await import('./testing/isolation');

describeIsolation(({ code }) => code !== 'FORBIDDEN' && code !== 'INTERNAL_SERVER_ERROR');
